import type { Sentinel } from './sentinel.ts';

/** What lies in the database or in the second copy, by ids and counts alone. */
export interface Found {
	/** '' when there is no vault. */
	readonly vaultId: string;
	/** Of the vault; 0 when there is none. */
	readonly generation: number;
	/** The sequence of each plan's head. */
	readonly plans: ReadonlyMap<string, number>;
	/** The plans that have a key in the vault. */
	readonly keys: ReadonlySet<string>;
}

/** What was lost, and what of it the second copy holds. */
export type Finding =
	| { readonly kind: 'normal' }
	| { readonly kind: 'safer-copy'; readonly plans: readonly string[]; readonly hasVault: boolean }
	| { readonly kind: 'lost' };

export const nothingFound: Found = { vaultId: '', generation: 0, plans: new Map(), keys: new Set() };

/**
 * Compares the database with the second copy and the sentinel. `unreadable`: the database does not open. The copy counts
 * where it holds more of the same vault; a copy of another vault is none.
 */
export function findLoss(
	database: Found | 'unreadable',
	copy: Found | undefined,
	sentinel: Sentinel | undefined
): Finding {
	const here = database === 'unreadable' ? nothingFound : database;
	const safer = copy === undefined || isForeign(here, copy) ? undefined : moreIn(copy, here);
	if (safer !== undefined && (safer.hasVault || safer.plans.length > 0)) return { kind: 'safer-copy', ...safer };
	return database === 'unreadable' || isLess(here, sentinel) ? { kind: 'lost' } : { kind: 'normal' };
}

/** Whether a plan of the copy was removed here on purpose: its key went first, and the copy is not newer than that. */
export function wasRemoved(plan: string, here: Found, copy: Found): boolean {
	return here.vaultId !== '' && here.generation >= copy.generation && !here.keys.has(plan);
}

/** Whether both hold a vault, and not the same. */
export function isForeign(here: Found, copy: Found): boolean {
	return here.vaultId !== '' && copy.vaultId !== '' && here.vaultId !== copy.vaultId;
}

function moreIn(copy: Found, here: Found): { readonly plans: readonly string[]; readonly hasVault: boolean } {
	const plans = [...copy.plans]
		.filter(([plan, sequence]) => sequence > (here.plans.get(plan) ?? 0) && !wasRemoved(plan, here, copy))
		.map(([plan]) => plan);
	return { plans, hasVault: copy.vaultId !== '' && copy.generation > here.generation };
}

/** Whether less is here than must be here. */
function isLess(here: Found, sentinel: Sentinel | undefined): boolean {
	// Keys without their vault: one stood here.
	if (here.vaultId === '' && here.keys.size > 0) return true;
	if (sentinel === undefined) return false;
	const { plans, lastSequenceSum } = sentinelOf(here);
	if (sentinel.vaultId !== '' && sentinel.vaultId !== here.vaultId) return true;
	return plans < sentinel.plans || lastSequenceSum < sentinel.lastSequenceSum;
}

/** The sentinel for what is here. */
export function sentinelOf({ vaultId, plans }: Found): Sentinel {
	return { vaultId, plans: plans.size, lastSequenceSum: [...plans.values()].reduce((sum, each) => sum + each, 0) };
}
