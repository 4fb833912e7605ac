import { describe, expect, it } from 'vitest';
import { smallLanguages } from '../../../tests/builders/small-pack.ts';
import type { Manner } from './line.ts';
import { packWordsOf, type PackLanguage } from './pack-words.ts';

const welsh: PackLanguage = {
	language: 'cy',
	easy: [
		{ cards: { 'calm-tea': { i: 'Te.', he: 'Te iddo.' } }, steps: { calm: { ask: 'Beth?' } } },
		{ journeys: { start: { title: 'Dechrau' } } }
	],
	plain: [{ cards: { 'calm-tea': 'Te, i staff.' } }]
};

/** The words in a language, and every fallback that was told. */
function wordsIn(language: string, manner: Manner = { voice: 'i', level: 2 }, languages = [...smallLanguages, welsh]) {
	const told: string[] = [];
	return { words: packWordsOf(languages, language, manner, (id, wished) => told.push(`${id} in ${wished}`)), told };
}

describe('The words of a pack', () => {
	it('are looked up by id: cards, questions, titles', () => {
		const { words, told } = wordsIn('en-GB');
		expect(words.card('calm-tea')).toBe('I: calm-tea.');
		expect(words.ask('calm')).toBe('I: calm.');
		expect(words.title('start')).toBe('I: start.');
		expect(words.about('start')).toBe('I: about start.');
		expect(words.plainCard('calm-tea')).toBe('Staff: calm-tea.');
		expect(told).toEqual([]);
	});

	it('are said in his voice', () => {
		expect(wordsIn('en-GB', { voice: 'he', level: 2 }).words.card('calm-tea')).toBe('He: calm-tea.');
	});

	it('on follow-on pages are the question itself when the pack says nothing else', () => {
		const asks = { calm: { ask: 'ask', then: 'then', tell: 'tell', hint: 'hint' }, big: { ask: 'only ask' } };
		const { words } = wordsIn('en-GB', { voice: 'i', level: 2 }, [
			{ language: 'en-GB', easy: [{ steps: asks }], plain: [] }
		]);
		expect([words.then('calm'), words.tell('calm'), words.hint('calm')]).toEqual(['then', 'tell', 'hint']);
		expect([words.then('big'), words.tell('big'), words.hint('big')]).toEqual(['only ask', 'only ask', undefined]);
	});
});

describe('Words that a language lacks', () => {
	it('fall back to British English, and every fallback is told', () => {
		const { words, told } = wordsIn('cy');
		expect(words.card('calm-tea')).toBe('Te.');
		expect(words.ask('calm')).toBe('Beth?');
		expect(words.title('start')).toBe('Dechrau');
		expect(words.plainCard('calm-tea')).toBe('Te, i staff.');
		expect(told).toEqual([]);
		expect(words.card('calm-bath')).toBe('I: calm-bath.');
		expect(words.ask('big')).toBe('I: big.');
		expect(words.title('end')).toBe('I: end.');
		expect(words.plainCard('calm-bath')).toBe('Staff: calm-bath.');
		expect(told).toEqual(['calm-bath in cy', 'big in cy', 'end in cy', 'calm-bath in cy']);
	});

	it('all fall back when nobody wrote in that language', () => {
		const { words, told } = wordsIn('fr', { voice: 'he', level: 1 });
		expect(words.card('calm-tea')).toBe('He: calm-tea.');
		expect(told).toEqual(['calm-tea in fr']);
	});

	it('and British English lacks too show the id, told', () => {
		const { words, told } = wordsIn('en-GB');
		expect(words.card('gone')).toBe('gone');
		expect(words.ask('gone')).toBe('gone');
		expect(words.then('gone')).toBe('gone');
		expect(words.tell('gone')).toBe('gone');
		expect(words.title('gone')).toBe('gone');
		expect(words.plainCard('gone')).toBe('gone');
		expect(words.hint('gone')).toBeUndefined();
		expect(words.about('gone')).toBeUndefined();
		expect(new Set(told)).toEqual(new Set(['gone in en-GB']));
	});

	it('are never found under the names that every object has', () => {
		const { words } = wordsIn('en-GB');
		expect(words.card('constructor')).toBe('constructor');
		expect(words.ask('toString')).toBe('toString');
	});
});
