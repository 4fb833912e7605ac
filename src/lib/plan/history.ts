import { applyChanges, type Revision } from './revisions.ts';

/** What one entry of the history is about: the answer of a step, or how the plan is set. */
export type Touched = { readonly kind: 'answer'; readonly step: string } | { readonly kind: 'manner' };

/** Changes made one after the other to the same thing: one entry of the history. */
export interface PastChange {
	/** The first and the last revision of the entry. */
	readonly from: number;
	readonly to: number;
	/** When the last of them was made. */
	readonly at: string;
	readonly touched: readonly Touched[];
	/** The version, when he agreed his plan here; else null. */
	readonly version: number | null;
}

/** Fields that every change touches, and that say nothing by themselves. */
const silentFields: ReadonlySet<string> = new Set(['changedAt', 'version', 'agreedAt']);
/** Fields by step, beside the answers: what staff noted, and what was held against his rules. */
const fieldsByStep: ReadonlySet<string> = new Set(['answers', 'staff']);

/** The history of a plan, last first. Revisions in a row that touch the same thing are one entry. */
export function historyOf(chain: readonly Revision[]): readonly PastChange[] {
	const entries: PastChange[] = [];
	for (const { sequence, at, version, changes, parent } of chain) {
		const touched = parent === null ? [] : touchedBy(changes);
		const last = entries.at(-1);
		const goesOn = last !== undefined && version === null && last.version === null && isSame(last.touched, touched);
		if (goesOn && parent !== null) entries[entries.length - 1] = { ...last, to: sequence, at };
		else entries.push({ from: sequence, to: sequence, at, touched, version });
	}
	return entries.reverse();
}

function touchedBy(changes: Revision['changes']): readonly Touched[] {
	const steps = changes.flatMap(({ field, entry }) => (fieldsByStep.has(field) && entry !== undefined ? [entry] : []));
	const isMannerToo = changes.some(({ field }) => !fieldsByStep.has(field) && !silentFields.has(field));
	const answers = [...new Set(steps)].sort().map((step) => ({ kind: 'answer', step }) as const);
	return isMannerToo ? [...answers, { kind: 'manner' }] : answers;
}

function isSame(left: readonly Touched[], right: readonly Touched[]): boolean {
	return JSON.stringify(left) === JSON.stringify(right);
}

/**
 * The earliest revision that can be gone back to: the last one in which he agreed his plan, or staff changed its parts, or
 * the first. What he agreed is never taken back behind his back, and a part comes and goes by itself alone.
 */
export function furthestBack(chain: readonly Revision[]): number {
	const end = chain.findLast(
		({ version, changes }) => version !== null || changes.some(({ field }) => field === 'packs')
	);
	return end?.sequence ?? chain[0]?.sequence ?? 0;
}

/** The plan as it stood after a revision: data to `restore`, not yet a plan. */
export function stateAt(chain: readonly Revision[], sequence: number): object {
	return chain
		.filter((revision) => revision.sequence <= sequence)
		.reduce<object>((before, { changes }) => applyChanges(before, changes), {});
}
