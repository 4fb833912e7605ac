import { isAgreedAsItStands } from './edits.ts';
import type { Countersign } from './life.ts';
import type { Plan } from './plan.ts';

/** The key under which a version's countersignature lies. */
export function keyOfVersion(version: number): string {
	return `version-${version}`;
}

/** Who put a version in force beside him; undefined when nobody did. */
export function countersignOf(plan: Pick<Plan, 'countersigned'>, version: number): Countersign | undefined {
	return plan.countersigned[keyOfVersion(version)];
}

/**
 * Whether a care manager may put the plan in force: he has agreed it, has said nothing since, and has not taken his yes back.
 * What staff added may differ: that is what they countersign.
 */
export function mayCountersign(plan: Plan): boolean {
	return isAgreedAsItStands(plan);
}

/**
 * The plan as its next version, with the initials of the care manager. His answers and the day on which he agreed them stay.
 * A plan that may not be countersigned, or no initials, gives the plan as it is.
 */
export function countersign(plan: Plan, initials: string, at: string): Plan {
	const by = initials.trim();
	if (!mayCountersign(plan) || by === '') return plan;
	const version = plan.version + 1;
	const signed: Countersign = { version, initials: by, at };
	return {
		...plan,
		version,
		countersigned: { ...plan.countersigned, [keyOfVersion(version)]: signed },
		changedAt: at
	};
}
