import { ownCards } from '#lib/journey/chosen.ts';
import { standsInPlan, type StandsInPlan } from '#lib/journey/change-over-time.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * What the pages about change need of the open plan. It loads with them.
 */

/** What stands in the open plan now: the order in which everything is shown. */
export function standsNow({ programme, walk }: PlanSession): StandsInPlan {
	return standsInPlan(programme, walk);
}

/** The words of a card that a note names; undefined for one of his own that is not in the plan any more. */
export function wordsOfNoted(plan: PlanSession, card: string): string | undefined {
	const isHere = plan.programme.cards.has(card) || ownCards(plan.plan).has(card);
	return isHere ? plan.cardWords(card) : undefined;
}

/** The versions that came into force, first to last; none where the history cannot be read. */
export async function versionsInForce(
	plan: PlanSession
): Promise<readonly { readonly version: number; readonly at: string }[]> {
	const past = await plan.past();
	if (!past.ok) return [];
	return past.value.entries.flatMap(({ version, at }) => (version === null ? [] : [{ version, at }])).reverse();
}
