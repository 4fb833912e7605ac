import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWords, inkOf, measure } from '../../../tests/builders/paper.ts';
import { wrap, type Style } from './wrap.ts';

const style: Style = { size: 18, weight: 'regular', width: 200 };

describe('breaking a text into lines', () => {
	it('breaks between words', () => {
		expect(wrap('I go for a walk with my key worker every day.', style, measure)).toEqual([
			'I go for a walk with my',
			'key worker every day.'
		]);
	});

	it('keeps the lines that he made, and drops empty ones', () => {
		expect(wrap('One\n\n two \nthree', style, measure)).toEqual(['One', 'two', 'three']);
		expect(wrap('One\r\ntwo', style, measure)).toEqual(['One', 'two']);
	});

	it('breaks a word that is longer than a line inside', () => {
		const lines = wrap('x'.repeat(60), style, measure);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join('')).toBe('x'.repeat(60));
	});

	it.each(['', ' ', '\n', '\t\n '])('gives one empty line for %j', (text) => {
		expect(wrap(text, style, measure)).toEqual(['']);
	});

	it('never cuts a letter of two units in half', () => {
		const lines = wrap('𝒜'.repeat(50), { ...style, width: 30 }, measure);
		for (const line of lines) expect(line.isWellFormed()).toBe(true);
		expect(lines.join('')).toBe('𝒜'.repeat(50));
	});

	it('gives each letter a line of its own when nothing fits, and ends', () => {
		expect(wrap('abc', { ...style, width: 0 }, measure)).toEqual(['a', 'b', 'c']);
	});

	it('loses nothing, and every line fits, whatever he says', () => {
		fc.assert(
			fc.property(
				anyWords(600),
				fc.integer({ min: 20, max: 480 }),
				fc.constantFrom('regular', 'bold'),
				(text, width, weight) => {
					const lines = wrap(text, { size: 18, weight, width }, measure);
					expect(inkOf(lines.join(''))).toBe(inkOf(text));
					for (const line of lines) {
						expect(measure(line, 18, weight)).toBeLessThanOrEqual(width);
						expect(line).toBe(line.trim());
					}
				}
			),
			{ numRuns: 150 }
		);
	});

	it('leaves no room for the next word at the end of a line', () => {
		fc.assert(
			fc.property(
				anyWords(300).filter((text) => !text.includes('\n')),
				(text) => {
					const lines = wrap(text, style, measure);
					lines.slice(1).forEach((line, index) => {
						const longer = `${lines[index] ?? ''} ${line.split(' ')[0] ?? ''}`;
						expect(measure(longer, 18, 'regular')).toBeGreaterThan(style.width);
					});
				}
			)
		);
	});
});
