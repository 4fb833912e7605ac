import type { Reader } from '#lib/plan/plan.ts';
import type { Access } from '#lib/programme/grammar.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Walk } from './walk.ts';

/** Who sits before the device now: he alone, or he and a member of staff who said so for this sitting. */
export type Sitting = 'alone' | 'together';

/** Who must be there for a step: its own rule, else its journey's. An unknown step counts as staff only. */
export function accessOfStep(programme: Programme, step: string): Access {
	const placed = programme.steps.get(step);
	return placed === undefined ? 'with-staff' : (placed.step.access ?? placed.journey.access);
}

/** Whether a step may be opened in this sitting (content-inventory.md 5.18). */
export function mayOpenStep(programme: Programme, step: string, sitting: Sitting): boolean {
	return sitting === 'together' || accessOfStep(programme, step) === 'alone';
}

/** Whether a whole journey may be opened in this sitting. */
export function mayOpenJourney(programme: Programme, journey: string, sitting: Sitting): boolean {
	return sitting === 'together' || programme.journeys.some(({ id, access }) => id === journey && access === 'alone');
}

/** Whether a copy for a reader may be looked at and made: his own ones he makes alone, those for others only together. */
export function mayMakeCopy(reader: Reader, sitting: Sitting): boolean {
	return sitting === 'together' || reader === 'man' || reader === 'wallet';
}

/** Whether a copy may carry the plan inside: never one that many people hold. */
export function mayCarryPlan(reader: Reader): boolean {
	return reader === 'man' || reader === 'care-manager';
}

/** Whether the limits of confidentiality still have to be shown: always before the first answer (domain.md 4.7). */
export function mustSeeLimits(programme: Programme, walk: Walk): boolean {
	const limits = walk.answers[programme.landmarks.limits];
	return !(limits?.kind === 'info' && limits.seen);
}
