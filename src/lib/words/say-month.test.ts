import { describe, expect, it } from 'vitest';
import { appWordsOf } from './app-words.ts';
import { changeTexts } from './change-texts.ts';
import { sayMonth, sayShortMonth } from './say-month.ts';

const { say, add } = appWordsOf('en-GB', () => undefined);
add(changeTexts);

describe('A month', () => {
	it('is said with its year', () => {
		expect(sayMonth(say, '2027-03')).toBe('March 2027');
		expect(sayMonth(say, '2027-13')).toBe('2027-13');
	});

	it('has three letters on a plot, and its year where a year or the plot begins', () => {
		expect(sayShortMonth(say, '2026-12', true)).toEqual(['Dec', '2026']);
		expect(sayShortMonth(say, '2027-01', false)).toEqual(['Jan', '2027']);
		expect(sayShortMonth(say, '2027-02', false)).toBe('Feb');
	});
});
