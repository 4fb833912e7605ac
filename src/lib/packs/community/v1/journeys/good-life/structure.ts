import { goodLifeGoodsDecks } from './decks-goods.ts';
import { goodLifeMeansDecks } from './decks-means.ts';
import { goodLifeLaddersDecks } from './decks-ladders.ts';
import type { Deck, Journey, Step } from '#lib/programme/grammar.ts';

export const goodLifeDecks: readonly Deck[] = [...goodLifeGoodsDecks, ...goodLifeMeansDecks, ...goodLifeLaddersDecks];

/** Each good he picks is followed by two pages: how he comes to it, and one goal in 4 steps. */
function stepsForGood(good: string, picture: string): readonly Step[] {
	const only = { kind: 'includes', step: 'co-goods', card: good } as const;
	const rungs = [1, 2, 3, 4].map((rung) => `${good}-r${rung}`);
	return [
		{ id: `${good}-how`, picture, only, question: { kind: 'choose', decks: [`${good}-means`], min: 0, max: 4 } },
		{
			id: `${good}-plan`,
			picture: 'ladder',
			only,
			question: { kind: 'ladder', decks: [`${good}-ladder`], goals: [`${good}-goal`], rungs, who: 'co-who' }
		}
	];
}

export const goodLifeJourney: Journey = {
	id: 'good-life',
	picture: 'good-life',
	access: 'alone',
	section: 'good-life',
	steps: [
		{ id: 'co-goods', picture: 'good-life', question: { kind: 'choose', decks: ['co-goods'], min: 1, max: 3 } },
		...stepsForGood('co-g1', 'healthy'),
		...stepsForGood('co-g2', 'book'),
		...stepsForGood('co-g3', 'ball'),
		...stepsForGood('co-g4', 'job'),
		...stepsForGood('co-g5', 'choosing'),
		...stepsForGood('co-g6', 'face-calm'),
		...stepsForGood('co-g7', 'two-friends'),
		...stepsForGood('co-g8', 'club'),
		...stepsForGood('co-g9', 'candle'),
		...stepsForGood('co-g10', 'face-happy'),
		...stepsForGood('co-g11', 'brush')
	]
};
