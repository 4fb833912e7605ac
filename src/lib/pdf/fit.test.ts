import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit as fitWays } from './fit.ts';

/** Something that takes fewer pages the closer it is set: from `roomy` to `close`. */
function layOf(roomy: number, close: number, tried: number[] = []) {
	return (closeness: number) => {
		tried.push(closeness);
		const count = Math.ceil(roomy + (close - roomy) * closeness);
		return { closeness, pages: Array.from({ length: count }, () => undefined) };
	};
}

type Lay = ReturnType<typeof layOf>;

/** What some ways to set a thing come to; most often there is one. */
function fit(lays: Lay | readonly [Lay, ...Lay[]], mostPages: number | undefined) {
	return fitWays(typeof lays === 'function' ? [lays] : lays, mostPages);
}

describe('fitting pages', () => {
	it('leaves a copy roomy that fits, or that may be as long as it is', () => {
		expect(fit(layOf(10, 4), 12).closeness).toBe(0);
		expect(fit(layOf(30, 4), undefined).closeness).toBe(0);
	});

	it('sets a longer one only as close as its pages ask', () => {
		const laid = fit(layOf(20, 8), 12);
		expect(laid.pages).toHaveLength(12);
		expect(laid.closeness).toBeGreaterThan(0.6);
		expect(laid.closeness).toBeLessThan(0.75);
	});

	it('takes a page more when even the closest does not fit', () => {
		expect(fit(layOf(20, 13), 12).pages).toHaveLength(13);
	});

	it('is set for comfort when it cannot come near its pages', () => {
		const laid = fit(layOf(200, 90), 12);
		expect(laid.closeness).toBeGreaterThan(0.2);
		expect(laid.closeness).toBeLessThan(0.65);
	});

	it('takes the first way that keeps to the pages, and then as roomily as that allows', () => {
		const [usual, narrow, tight] = [layOf(30, 15), layOf(28, 12), layOf(20, 6)];
		expect(fit([usual, narrow, tight], 15).pages).toHaveLength(15);
		expect(fit([usual, narrow, tight], 12).closeness).toBe(1);
		const laid = fit([usual, narrow, tight], 10);
		expect(laid.pages).toHaveLength(10);
		expect(laid.closeness).toBeLessThan(0.8);
	});

	it('takes the way of the fewest pages where none keeps to them, and the roomier one of two alike', () => {
		expect(fit([layOf(30, 15), layOf(28, 14), layOf(20, 14)], 12).pages).toHaveLength(14);
		const tried: number[] = [];
		fit([layOf(30, 14), layOf(20, 14, tried)], 12);
		expect(tried).toEqual([1]);
	});

	it('never takes more pages than the closest could, and tries few times', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ min: 1, max: 40 }),
				fc.integer({ min: 1, max: 40 }),
				(one, other, most) => {
					const [roomy, close] = [Math.max(one, other), Math.min(one, other)];
					const tried: number[] = [];
					const laid = fit(layOf(roomy, close, tried), most);
					expect(tried.length).toBeLessThanOrEqual(6);
					if (close <= most) expect(laid.pages.length).toBeLessThanOrEqual(most);
				}
			)
		);
	});
});
