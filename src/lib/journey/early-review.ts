import { lapseWaits } from '#lib/plan/lapse-waits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { EarlyTrigger, RoundChanges } from '#lib/plan/risk-plan.ts';

/**
 * The triggers that were agreed for an early review and that something speaks for: staff noted such a change round him, or
 * he said that he slipped and the plan was not checked with him since.
 */
export function triggersMet(plan: Plan): readonly EarlyTrigger[] {
	return plan.risk.triggers.filter((trigger) =>
		trigger === 'lapse'
			? lapseWaits(plan)
			: changesFor(trigger).some((change) => plan.risk.changes[change].trim() !== '')
	);
}

/** Which notes of staff about what changes round him tell that a trigger has come (content-inventory.md 5.11 and cm13). */
function changesFor(trigger: EarlyTrigger): readonly (keyof RoundChanges)[] {
	switch (trigger) {
		case 'moved-home':
			return ['home'];
		case 'staff-change':
			return ['staff', 'support'];
		case 'loss':
			return ['people'];
		case 'order-end':
			return ['order'];
		default:
			return [];
	}
}
