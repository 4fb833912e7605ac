import { describe, expect, it } from 'vitest';
import { explainedWords, literal, noErrorWords, noLabels, notGraphic, sameWords } from '#lib/gate/banned.ts';
import { checkText } from '#lib/gate/check.ts';
import lists from '#lib/gate/lists.json' with { type: 'json' };
import { found, textOf } from './texts.ts';

describe('Banned words', () => {
	it.each([
		['one word for one thing', sameWords, 'My carer helps.', 7],
		['one word for one thing, as a verb', sameWords, 'I phone staff.', 7],
		['idioms', literal, 'I let off steam.', 11],
		['treatment metaphors', explainedWords, 'I see a red flag.', 12],
		['labels', noLabels, 'He is an offender.', 24],
		['graphic words', notGraphic, 'I look at porn.', 25],
		['words of computers', noErrorWords, 'An error.', 26]
	])('are found: %s', (_, check, text, rule) => {
		expect(found(check, text)).toEqual([`${rule} X`]);
		expect(found(check, 'I ring my helper.')).toEqual([]);
	});

	it('are found as whole words only', () => {
		expect(found(noErrorWords, 'I was terrored.')).toEqual([]);
		expect(found(sameWords, 'My phone is off.')).toEqual([]);
	});

	it('let a treatment metaphor stand that the glossary explains', () => {
		expect(found(explainedWords, 'I use my way out at step 1.')).toEqual([]);
	});

	it('are patterns that can be read', () => {
		const patterns = [
			...lists.synonyms.flatMap(({ not }) => not),
			...lists.idioms,
			...lists.labels,
			...lists.graphic,
			...lists.errors
		];
		expect(patterns.length).toBeGreaterThan(150);
		for (const pattern of patterns) expect(() => new RegExp(pattern)).not.toThrow();
		expect(new Set(patterns).size).toBe(patterns.length);
	});
});

describe('Staff texts', () => {
	it('get rules 24 to 27 only', () => {
		const long = "The practitioner shouldn't facilitate two multidisciplinary evaluations (e.g. this).";
		expect(checkText(textOf(long, { register: 'staff' }))).toEqual([]);
		expect(checkText(textOf('The offender', { register: 'staff' })).map(({ rule }) => rule)).toEqual([24]);
	});
});

describe('Texts in another language', () => {
	it('are not held to English lists', () => {
		expect(checkText(textOf('Mae gen i ffrind.', { language: 'cy' }))).toEqual([]);
		expect(checkText(textOf('Mae gen i; ffrind.', { language: 'cy' })).map(({ rule }) => rule)).toEqual([2]);
	});
});
