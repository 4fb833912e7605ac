import { describe, expect, it } from 'vitest';
import {
	fewSyllables,
	gradeOf,
	lowGrade,
	meanGrade,
	oneQuestion,
	otherLanguage,
	shortSentences,
	smallBlocks
} from '#lib/gate/length.ts';
import { found, textOf } from './texts.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'go').join(' ')}.`;

describe('Rule 1, short sentences', () => {
	it.each([
		[10, []],
		[11, ['1 W']],
		[12, ['1 W']],
		[13, ['1 X']]
	])('%i words', (count, expected) => {
		expect(found(shortSentences, words(count))).toEqual(expected);
	});

	it('counts each sentence by itself, and a slot as 1 word', () => {
		expect(found(shortSentences, `${words(10)} ${words(10)}`)).toEqual([]);
		expect(found(shortSentences, `${words(9).slice(0, -1)}: {{count}}`)).toEqual([]);
	});

	it('gives 15 words to a meaning, and 3 to a card of level 1', () => {
		expect(found(shortSentences, words(15), { kind: 'meaning' })).toEqual([]);
		expect(found(shortSentences, words(16), { kind: 'meaning' })).toEqual(['1 X']);
		expect(found(shortSentences, words(3), { level: 1 })).toEqual([]);
		expect(found(shortSentences, words(4), { level: 1 })).toEqual(['1 X']);
	});
});

describe('Rule 3, small blocks', () => {
	it('is 2 sentences and 30 words at most', () => {
		expect(found(smallBlocks, 'Stop. Look.')).toEqual([]);
		expect(found(smallBlocks, 'Stop. Look. Go.')).toEqual(['3 X']);
		expect(found(smallBlocks, words(30))).toEqual([]);
		expect(found(smallBlocks, words(31))).toEqual(['3 X']);
	});
});

describe('Rule 5, syllables', () => {
	it('stops words of 4, but for names and glossary words', () => {
		expect(found(fewSyllables, 'I use the television.')).toEqual(['5 X']);
		expect(found(fewSyllables, 'I see my psychologist in January.')).toEqual([]);
	});

	it('warns of 2 words of 3 in a sentence', () => {
		expect(found(fewSyllables, 'I see my family.')).toEqual([]);
		expect(found(fewSyllables, 'I see my family tomorrow.')).toEqual(['5 W']);
	});
});

describe('Rule 20, a question', () => {
	it.each([
		['What helps you?', []],
		['What helps you', ['20 X']],
		['What helps you? Who helps you?', ['20 X']],
		['What do you like to do in the park with friends?', ['20 X']]
	])('%s', (text, expected) => {
		expect(found(oneQuestion, text, { kind: 'question' })).toEqual(expected);
	});

	it('does not ask cards to be questions', () => {
		expect(found(oneQuestion, 'I walk home.')).toEqual([]);
	});
});

describe('Rule 21, the grade', () => {
	it('is low for easy sentences and high for hard ones', () => {
		expect(gradeOf('I go to my safe place.')).toBeLessThan(2);
		expect(gradeOf('Individuals experiencing difficulties require assistance.')).toBeGreaterThan(15);
	});

	it('only warns, and never on sentences under 5 words', () => {
		expect(found(lowGrade, 'Individuals experiencing difficulties require assistance.')).toEqual(['21 W']);
		expect(found(lowGrade, 'My probation officer')).toEqual([]);
	});

	it('has a mean over all sentences of 5 words and more', () => {
		expect(meanGrade([])).toBe(0);
		expect(meanGrade([textOf('I go to my safe place.'), textOf('Psychologist')])).toBeCloseTo(
			gradeOf('I go to my safe place.')
		);
	});
});

describe('Rule 22, other languages', () => {
	it('allows 15 words, warns to 20, and warns of long words', () => {
		expect(found(otherLanguage, words(15), { language: 'cy' })).toEqual([]);
		expect(found(otherLanguage, words(16), { language: 'cy' })).toEqual(['22 W']);
		expect(found(otherLanguage, words(21), { language: 'cy' })).toEqual(['22 X']);
		expect(found(otherLanguage, 'Cyfrifiaduron', { language: 'cy' })).toEqual(['22 W']);
	});
});
