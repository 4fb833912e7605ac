import type { Journey, Step } from '#lib/programme/grammar.ts';
import { goalsThatFitDecks } from './decks.ts';

/** The goal he picked, in 4 steps. */
function ladderFor(goal: string): Step {
	const deck = `${goal}-steps`;
	const rungs = goalsThatFitDecks.flatMap(({ id, cards }) => (id === deck ? cards.map((card) => card.id) : []));
	return {
		id: `${goal}-ladder`,
		picture: 'ladder',
		only: { kind: 'includes', step: 'cu-goals', card: goal },
		question: { kind: 'ladder', decks: ['cu-goals', deck], goals: [goal], rungs, who: 'who-does-it' }
	};
}

/** Inspiring goals that leave no room for harm, each with its ladder (Core SOTP, blocks 15 and 17). */
export const goalsThatFitJourney: Journey = {
	id: 'cu-good-goals',
	picture: 'people-shield',
	access: 'alone',
	section: 'good-goals',
	steps: [
		{ id: 'cu-goal-about', picture: 'signpost', question: { kind: 'info', decks: ['cu-goal-about'] } },
		{ id: 'cu-goals', picture: 'people-shield', question: { kind: 'choose', decks: ['cu-goals'], min: 0, max: 3 } },
		ladderFor('cu-gi-honest'),
		ladderFor('cu-gi-adults'),
		ladderFor('cu-gi-feel'),
		ladderFor('cu-gi-week'),
		ladderFor('cu-gi-kind'),
		ladderFor('cu-gi-clear')
	]
};
