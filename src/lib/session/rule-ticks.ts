import { oneLine } from '#lib/plan/clean.ts';
import { markAsChecked, markAsUnchecked } from '#lib/plan/edits.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/** Staff ticked, or took back, "checked against his rules" for a card. Only in a sitting with staff. */
export function tickRules(plan: PlanSession, card: string, isChecked: boolean, initials: string): void {
	if (!plan.isTogether) return;
	const at = plan.now;
	plan.keep(
		isChecked
			? markAsChecked(plan.plan, [card], { by: oneLine(initials).trim(), at })
			: markAsUnchecked(plan.plan, card, at)
	);
}
