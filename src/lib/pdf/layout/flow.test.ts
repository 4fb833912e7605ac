import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWords, inkOf } from '../../../../tests/builders/paper.ts';
import { breakLines } from './flow.ts';

const widthOf = (text: string) => Array.from(text).length;

describe('lines', () => {
	it('break between words, and end with a space where more follows', () => {
		expect(breakLines('I walk to the shop.', 10, widthOf)).toEqual(['I walk to ', 'the shop.']);
	});

	it('break inside a word only where it is too long, and then without a space', () => {
		expect(breakLines('an abcdefghijklm end', 5, widthOf)).toEqual(['an ', 'abcde', 'fghij', 'klm ', 'end']);
	});

	it('keep a phone number whole where it fits a line', () => {
		expect(breakLines('Kev: 01632 960370', 13, widthOf)).toEqual(['Kev: ', '01632 960370']);
		expect(breakLines('01632 960370', 8, widthOf)).toEqual(['01632 ', '960370']);
	});

	it('keep a day whole where it fits a line', () => {
		expect(breakLines('By 5 February 2026.', 17, widthOf)).toEqual(['By ', '5 February 2026.']);
		expect(breakLines('By 5 February 2026.', 11, widthOf)).toEqual(['By 5 ', 'February ', '2026.']);
	});

	it('begin beside what stands before them, or below it where nothing fits there', () => {
		expect(breakLines('a small part', 10, widthOf, 7)).toEqual(['a ', 'small part']);
		expect(breakLines('something', 10, widthOf, 7)).toEqual(['', 'something']);
	});

	it('begin anew where he did, and know only plain spaces', () => {
		expect(breakLines('One\n\nTwo\u00a0three\u2003four', 20, widthOf)).toEqual(['One ', 'Two three four']);
	});

	it('are none for no words', () => {
		expect(breakLines(' \n\t', 20, widthOf)).toEqual([]);
	});

	it('keep letters and the marks on them together', () => {
		expect(breakLines('e\u0301e\u0301e\u0301', 2, widthOf)).toEqual(['e\u0301', 'e\u0301', 'e\u0301']);
	});

	it('lose nothing, gain nothing and fit, whatever he says and however narrow', () => {
		fc.assert(
			fc.property(
				anyWords(300),
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ min: 0, max: 40 }),
				(words, width, taken) => {
					const lines = breakLines(words, width, widthOf, Math.min(taken, width));
					expect(inkOf(lines.join(''))).toBe(inkOf(words));
					for (const line of lines) expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(width);
					const isWhole = words.split(/\s+/).every((word) => widthOf(word) <= width);
					if (isWhole) expect(lines.join('')).toBe(words.replace(/\s+/g, ' ').trim());
				}
			)
		);
	});
});
