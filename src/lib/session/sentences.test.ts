import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

describe('the sentences of a text', () => {
	it('are told apart, each with its place', () => {
		expect(sentencesOf('I stop. I think!  Then I ring?', 'en-GB')).toEqual([
			{ text: 'I stop.', from: 0, to: 7 },
			{ text: 'I think!', from: 8, to: 16 },
			{ text: 'Then I ring?', from: 18, to: 30 }
		]);
	});

	it('are one for a card without a full stop, and none for signs alone', () => {
		expect(sentencesOf(' A walk ', 'en-GB')).toEqual([{ text: 'A walk', from: 1, to: 7 }]);
		expect(sentencesOf(' … – ', 'en-GB')).toEqual([]);
		expect(sentencesOf('', 'en-GB')).toEqual([]);
	});

	it('stand where they say that they stand, and leave no letter out', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '?', '\n', '3', 'é') }), (text) => {
				const sentences = sentencesOf(text, 'en-GB');
				for (const sentence of sentences) expect(text.slice(sentence.from, sentence.to)).toBe(sentence.text);
				const letters = (words: string) => words.replace(/[^aB3é]/g, '');
				expect(letters(sentences.map((sentence) => sentence.text).join(' '))).toBe(letters(text));
			})
		);
	});
});
