import { describe, expect, it } from 'vitest';
import { fullPlan } from '../../../tests/builders/small-plan.ts';
import { isPastKeepUntil, setKeepUntil } from './keep-edits.ts';

const at = '2027-01-02T10:00:00.000Z';

describe('the day until which a plan is kept', () => {
	it('is set by the service and taken away again, and nothing else of the plan changes but when', () => {
		const plan = { ...fullPlan(), keepUntil: null };
		const kept = setKeepUntil(plan, '2030-06-30', at);
		expect(kept).toEqual({ ...plan, keepUntil: '2030-06-30', changedAt: at });
		expect(setKeepUntil(kept, null, at)).toEqual({ ...plan, changedAt: at });
	});

	it('stays as it is for what is no day, and for the same day', () => {
		const plan = { ...fullPlan(), keepUntil: '2030-06-30' };
		for (const day of ['2030-02-30', 'soon', '', '2030-06-30']) expect(setKeepUntil(plan, day, at)).toBe(plan);
	});

	it('has passed only after that day', () => {
		expect(isPastKeepUntil({ keepUntil: '2030-06-30' }, '2030-06-30')).toBe(false);
		expect(isPastKeepUntil({ keepUntil: '2030-06-30' }, '2030-07-01')).toBe(true);
		expect(isPastKeepUntil({ keepUntil: null }, '2030-07-01')).toBe(false);
	});
});
