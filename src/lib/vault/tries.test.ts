import { describe, expect, it } from 'vitest';
import { waitAfter, waitLeft } from './tries.ts';

describe('the wait after wrong phrases', () => {
	it.each([
		[0, 0],
		[1, 0],
		[4, 0],
		[5, 30_000],
		[6, 120_000],
		[7, 120_000],
		[1_000_000, 120_000]
	])('in a row: %i → %i milliseconds', (wrong, wait) => expect(waitAfter(wrong)).toBe(wait));

	it('gets shorter as time passes, and never below nothing', () => {
		expect(waitLeft(5, 0)).toBe(30_000);
		expect(waitLeft(5, 29_999)).toBe(1);
		expect(waitLeft(5, 30_000)).toBe(0);
		expect(waitLeft(6, 500_000)).toBe(0);
		expect(waitLeft(2, 0)).toBe(0);
	});

	it('gets no longer when a clock goes backwards', () => {
		expect(waitLeft(5, -400_000)).toBe(30_000);
	});
});
