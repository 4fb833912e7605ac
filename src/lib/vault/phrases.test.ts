import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from './parts.ts';
import { newPaperPhrase, newPhrase, phraseWords, readPhrase } from './phrases.ts';

const random = chanceOf(globalThis.crypto);
const phrases = fc.array(fc.constantFrom(...phraseWords), { minLength: 5, maxLength: 5 });

describe('a new phrase', () => {
	it('is five words of the list, and another one each time', () => {
		const made = Array.from({ length: 200 }, () => newPhrase(random));
		expect(new Set(made).size).toBe(200);
		for (const phrase of made) expect(phrase.split(' ').filter((word) => phraseWords.includes(word))).toHaveLength(5);
	});

	it('takes each word as likely as any other: a number that would favour some is thrown again', () => {
		const bytes = [255, 255, 0, 3, 0, 0, 0, 1, 0, 2, 4, 166];
		const phrase = newPhrase((count) => new Uint8Array(bytes.splice(0, count)));
		expect(phrase.split(' ').map((word) => phraseWords.indexOf(word))).toEqual([3, 0, 1, 2, 0]);
	});

	it('is, for a paper, no longer than what programs of others take as a password', () => {
		const made = Array.from({ length: 300 }, () => newPaperPhrase(random));
		expect(new Set(made).size).toBe(300);
		expect(Math.max(...made.map(({ length }) => length))).toBeLessThanOrEqual(32);
		for (const phrase of made) expect(readPhrase(phrase)).toBe(phrase);
	});

	it('comes, over many, from the whole list', () => {
		const seen = new Set(Array.from({ length: 4_000 }, () => newPhrase(random)).flatMap((phrase) => phrase.split(' ')));
		expect(seen.size).toBe(phraseWords.length);
	});
});

describe('a typed phrase', () => {
	it('is read whatever the capitals, blanks and signs between the words', () => {
		fc.assert(
			fc.property(
				phrases,
				fc.array(fc.constantFrom(' ', '  ', '\n', ' - ', ', ', '-'), { minLength: 4, maxLength: 4 }),
				fc.boolean(),
				(words, between, isLoud) => {
					const typed = ` ${words.map((word, at) => `${word}${between[at] ?? ' '}`).join('')}`;
					expect(readPhrase(isLoud ? typed.toUpperCase() : typed)).toBe(words.join(' '));
				}
			)
		);
	});

	it('is read from the first four letters of each word, whatever comes after them', () => {
		fc.assert(
			fc.property(phrases, fc.constantFrom('', 'x', 'ing'), (words, end) => {
				const typed = words.map((word) => (word.length < 4 ? word : word.slice(0, 4) + end)).join(' ');
				expect(readPhrase(typed)).toBe(words.join(' '));
			})
		);
	});

	it('is none with another number of words, with a word that is not listed, or with too few letters', () => {
		const [one = '', two = '', three = '', four = '', five = ''] = phraseWords.filter((word) => word.length > 4);
		for (const typed of [
			'',
			[one, two, three, four].join(' '),
			[one, two, three, four, five, one].join(' '),
			[one, two, three, four, 'zzzz'].join(' '),
			[one, two, three, four, five.slice(0, 3)].join(' '),
			[one, two, three, four, `${five}7`].join('')
		])
			expect(readPhrase(typed)).toBeUndefined();
	});

	it('of any letters at all never breaks the reading', () => {
		fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => readPhrase(typed) === undefined));
	});
});
