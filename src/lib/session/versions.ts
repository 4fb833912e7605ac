import { canonicalJson } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { countersign, mayCountersign } from '#lib/plan/countersign.ts';
import { stateAt } from '#lib/plan/history.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restore } from '#lib/plan/restore.ts';
import { restoreVersion } from '#lib/plan/restore-version.ts';
import { draftChanges, versionsOf, type VersionOf } from '#lib/plan/versions.ts';
import type { PlanStore, StoreProblem } from '#lib/ports/plan-store.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * The versions of an open plan, for the pages of staff that show them. It loads with them.
 */

/** A version with the plan as it stood then; undefined when that cannot be read here any more. */
export interface KeptVersion extends VersionOf {
	readonly plan: Plan | undefined;
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
	const inForce = all.at(-1);
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

/** A care manager puts the plan in force as its next version. False when he has to agree first, or initials are missing. */
export function putInForce(plan: PlanSession, initials: string): boolean {
	if (!plan.isTogether || !mayCountersign(plan.plan) || initials.trim() === '') return false;
	plan.keep(countersign(plan.plan, initials, plan.now));
	return true;
}
