import type { Deck, Journey, Step } from '#lib/programme/grammar.ts';
import { goodLifeGoodsDecks } from './decks-goods.ts';
import { goodLifeMeansDecks } from './decks-means.ts';
import { goodLifeLaddersDecks } from './decks-ladders.ts';

/** Each good with its picture. */
const goods = [
	['gl1', 'healthy'],
	['gl2', 'book'],
	['gl3', 'ball'],
	['gl4', 'star'],
	['gl5', 'choosing'],
	['gl6', 'face-calm'],
	['gl7', 'two-friends'],
	['gl8', 'club'],
	['gl9', 'candle'],
	['gl10', 'face-happy'],
	['gl11', 'brush']
] as const;

/** Each good he picks at the step `choose` is followed by two pages: what helps him have it, and one goal in 4 steps. */
export function stepsForGoods(choose: string): readonly Step[] {
	return goods.flatMap(([good, picture]) => stepsForGood(choose, good, picture));
}

function stepsForGood(choose: string, good: string, picture: string): readonly Step[] {
	const only = { kind: 'includes', step: choose, card: good } as const;
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
		...stepsForGoods('good-choose')
	]
};
