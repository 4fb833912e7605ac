import { addressOfKey } from '#lib/journey/address.ts';
import { partsToAgree } from '#lib/journey/agreements.ts';
import { wholePlan, type PartAgreement, type Party } from '#lib/plan/life.ts';
import type { PlanSession } from '#lib/session/plan-session.svelte.ts';
import type { Say } from '#lib/words/app-words.ts';
import { shownSections, type ShownSection } from '../views/sharing-sections.ts';

/** A part of the plan that the three of them may agree with, as the pages show it. */
export interface ShownPart extends ShownSection {
	/** What stands in an address for the page of how the agreement came about. */
	readonly supportCode: string;
}

/** Who stands for each of them in the pictures. */
export const partyPictures: Readonly<Record<Party, string>> = {
	man: 'happy-man',
	facilitator: 'key-worker',
	'care-manager': 'social-worker'
};

/** What can be said, each with its picture. */
export const agreeChoices = [
	{ agreed: 'yes', picture: 'sort-me' },
	{ agreed: 'no', picture: 'sort-not-me' },
	{ agreed: 'could-not-answer', picture: 'sort-not-sure' }
] as const satisfies readonly { readonly agreed: PartAgreement['agreed']; readonly picture: string }[];

/** The parts, the whole plan first. */
export function shownParts(plan: PlanSession, say: Say): readonly ShownPart[] {
	const whole: ShownSection = {
		id: wholePlan,
		code: addressOfKey(wholePlan),
		picture: 'full-folder',
		title: say('agreements-whole')
	};
	const parts = partsToAgree(plan.programme);
	return [whole, ...shownSections(plan).filter(({ id }) => parts.includes(id))].map((part) => ({
		...part,
		supportCode: addressOfKey(`support/${part.id}`)
	}));
}
