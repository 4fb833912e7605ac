import { describe, expect, it } from 'vitest';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { fullPlan } from '../../../tests/builders/small-plan.ts';
import { addAction, changeAction, isEmptyAction, takeOutAction } from './action-edits.ts';
import { lifeLimits } from './life.ts';
import type { Plan } from './plan.ts';
import { restore } from './restore.ts';

const [at, later] = [laterMoment(90), laterMoment(95)];
const plan: Plan = { ...fullPlan(), actions: {} };

function withOne(): Plan {
	const added = addAction(plan, 'a1', at);
	if (!added.ok) throw new Error('There is room for an action.');
	return added.value;
}

function isValid(changed: Plan): boolean {
	return restore(JSON.parse(JSON.stringify(changed)), findSmallProgramme).ok;
}

describe('An action', () => {
	it('begins empty and not started, and remembers when it was added', () => {
		const [action] = Object.values(withOne().actions);
		expect(action).toMatchObject({ state: 'not-started', by: null, addedAt: at, at });
		expect(action !== undefined && isEmptyAction(action)).toBe(true);
		expect(isValid(withOne())).toBe(true);
	});

	it('is said field by field; what he said stays as it is', () => {
		const told = changeAction(withOne(), 'a1', { what: 'Ring the day place.', by: '2026-04-01' }, later);
		const done = changeAction(told, 'a1', { state: 'done', why: 'They have room.' }, later);
		expect(done.actions['a1']).toEqual({
			what: 'Ring the day place.',
			who: '',
			by: '2026-04-01',
			state: 'done',
			why: 'They have room.',
			sign: null,
			addedAt: at,
			at: later
		});
		expect({ ...done, actions: {}, changedAt: plan.changedAt }).toEqual(plan);
	});

	it('is cleaned and cut, so that no plan holds what it would refuse', () => {
		const long = `\u0007${'a'.repeat(5000)}\u2028😀`;
		const told = changeAction(withOne(), 'a1', { what: long, who: 'A\nB', why: long, by: '2026-02-30' }, later);
		expect(told.actions['a1']).toMatchObject({ who: 'A B', by: null });
		expect(isValid(told)).toBe(true);
	});

	it('that was taken out does not come back by what was typed into it', () => {
		const without = takeOutAction(withOne(), 'a1', later);
		expect(without.actions).toEqual({});
		expect(changeAction(without, 'a1', { what: 'Late words.' }, later)).toBe(without);
	});

	it('is refused where a plan holds as many as it may, and nothing is dropped', () => {
		const [one] = Object.values(withOne().actions);
		if (one === undefined) throw new Error('There is no action.');
		const most = Array.from({ length: lifeLimits.actions }, (_, index) => [`a${index}`, one]);
		const full: Plan = { ...plan, actions: Object.fromEntries(most) };
		expect(addAction(full, 'one-more', at)).toEqual({ ok: false, problem: 'full' });
		expect(isValid(full)).toBe(true);
	});
});
