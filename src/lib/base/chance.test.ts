import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, numberBetween, someOf } from './chance.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('Chance', () => {
	it('is the same for the same seed', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const [one, other] = [chanceOf(seed), chanceOf(seed)];
				expect(Array.from({ length: 20 }, one)).toEqual(Array.from({ length: 20 }, other));
			})
		);
	});

	it('differs from seed to seed', () => {
		const firsts = Array.from({ length: 500 }, (_, seed) => chanceOf(seed)());
		expect(new Set(firsts).size).toBe(500);
	});

	it('stays from 0 up to, but not at, 1, and is spread evenly', () => {
		const chance = chanceOf(7);
		const numbers = Array.from({ length: 10_000 }, chance);
		expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
		const tenths = Array.from({ length: 10 }, (_, tenth) => numbers.filter((n) => Math.floor(n * 10) === tenth).length);
		expect(Math.min(...tenths)).toBeGreaterThan(850);
	});
});

describe('A number between two', () => {
	it('is a whole number, and each can come', () => {
		const chance = chanceOf(1);
		const seen = new Set(Array.from({ length: 300 }, () => numberBetween(chance, -1, 3)));
		expect([...seen].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2, 3]);
	});

	it('is the one when both are the same', () => {
		expect(numberBetween(chanceOf(1), 4, 4)).toBe(4);
	});
});

describe('Some of a list', () => {
	it('are as many as asked, each once, all of the list', () => {
		fc.assert(
			fc.property(seeds, fc.uniqueArray(fc.integer()), fc.nat(30), (seed, items, count) => {
				const some = someOf(chanceOf(seed), items, count);
				expect(some).toHaveLength(Math.min(count, items.length));
				expect(new Set(some).size).toBe(some.length);
				expect(some.every((item) => items.includes(item))).toBe(true);
			})
		);
	});

	it('leave the list as it was', () => {
		const items = Object.freeze([1, 2, 3]);
		someOf(chanceOf(3), items, 2);
		expect(items).toEqual([1, 2, 3]);
	});

	it('are none of an empty list', () => {
		expect(someOf(chanceOf(3), [], 2)).toEqual([]);
	});
});
