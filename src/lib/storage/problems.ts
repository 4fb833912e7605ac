import { lockedError } from '#lib/ports/sealer.ts';
import { noPackError, type StoreProblem } from '#lib/ports/plan-store.ts';
import { newerError } from './schema-number.ts';

/** The error of a step to a new version that did not work; everything is as it was before. */
export const upgradeError = 'UpgradeError';

/** Names that tell what happened, wherever in the chain of causes they stand. */
const certain: ReadonlyMap<string, StoreProblem> = new Map([
	['QuotaExceededError', 'full'],
	['ConstraintError', 'conflict'],
	['SecurityError', 'forbidden'],
	['InvalidAccessError', 'forbidden'],
	['MissingAPIError', 'forbidden'],
	['VersionError', 'newer'],
	['NotReadableError', 'spoiled'],
	['DataError', 'spoiled'],
	['EncodingError', 'spoiled'],
	['UnknownError', 'spoiled'],
	[upgradeError, 'upgrade'],
	[newerError, 'newer'],
	[lockedError, 'locked'],
	[noPackError, 'no-pack']
]);

/**
 * Names that a full disk has too: with a real one, Chromium never says "quota". They tell nothing where a cause is known.
 */
const unsure: ReadonlySet<string> = new Set([
	'AbortError',
	'OpenFailedError',
	'DatabaseClosedError',
	'InvalidStateError',
	'TransactionInactiveError',
	'TimeoutError'
]);

/**
 * The problem word for anything that IndexedDB or Dexie throws. Dexie wraps causes in `inner`, browsers in `cause`: the
 * deepest one that is known tells; but for an upgrade, which says most itself.
 */
export function problemOf(thrown: unknown): StoreProblem {
	const names = namesIn(thrown);
	if (names.includes(upgradeError)) return names.includes('QuotaExceededError') ? 'full' : 'upgrade';
	// Some browsers say so of a private window, when the database is opened; later it means a closed connection.
	if (names.includes('OpenFailedError') && names.includes('InvalidStateError')) return 'forbidden';
	const known = names.flatMap((name) => certain.get(name) ?? []).at(-1);
	return known ?? (names.some((name) => unsure.has(name)) ? 'stuck' : 'broken');
}

/** The names of an error and of its causes, outermost first. */
function namesIn(thrown: unknown): readonly string[] {
	const names: string[] = [];
	let current = thrown;
	for (let depth = 0; depth < 8 && typeof current === 'object' && current !== null; depth += 1) {
		names.push('name' in current && typeof current.name === 'string' ? current.name : '');
		const inner = 'inner' in current ? current.inner : undefined;
		current = inner ?? ('cause' in current ? current.cause : undefined);
	}
	return names;
}
