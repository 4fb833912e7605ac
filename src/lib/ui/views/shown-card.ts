import { ownCards } from '#lib/journey/chosen.ts';
import type { PlanSession } from '#lib/session/plan-session.svelte.ts';
import type { ShownCard } from '../questions/CardGrid.svelte';

/** A card as a question shows it: the pack's, or one of his own with what he drew, took or said. */
export function shownCard(plan: PlanSession, id: string): ShownCard {
	const medium = ownCards(plan.plan).get(id)?.medium;
	const sound = medium?.startsWith('sound-') === true ? { sound: medium } : {};
	return { id, picture: plan.cardPicture(id), words: plan.cardWords(id), ...sound };
}
