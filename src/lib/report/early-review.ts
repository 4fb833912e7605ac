import type { Plan } from '#lib/plan/plan.ts';
import type { EarlyTrigger, RiskPlan } from '#lib/plan/risk-plan.ts';

/** What staff note round him, by the trigger that it meets. Health, phone and internet have no place of their own. */
const noted: Readonly<Partial<Record<EarlyTrigger, keyof RiskPlan['changes']>>> = {
	'moved-home': 'home',
	'staff-change': 'staff',
	loss: 'people',
	'order-end': 'order'
};

/**
 * The triggers that were agreed for an early review and that something speaks for: staff noted such a change round him, or
 * he said that he slipped and the plan was not checked with him since.
 */
export function triggersMet(plan: Plan): readonly EarlyTrigger[] {
	return plan.risk.triggers.filter((trigger) => {
		if (trigger === 'lapse') return slippedSinceCheck(plan);
		const field = noted[trigger];
		return field !== undefined && plan.risk.changes[field].trim() !== '';
	});
}

/** Whether he said that he slipped, and no check was finished since. */
export function slippedSinceCheck({ diary, checks }: Pick<Plan, 'diary' | 'checks'>): boolean {
	const checked = Object.values(checks).filter(({ isDone }) => isDone);
	return Object.values(diary).some(({ kind, at }) => kind === 'lapse' && !checked.some((check) => check.at > at));
}
