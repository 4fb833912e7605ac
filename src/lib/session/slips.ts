import { emptySlip, putSlip, removeSlip, type SlipLines } from '#lib/plan/slip-edits.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * Return slips of carers: what their pages do with the open plan. They load with those pages. Without staff nothing happens.
 */

/** What stands on a slip; an empty one of today where nothing was put in yet. */
export function slipOf({ plan, today }: PlanSession, id: string): SlipLines {
	return plan.slips[id] ?? emptySlip(today);
}

/** Why a slip was not put in. */
export type SlipProblem = 'full' | 'no-day';

/** Puts a slip in, or changes it; the reason when it was refused, and then nothing has changed. */
export function saySlip(plan: PlanSession, id: string, patch: Partial<SlipLines>): SlipProblem | undefined {
	if (!plan.isTogether) return undefined;
	const put = putSlip(plan.plan, id, { ...slipOf(plan, id), ...patch }, plan.now);
	if (!put.ok) return put.problem;
	plan.keep(put.value);
	return undefined;
}

/** The same by words that are being typed: they are kept when the typing stops. */
export function typeSlip(plan: PlanSession, id: string, patch: Partial<SlipLines>): SlipProblem | undefined {
	let problem: SlipProblem | undefined;
	plan.editing.typed(() => (problem = saySlip(plan, id, patch)));
	return problem;
}

/** Removes a slip. */
export function dropSlip(plan: PlanSession, id: string): void {
	if (plan.isTogether) plan.keep(removeSlip(plan.plan, id, plan.now));
}
