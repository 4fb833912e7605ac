import { lockedError } from '#lib/ports/sealer.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';

const words: ReadonlyMap<string, StoreProblem> = new Map([
	['QuotaExceededError', 'full'],
	['ConstraintError', 'conflict'],
	['SecurityError', 'forbidden'],
	['InvalidAccessError', 'forbidden'],
	['MissingAPIError', 'forbidden'],
	['OpenFailedError', 'forbidden'],
	['InvalidStateError', 'forbidden'],
	[lockedError, 'locked']
]);

/** The problem word for anything that IndexedDB or Dexie throws. Dexie wraps causes in `inner`: the deepest known one tells. */
export function problemOf(thrown: unknown): StoreProblem {
	let found: StoreProblem = 'broken';
	let current = thrown;
	for (let depth = 0; depth < 8 && typeof current === 'object' && current !== null; depth += 1) {
		const name = 'name' in current && typeof current.name === 'string' ? current.name : '';
		found = words.get(name) ?? found;
		current = 'inner' in current ? current.inner : undefined;
	}
	return found;
}
