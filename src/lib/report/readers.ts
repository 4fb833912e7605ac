import type { Plan, Reader } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';

/**
 * Whether a reader may see a section. The one place where this is decided (ADR 0013). Until the man and his
 * facilitator say otherwise, everything is on for him and off for everyone else; a section that starts closed (his life
 * story) is off for him too.
 */
export function mayRead({ closed }: Pick<Programme, 'closed'>, plan: Plan, section: string, reader: Reader): boolean {
	// His story never goes to carers, whatever was settled (content-inventory.md 5.18).
	if (reader === 'carer' && closed.has(section)) return false;
	return plan.sharing[section]?.[reader]?.shown ?? (reader === 'man' && !closed.has(section));
}

/** Whether they settled that a reader does not see a section: said, not just not said yet. */
export function isKeptFrom(plan: Plan, section: string, reader: Reader): boolean {
	return plan.sharing[section]?.[reader]?.shown === false;
}

/** Whether a copy for a reader is made from a section at all: a pocket card is made from three, the carers' copy never from his story. Others need not be asked about. */
export function isMadeFrom({ closed, landmarks, steps }: Programme, section: string, reader: Reader): boolean {
	if (reader === 'carer' && closed.has(section)) return false;
	if (reader !== 'wallet') return true;
	const { signs, waysOut, helpers } = landmarks;
	return [signs, waysOut, helpers].some((step) => steps.get(step)?.journey.section === section);
}
