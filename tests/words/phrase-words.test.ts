import { describe, expect, it } from 'vitest';
import { phraseWords } from '#lib/vault/phrases.ts';
import { chooseWords, isLike } from '../../tools/phrases/choose.ts';
import lists from '#lib/gate/lists.json' with { type: 'json' };

describe('the words of phrases', () => {
	it('are those that the tool chooses, so that a changed list shows before it shuts an old phrase out', () => {
		expect(phraseWords).toEqual(chooseWords());
	});

	it('are enough for 51 bits in five of them', () => {
		expect(new Set(phraseWords).size).toBe(phraseWords.length);
		expect(5 * Math.log2(phraseWords.length)).toBeGreaterThanOrEqual(51);
	});

	it('have 3 to 7 letters of a to z', () => {
		expect(phraseWords.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([]);
	});

	it('never start alike, and are never one letter apart', () => {
		const pairs = phraseWords.flatMap((word, at) =>
			phraseWords.slice(at + 1).flatMap((other) => (isLike(word, other) ? [`${word} ${other}`] : []))
		);
		expect(pairs).toEqual([]);
	});

	it('hold none of the words that no text of Steady may hold', () => {
		const banned = new RegExp(`\\b(${[...lists.labels, ...lists.graphic, ...lists.errors].join('|')})\\b`);
		expect(phraseWords.filter((word) => banned.test(word))).toEqual([]);
	});

	it.each(['child', 'girl', 'boy', 'baby', 'kill', 'gun', 'hurt', 'bed', 'touch', 'lick', 'rape', 'prison'])(
		'do not hold "%s"',
		(word) => expect(phraseWords).not.toContain(word)
	);

	it.each([
		['cart', 'cart'],
		['cart', 'carton'],
		['cat', 'catfish'],
		['boat', 'goat'],
		['boat', 'boats'],
		['road', 'rod'],
		['plank', 'plant']
	])('"%s" and "%s" would be too like', (left, right) => {
		expect(isLike(left, right)).toBe(true);
		expect(isLike(right, left)).toBe(true);
	});

	it.each([
		['boat', 'gold'],
		['lemon', 'melon'],
		['tiger', 'table']
	])('"%s" and "%s" are far enough apart', (left, right) => expect(isLike(left, right)).toBe(false));
});
