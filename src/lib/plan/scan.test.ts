import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepestLevel, depthOfText, hasKeyTwice, scan } from './scan.ts';

/** How deep data nests: 0 for a bare value. */
function depthOf(value: unknown): number {
	if (typeof value !== 'object' || value === null) return 0;
	return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);

describe('Looking through data before its meaning is read', () => {
	it('finds nothing in plain data', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'grapheme' }), (value) => {
				fc.pre(!/"(__proto__|prototype|constructor)":/.test(JSON.stringify(value)));
				expect(scan(value)).toEqual([]);
			})
		);
	});

	it.each([
		['a function', { a: [() => 1] }, 'a › 0', 'This is not data that a file can hold.'],
		['nothing', { a: undefined }, 'a', 'This is not data that a file can hold.'],
		['a hole in a list', { a: Array.from({ length: 2 }) }, 'a › 1', 'This is not data that a file can hold.'],
		['a symbol', [Symbol('x')], '0', 'This is not data that a file can hold.'],
		['a giant number', [10n], '0', 'This is not data that a file can hold.'],
		['no number', [Number.NaN], '0', 'This is not a number that a file can hold.'],
		['no end', [Number.POSITIVE_INFINITY], '0', 'This is not a number that a file can hold.'],
		['half an emoji', { a: '\ude00' }, 'a', 'This text holds a broken character.']
	])('finds %s, with its path', (_, value, path, sentence) => expect(scan(value)).toContainEqual({ path, sentence }));

	it('finds a list with holes, as a browser store can hold', () => {
		const holes: unknown[] = [];
		holes[3] = 'x';
		expect(
			scan({ holes })
				.map(({ path }) => path)
				.sort()
		).toEqual(['holes › 0', 'holes › 1', 'holes › 2']);
	});

	it('does not count out a list of four thousand million holes', () => {
		const holes: unknown[] = [];
		holes.length = 4_000_000_000;
		expect(scan({ holes })).toEqual([{ path: 'file', sentence: 'This file holds too many values to be a plan.' }]);
	});

	it('finds every forbidden key, and does not look below it', () => {
		const value: unknown = JSON.parse('{"a":{"__proto__":{"constructor":1}},"prototype":[{"constructor":2}]}');
		expect(
			scan(value)
				.map(({ path }) => path)
				.sort()
		).toEqual(['a › __proto__', 'prototype']);
	});

	it(`takes ${deepestLevel} levels and not one more`, () => {
		expect(scan(nested(deepestLevel))).toEqual([]);
		expect(scan(nested(deepestLevel + 1))).toHaveLength(1);
	});
});

describe('The depth of a text', () => {
	it('is the depth of what it says', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(depthOfText(JSON.stringify(value))).toBe(depthOf(value));
			})
		);
	});

	it('is not moved by braces, quotes and backslashes inside words', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('{', '[', '"', '\\', '}', ']', 'a') }), (words) => {
				expect(depthOfText(JSON.stringify({ words: [words] }))).toBe(2);
			})
		);
	});

	it(`takes ${deepestLevel} levels, and stops counting after one more`, () => {
		expect(depthOfText(JSON.stringify(nested(deepestLevel)))).toBe(deepestLevel);
		expect(depthOfText('['.repeat(1000))).toBe(deepestLevel + 1);
	});
});

describe('A key that stands twice in one object', () => {
	it.each([
		['{"a":1,"a":2}', true],
		['{"a":1,"\\u0061":2}', true],
		['{"x":[{"a":1 , "b":{"a":1}, "a" : 2}]}', true],
		['{"a":{"a":1},"b":{"a":1}}', false],
		['["a","a",{"a":"a"}]', false],
		['{"a":"\\"a\\":1","b":"{\\"a\\":1}"}', false],
		['{"a":"b","b":"b"}', false]
	])('is seen in the text: %s %s', (text, isTwice) => {
		expect(JSON.parse(text)).toBeDefined();
		expect(hasKeyTwice(text)).toBe(isTwice);
	});

	it('is never seen in what JSON.stringify wrote', () => {
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(hasKeyTwice(JSON.stringify(JSON.parse(text)))).toBe(false);
			})
		);
	});
});

describe('Code points that are no character', () => {
	it.each(['\uFFFE', 'a\uFFFF', '\uFDD0b', '\u{1FFFE}'])('are told', (text) => {
		expect(scan({ name: text })).toEqual([{ path: 'name', sentence: 'This text holds a broken character.' }]);
	});
});
