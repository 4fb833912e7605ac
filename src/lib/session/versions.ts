import { canonicalJson } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { countersign, mayCountersign } from '#lib/plan/countersign.ts';
import { stateAt } from '#lib/plan/history.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restore } from '#lib/plan/restore.ts';
import { restoreVersion } from '#lib/plan/restore-version.ts';
import { draftChanges, versionInForce, versionsOf, type VersionOf } from '#lib/plan/versions.ts';
import type { PlanStore, StoreProblem } from '#lib/ports/plan-store.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * The versions of an open plan, for the pages of staff that show them. It loads with them.
 */

/** A version with the plan as it stood then; undefined when that cannot be read here any more. */
export interface KeptVersion extends VersionOf {
	readonly plan: Plan | undefined;
}

/** By what a version is named in an address: its number, and for one of another copy the place where it stands too. */
export function idOfVersion({ version, sequence, isOfCopy }: VersionOf): string {
	return isOfCopy ? `${version}-${sequence}` : `${version}`;
}

/** The versions of an open plan, and its draft. */
export interface Versions {
	/** First to last. */
	readonly all: readonly KeptVersion[];
	/** The version in force; undefined while there is none. */
	readonly inForce: KeptVersion | undefined;
	/** How much the plan as it stands now changes in the version in force. */
	readonly changes: number;
}

/** Reads the versions of an open plan, once all of it is kept. */
export async function versionsOfPlan(plan: PlanSession, store: PlanStore): Promise<Result<Versions, StoreProblem>> {
	await plan.saving.settled();
	const chain = await store.history(plan.plan.id);
	if (!chain.ok) return chain;
	const all = versionsOf(chain.value).map((version): KeptVersion => {
		const state = restore(stateAt(chain.value, version.sequence), () => plan.programme);
		return { ...version, plan: state.ok ? state.value : undefined };
	});
	const inForce = versionInForce(all, (version) => version.plan, plan.plan);
	return succeed({ all, inForce, changes: draftChanges(inForce?.plan, plan.plan).length });
}

/** Puts an old version back as a new draft. `other-parts`: it was made with other parts of the programme. */
export function putBack(plan: PlanSession, { plan: old }: KeptVersion): Result<null, 'damaged' | 'other-parts'> {
	if (!plan.isTogether || old === undefined) return refuse('damaged');
	if (canonicalJson(old.packs) !== canonicalJson(plan.plan.packs)) return refuse('other-parts');
	const back = restore(restoreVersion(plan.plan, old, plan.now), () => plan.programme);
	if (!back.ok) return refuse('damaged');
	plan.keep(back.value);
	return succeed(null);
}

/**
 * A care manager puts the plan in force as its next version. `not-agreed`: he has to agree first. `signed`: that person has
 * countersigned the version in force, and nothing was changed since. `no-initials`: nobody said who signs.
 */
export async function putInForce(
	plan: PlanSession,
	store: PlanStore,
	initials: string
): Promise<Result<null, StoreProblem | 'not-agreed' | 'signed' | 'no-initials'>> {
	if (!plan.isTogether || !mayCountersign(plan.plan)) return refuse('not-agreed');
	if (initials.trim() === '') return refuse('no-initials');
	const now = await versionsOfPlan(plan, store);
	if (!now.ok) return now;
	if (isSignedBy(now.value, initials)) return refuse('signed');
	plan.keep(countersign(plan.plan, initials, plan.now));
	return succeed(null);
}

/** Whether somebody has countersigned the plan as it stands. */
function isSignedBy({ inForce, changes }: Versions, initials: string): boolean {
	const signed = inForce?.countersigned?.initials;
	return changes === 0 && signed !== undefined && lettersOf(signed) === lettersOf(initials);
}

/** Initials are the same in small letters, with dots or without. */
function lettersOf(initials: string): string {
	return initials.replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
