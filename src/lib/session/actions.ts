import { addAction, changeAction, isEmptyAction, takeOutAction, type ActionWords } from '#lib/plan/action-edits.ts';
import type { PlanSession } from './plan-session.svelte.ts';
import { signsOfHis } from './risk.ts';

/*
 * What staff agree to do for a plan. It loads with the pages of actions.
 */

/**
 * Staff begin an action, and get its id: a new one, or one that is there with nothing in it. Undefined where nothing may be
 * added: the plan is full, another window has it, or no staff are here.
 */
export function beginAction(plan: PlanSession): string | undefined {
	if (!plan.isTogether || !plan.mayEdit) return undefined;
	const empty = Object.entries(plan.plan.actions).find(([, action]) => isEmptyAction(action));
	if (empty !== undefined) return empty[0];
	const id = plan.newId();
	const added = addAction(plan.plan, id, plan.now);
	if (!added.ok) return undefined;
	plan.keep(added.value);
	return id;
}

/** Staff change some of an action. Without staff nothing happens. */
export function sayAction(plan: PlanSession, id: string, patch: Partial<ActionWords>): void {
	if (plan.isTogether) plan.keep(changeAction(plan.plan, id, patch, plan.now));
}

/** The same by words that are being typed: they are kept when the typing stops. */
export function typeAction(plan: PlanSession, id: string, patch: Partial<ActionWords>): void {
	plan.editing.typed(() => sayAction(plan, id, patch));
}

/** Staff take an action out of the plan. */
export function removeAction(plan: PlanSession, id: string): void {
	if (plan.isTogether) plan.keep(takeOutAction(plan.plan, id, plan.now));
}

/** Whether a card is one of the signs that he acts on now. */
export function isSignOfHis(plan: PlanSession, card: string): boolean {
	return signsOfHis(plan).some(({ sign }) => sign === card);
}
