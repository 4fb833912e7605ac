import { canonicalJson, isRecord } from '#lib/base/json.ts';
import { emptyLife } from './life.ts';
import type { Plan } from './plan.ts';
import { changesBetween, type Change, type Revision } from './revisions.ts';

/**
 * What a copy has said so far in each of its smallest places, however often it changed: by the key of the place, then by
 * the canonical JSON of the value. It tells which of two copies has gone on from the other, entry by entry.
 */
export type Past = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** The key of a place in a plan. Ids hold no slash. */
export function keyOfPlace(path: readonly string[]): string {
	return path.join('/');
}

/** Fields whose entries lie one level deeper: by section and reader, by section and who says it. */
const nestedFields: ReadonlySet<string> = new Set(['sharing', 'agreements']);
/** Parts of the staff form that are records themselves. */
const nestedRisk: ReadonlySet<string> = new Set(['grid', 'environment', 'changes']);

/** Everything that the chain of a copy has held. */
export function pastOfChain(chain: readonly Revision[]): Past {
	return pastOf(chain.flatMap(({ changes }) => changes));
}

/** Everything that some states of a copy hold: a state that both have in common, or what a file brings. */
export function pastOfStates(states: readonly Plan[]): Past {
	return pastOf(states.flatMap((state) => changesBetween(emptyLife, state)));
}

function pastOf(changes: readonly Change[]): Past {
	const past = new Map<string, Map<string, unknown>>();
	for (const { path, value } of placesIn(changes)) {
		if (isNothing(value)) continue;
		const key = keyOfPlace(path);
		const held = past.get(key) ?? new Map<string, unknown>();
		past.set(key, held.set(canonicalJson(value), value));
	}
	return past;
}

/** The smallest places that some changes set, each with its value. */
export function placesIn(
	changes: readonly Change[]
): readonly { readonly path: readonly string[]; readonly value: unknown }[] {
	return changes.flatMap(({ field, entry, value }) => {
		if (entry === undefined) return [{ path: [field], value }];
		const isNested = nestedFields.has(field) || (field === 'risk' && nestedRisk.has(entry));
		return isNested && isRecord(value)
			? Object.entries(value).map(([part, inner]) => ({ path: [field, entry, part], value: inner }))
			: [{ path: [field, entry], value }];
	});
}

/** Whether a value says nothing, so that any other stands in its place. */
export function isNothing(value: unknown): boolean {
	return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
