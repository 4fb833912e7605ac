import type { Plan, Reader } from '#lib/plan/plan.ts';

/**
 * Whether a reader may see a section. The one place where this is decided (ADR 0013). Until the man and his
 * facilitator say otherwise, everything is on for him and off for everyone else.
 */
export function mayRead(plan: Plan, section: string, reader: Reader): boolean {
	return plan.sharing[section]?.[reader]?.shown ?? reader === 'man';
}

/** Whether they settled that a reader does not see a section: said, not just not said yet. */
export function isKeptFrom(plan: Plan, section: string, reader: Reader): boolean {
	return plan.sharing[section]?.[reader]?.shown === false;
}
