import { describe, expect, it } from 'vitest';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { newPlan } from '../../../tests/builders/small-plan.ts';
import { lifeLimits } from './life.ts';
import type { Plan } from './plan.ts';
import { emptySlip, longestInitials, putSlip, removeSlip, slipsNewestFirst, type SlipLines } from './slip-edits.ts';

const slip: SlipLines = {
	...emptySlip('2026-02-03'),
	seen: ['sign-bored'],
	tried: ['out-tell'],
	helped: 'yes',
	initials: 'TR'
};

function put(plan: Plan, id: string, more: Partial<SlipLines> = {}, minute = 5): Plan {
	const result = putSlip(plan, id, { ...slip, ...more }, laterMoment(minute));
	if (!result.ok) throw new Error(`The slip was refused: ${result.problem}.`);
	return result.value;
}

describe("a carer's return slip", () => {
	it('is put in, changed and taken away', () => {
		const plan = put(put(newPlan(), 'one'), 'two', { day: '2026-02-09' });
		const changed = put(plan, 'one', { helped: 'no' }, 8);
		expect(changed.slips['one']).toEqual({ ...slip, helped: 'no', at: laterMoment(8) });
		expect(slipsNewestFirst(changed).map(({ id }) => id)).toEqual(['two', 'one']);
		expect(Object.keys(removeSlip(changed, 'two', laterMoment(9)).slips)).toEqual(['one']);
		expect(removeSlip(changed, 'three', laterMoment(9))).toBe(changed);
	});

	it('holds texts as a plan may hold them, and each card once', () => {
		const long = 'x'.repeat(500);
		const kept = put(newPlan(), 'one', {
			seen: ['sign-bored', 'sign-bored'],
			seenWords: long,
			triedWords: 'Sat down.\u0007',
			next: long,
			initials: `T\nR${long}`
		}).slips['one'];
		expect(kept?.seen).toEqual(['sign-bored']);
		expect([kept?.seenWords.length, kept?.next.length, kept?.initials.length]).toEqual([400, 400, longestInitials]);
		expect(kept?.triedWords).toBe('Sat down. ');
		expect(kept?.initials.slice(0, 4)).toBe('T Rx');
	});

	it('is refused without a day, and when there are too many, and none is dropped', () => {
		expect(putSlip(newPlan(), 'one', { ...slip, day: '' }, laterMoment(2))).toEqual({ ok: false, problem: 'no-day' });
		const kept = { ...slip, at: laterMoment(1) };
		const full = newPlan({
			slips: Object.fromEntries(Array.from({ length: lifeLimits.slips }, (_, index) => [`slip-${index}`, kept]))
		});
		expect(putSlip(full, 'more', slip, laterMoment(2))).toEqual({ ok: false, problem: 'full' });
		expect(putSlip(full, 'slip-3', { ...slip, next: 'Ask again.' }, laterMoment(2)).ok).toBe(true);
	});
});
