import { describe, expect, it } from 'vitest';
import { hardWords, hardWordsIn } from './glossary.ts';

const wordsIn = (...texts: string[]) => hardWordsIn(texts).map(({ word }) => word);

describe('The hard words of a text', () => {
	it('are found in each of their forms, whatever the capitals', () => {
		for (const { word, forms } of hardWords) {
			for (const form of [word, ...forms]) {
				expect(wordsIn(`I say ${form} here.`), form).toContain(word);
				expect(wordsIn(`${form.charAt(0).toUpperCase()}${form.slice(1)} is here.`), form).toContain(word);
				expect(wordsIn(`I know this ${form}`), form).toContain(word);
			}
		}
	});

	it('are whole words only', () => {
		expect(wordsIn('I plant a tree.', 'I signal.', 'A footstep.', 'Contactless.', 'I am planning.')).toEqual([]);
	});

	it('are those with the longest form: "not OK thought" is not also "thought"', () => {
		expect(wordsIn('A not OK thought comes.')).toEqual(['not OK thought']);
		expect(wordsIn('My probation officer rings.')).toEqual(['probation']);
		expect(wordsIn('I go near a no go place.')).toEqual(['no go place']);
	});

	it('do not go over the end of a sentence or a line', () => {
		expect(wordsIn('I know my way. Out is there.')).toEqual([]);
		expect(wordsIn('This is the way\nout of here')).toEqual([]);
		expect(wordsIn('This is my way out.')).toEqual(['way out']);
	});

	it('come each once, in the order of the glossary, from all texts', () => {
		expect(wordsIn('My helper and my rules.', 'My plan.', 'My helpers. The plan.')).toEqual(['plan', 'rule', 'helper']);
	});

	it('that stand side by side are both found', () => {
		expect(wordsIn('plan step plan')).toEqual(['plan', 'step']);
	});

	it('are none in a text without any', () => {
		expect(wordsIn('I go for a walk.', '')).toEqual([]);
	});
});
