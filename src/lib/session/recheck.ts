import { answerCheck, beginCheck, finishCheck, openCheck, setCheckChange } from '#lib/plan/check-edits.ts';
import type { Check, CheckQuestion, Trend } from '#lib/plan/life.ts';
import { saidNow } from './living.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * The check of a plan that is lived with: what its page does with the open plan. It loads with that page.
 */

/** Begins a check, or goes on with the one that is open. False when the plan holds too many. */
export function startCheck(plan: PlanSession): boolean {
	if (openCheck(plan.plan) !== undefined) return true;
	const begun = beginCheck(plan.plan, plan.newId(), { day: plan.today, by: saidNow(plan) }, plan.now);
	if (begun.ok) plan.keep(begun.value);
	return begun.ok;
}

/** Better, the same or worse; undefined where he is not sure. */
export function sayTrend(plan: PlanSession, check: string, question: CheckQuestion, trend: Trend | undefined): void {
	plan.keep(answerCheck(plan.plan, check, question, trend, plan.now));
}

/** What he will change: cards. */
export function sayChange(plan: PlanSession, check: string, change: Check['change']): void {
	plan.keep(setCheckChange(plan.plan, check, { change }, plan.now));
}

/** The same in his own words, while they are typed. */
export function typeChange(plan: PlanSession, check: string, changeWords: string): void {
	plan.editing.typed(() => plan.keep(setCheckChange(plan.plan, check, { changeWords }, plan.now)));
}

/** The check is at its end. */
export function endCheck(plan: PlanSession, check: string): void {
	plan.keep(finishCheck(plan.plan, check, { day: plan.today }, plan.now));
}
