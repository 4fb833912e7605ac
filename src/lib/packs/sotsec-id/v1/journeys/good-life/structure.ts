import type { Deck, Journey, Step } from '#lib/programme/grammar.ts';
import { goodLifeGoodsDecks } from './decks-goods.ts';
import { goodLifeMeansDecks } from './decks-means.ts';
import { goodLifeLaddersDecks } from './decks-ladders.ts';

/** Each good he picks is followed by two pages: what helps him have it, and one goal in 4 steps. */
function stepsForGood(good: string, picture: string): readonly Step[] {
	const only = { kind: 'includes', step: 'good-choose', card: good } as const;
	const rungs = [1, 2, 3, 4].map((rung) => `${good}-r${rung}`);
	return [
		{ id: `${good}-means`, picture, only, question: { kind: 'choose', decks: [`${good}-means`], min: 0, max: 4 } },
		{
			id: `${good}-ladder`,
			picture: 'ladder',
			only,
			question: { kind: 'ladder', decks: [`${good}-ladder`], goals: [`${good}-goal`], rungs, who: 'who-does-it' }
		}
	];
}

export const goodLifeDecks: readonly Deck[] = [...goodLifeGoodsDecks, ...goodLifeMeansDecks, ...goodLifeLaddersDecks];

export const goodLifeJourney: Journey = {
	id: 'good-life',
	picture: 'good-life',
	access: 'alone',
	section: 'good-life',
	steps: [
		{ id: 'good-choose', picture: 'good-life', question: { kind: 'choose', decks: ['goods'], min: 1, max: 3 } },
		...stepsForGood('gl1', 'healthy'),
		...stepsForGood('gl2', 'book'),
		...stepsForGood('gl3', 'ball'),
		...stepsForGood('gl4', 'star'),
		...stepsForGood('gl5', 'choosing'),
		...stepsForGood('gl6', 'face-calm'),
		...stepsForGood('gl7', 'two-friends'),
		...stepsForGood('gl8', 'club'),
		...stepsForGood('gl9', 'candle'),
		...stepsForGood('gl10', 'face-happy'),
		...stepsForGood('gl11', 'brush')
	]
};
