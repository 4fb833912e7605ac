import { stepsForGoods } from '#lib/packs/sotsec-id/v1/journeys/good-life/structure.ts';
import type { Journey } from '#lib/programme/grammar.ts';

/** One good, one goal: the others can come with the full programme. */
export const shortGoodLifeJourney: Journey = {
	id: 'good-life',
	picture: 'good-life',
	access: 'alone',
	section: 'good-life',
	steps: [
		{ id: 'sh-good', picture: 'good-life', question: { kind: 'choose', decks: ['goods'], min: 1, max: 1 } },
		...stepsForGoods('sh-good')
	]
};
