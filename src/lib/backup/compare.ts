import { canonicalJson } from '#lib/base/json.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { changesBetween, type Change } from '#lib/plan/revisions.ts';
import type { Choice, Relation } from '#lib/ports/backups.ts';

/** A plan with the marks of the states that led to it, its own last. */
export interface WithTrail {
	readonly plan: Plan;
	readonly trail: readonly string[];
}

/**
 * How a plan in a file stands to the one here. What led to a state decides, never a date: clocks of tablets are wrong.
 */
export function relationOf(arriving: WithTrail, here: WithTrail | undefined): Relation {
	if (here === undefined) return 'new';
	if (canonicalJson(arriving.plan) === canonicalJson(here.plan)) return 'same';
	if (arriving.trail.includes(here.trail.at(-1) ?? '')) return 'ahead';
	if (here.trail.includes(arriving.trail.at(-1) ?? '')) return 'behind';
	return 'apart';
}

/** Fields that change with every save, and tell nothing by themselves. */
const silent: ReadonlySet<string> = new Set(['changedAt', 'format', 'formatVersion']);

/** Where two states of a plan differ: which field, and which step in it. What was said there is left out. */
export function differencesBetween(here: Plan, arriving: Plan): readonly Pick<Change, 'field' | 'entry'>[] {
	return changesBetween(here, arriving)
		.filter(({ field }) => !silent.has(field))
		.map(({ field, entry }) => (entry === undefined ? { field } : { field, entry }));
}

/**
 * What staff may do with the plan in a paper. A paper tells no history, so people say whether it takes the place of what is
 * here: never when it leaves sections out, and never one with fewer agreements.
 */
export function choicesForPaper(
	relation: Relation,
	arriving: Plan,
	{ here, newMedia, isWhole }: { readonly here: Plan | undefined; readonly newMedia: number; readonly isWhole: boolean }
): readonly Choice[] {
	if (relation === 'new' || relation === 'same') return choicesFor(relation, arriving, { here, newMedia });
	return isWhole && arriving.version >= (here?.version ?? 0) ? ['keep-both', 'replace'] : ['keep-both'];
}

/**
 * What staff may do. Only a state that goes on from the one here can take its place at the end of the chain, and never
 * one with fewer agreements. Whatever else differs can only be put beside it.
 */
export function choicesFor(
	relation: Relation,
	arriving: Plan,
	{ here, newMedia }: { readonly here: Plan | undefined; readonly newMedia: number }
): readonly Choice[] {
	switch (relation) {
		case 'new':
			return ['add'];
		case 'same':
			return newMedia > 0 ? ['take-in'] : [];
		case 'ahead':
			return arriving.version >= (here?.version ?? 0) ? ['take-in', 'keep-both'] : ['keep-both'];
		case 'behind':
		case 'apart':
			return ['keep-both'];
	}
}
