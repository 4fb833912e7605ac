import { describe, expect, it } from 'vitest';
import { smallEasy, smallPack, smallPlain } from '../../../tests/builders/small-pack.ts';
import { checkWords, picturesOf } from './check-words.ts';
import type { WordsFile } from './grammar.ts';

const without = (id: string): WordsFile => ({
	...smallEasy,
	cards: Object.fromEntries(Object.entries(smallEasy.cards ?? {}).filter(([card]) => card !== id))
});

describe('Words of a pack', () => {
	it('are whole when each id has words and no words lack an id', () => {
		expect(checkWords(smallPack, [smallEasy], 'easy')).toEqual([]);
		expect(checkWords(smallPack, [smallPlain], 'plain')).toEqual([]);
	});

	it('may lie in several files', () => {
		const files = [without('calm-tea'), { cards: { 'calm-tea': 'I have a tea.' } }];
		expect(checkWords(smallPack, files, 'easy')).toEqual([]);
	});

	it('are told all at once when they are missing', () => {
		const faults = checkWords(smallPack, [], 'plain');
		const steps = smallPack.journeys.flatMap((journey) => journey.steps);
		const cards = smallPack.decks.flatMap((deck) => deck.cards);
		expect(faults).toHaveLength(smallPack.journeys.length + steps.length + cards.length + 1);
		expect(faults).toContainEqual({ path: 'plain › pack', sentence: 'The words are missing.' });
		expect(faults).toContainEqual({ path: 'plain › cards › calm-tea', sentence: 'The words are missing.' });
		expect(faults).toContainEqual({ path: 'plain › steps › calm', sentence: 'The words are missing.' });
		expect(faults).toContainEqual({ path: 'plain › journeys › start', sentence: 'The words are missing.' });
	});

	it('are told when they belong to nothing', () => {
		expect(checkWords(smallPack, [smallEasy, { cards: { 'calm-rocket': 'x' } }], 'easy')).toEqual([
			{ path: 'easy › cards › calm-rocket', sentence: 'These words belong to nothing in the pack.' }
		]);
	});

	it('are told when they stand twice', () => {
		expect(checkWords(smallPack, [smallEasy, { steps: { calm: { ask: 'x' } } }], 'easy')).toEqual([
			{ path: 'easy › steps › calm', sentence: 'These words stand twice.' }
		]);
	});

	it('of a step do not count as words of a card', () => {
		const misplaced = { steps: { 'calm-tea': { ask: 'x' } } };
		expect(checkWords(smallPack, [without('calm-tea'), misplaced], 'easy').map(({ path }) => path)).toEqual([
			'easy › steps › calm-tea',
			'easy › cards › calm-tea'
		]);
	});
});

describe('The pictures of a pack', () => {
	it('are those of its journeys, steps and cards, once each, in order', () => {
		const pictures = picturesOf(smallPack);
		expect(pictures).toEqual([...new Set(pictures)].sort());
		expect(pictures).toEqual(expect.arrayContaining(['warning', 'ladder', 'cup']));
		const found = JSON.stringify(smallPack).match(/"picture":"[^"]+"/g) ?? [];
		expect(new Set(pictures.map((picture) => `"picture":"${picture}"`))).toEqual(new Set(found));
	});

	it('are none once nothing names one', () => {
		const [journey] = smallPack.journeys;
		expect(
			picturesOf({ ...smallPack, decks: [], journeys: journey === undefined ? [] : [{ ...journey, steps: [] }] })
		).toEqual(['man']);
	});
});
