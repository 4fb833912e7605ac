import { addressOfKey } from '#lib/journey/address.ts';
import type { Reader } from '#lib/plan/plan.ts';
import type { PlanSession } from '#lib/session/plan-session.svelte.ts';

/** A section as "Who can see this?" shows it. */
export interface ShownSection {
	readonly id: string;
	/** What stands for it in an address. */
	readonly code: string;
	readonly picture: string;
	readonly title: string;
}

/** Who stands for a reader in the pictures. */
export const readerPictures: Readonly<Record<Reader, string>> = {
	man: 'happy-man',
	carer: 'key-worker',
	'care-manager': 'social-worker',
	wallet: 'pocket-card'
};

/** The sections of a plan in the order of paper, each with the picture and the title of its part of the plan. */
export function shownSections({ programme, words }: PlanSession): readonly ShownSection[] {
	return programme.paper.flatMap((id) => {
		const journeys = programme.journeys.filter(({ section }) => section === id);
		const [first] = journeys;
		if (first === undefined) return [];
		const title = journeys.map((journey) => words.title(journey.id)).join(', ');
		return [{ id, code: addressOfKey(id), picture: first.picture, title }];
	});
}
