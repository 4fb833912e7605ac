import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idleTimeFor, isLockDue } from './lock-policy.ts';

const touched = { wall: 1_780_000_000_000, steady: 60_000 };
const idle = idleTimeFor(2);

function after(wall: number, steady: number) {
	return { wall: touched.wall + wall, steady: touched.steady + steady };
}

describe('the idle time', () => {
	it.each([
		[2, 2],
		[1, 1],
		[10, 10],
		[0, 1],
		[-5, 1],
		[60, 10],
		[Number.NaN, 2],
		[Number.POSITIVE_INFINITY, 2]
	])('for a wish of %d minutes is %d minutes', (wish, minutes) => expect(idleTimeFor(wish)).toBe(minutes * 60_000));
});

describe('a lock', () => {
	it.each([
		['at once', 0, 0, false],
		['just before the idle time', idle - 1, idle - 1, false],
		['at the idle time', idle, idle, true],
		['long after it', 10 * idle, 10 * idle, true],
		['after a sleep in which the steady clock stood still', 3_600_000, 4_000, true],
		['after a short sleep', 30_000, 4_000, true],
		['when the clock was put back six years', -6 * 365 * 86_400_000, 10_000, true],
		['when the clock was put forward nine years', 9 * 365 * 86_400_000, 10_000, true],
		['when the clock was put back just as long as the vault was idle', 0, idle, true],
		['when the clock was put back a minute', -50_000, 10_000, true],
		['when the network set the clock right by two seconds', 12_000, 10_000, false],
		['when the steady clock was put back by a fault', 1_000, -10_000, true]
	])('is due %s: %i and %i milliseconds → %s', (_, wall, steady, isDue) => {
		expect(isLockDue(touched, after(wall, steady), idle)).toBe(isDue);
	});

	it('is due after the idle time whatever the wall clock says', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: idle, max: 10 * idle }), (wall, steady) =>
				isLockDue(touched, after(wall, steady), idle)
			)
		);
	});
});
