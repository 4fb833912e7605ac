import { describe, expect, it } from 'vitest';
import { newPlan } from '../../../tests/builders/small-plan.ts';
import type { Action, ActionState } from '#lib/plan/life.ts';
import { emptyRiskPlan } from '#lib/plan/risk-plan.ts';
import { dueIn, livedSince, whenIs } from './review-due.ts';

const today = '2026-03-10';

function action(by: string | null, state: ActionState = 'in-progress'): Action {
	const at = '2026-01-05T09:00:00.000Z';
	return { what: 'Ask the day place.', who: 'Key worker', by, state, why: '', sign: null, addedAt: at, at };
}

describe('a day', () => {
	it('is late from the day after it, and soon within four weeks', () => {
		expect(whenIs('2026-03-09', today)).toBe('late');
		expect(whenIs('2026-03-10', today)).toBe('soon');
		expect(whenIs('2026-04-07', today)).toBe('soon');
		expect(whenIs('2026-04-08', today)).toBe('later');
	});
});

describe('what is due', () => {
	it('is the review and the day until which the plan is kept, where they were set', () => {
		const due = dueIn(newPlan({ keepUntil: '2031-01-01' }), '2026-03-01', today);
		expect(due.review).toEqual({ day: '2026-03-01', when: 'late' });
		expect(due.keepUntil).toEqual({ day: '2031-01-01', when: 'later' });
		expect(dueIn(newPlan(), null, today)).toMatchObject({ review: undefined, keepUntil: undefined });
	});

	it('is every open action that is late or due soon, the earliest first', () => {
		const actions = {
			soon: action('2026-03-20', 'not-started'),
			late: action('2026-02-01', 'cannot-be-done-yet'),
			later: action('2026-09-01'),
			undated: action(null),
			done: action('2026-01-01', 'done'),
			dropped: action('2026-01-01', 'no-longer-needed')
		};
		const due = dueIn(newPlan({ actions }), null, today);
		expect(due.actions.map(({ id, when }) => [id, when])).toEqual([
			['late', 'late'],
			['soon', 'soon']
		]);
		expect(due.openActions).toBe(4);
	});

	it('names what asks for an early review, and whether it happened', () => {
		const changes = { ...emptyRiskPlan.changes, staff: 'A new key worker.' };
		const risk = { ...emptyRiskPlan, triggers: ['staff-change', 'health'] as const, changes };
		expect(dueIn(newPlan({ risk }), null, today).triggers).toEqual([
			{ trigger: 'staff-change', isMet: true },
			{ trigger: 'health', isMet: false }
		]);
	});
});

describe('what was lived with', () => {
	it('is counted from the version in force on, and a check only when it came to its end', () => {
		const entry = { day: today, sign: 'sign-bored', wayOut: null, feeling: null, helped: null, by: 'me' } as const;
		const check = { day: today, answers: {}, change: [], changeWords: '', reason: 'planned', by: 'together' } as const;
		const [before, after] = ['2026-03-01T09:00:00.000Z', '2026-03-09T09:00:00.000Z'];
		const plan = newPlan({
			diary: { one: { ...entry, kind: 'noticed', at: before }, two: { ...entry, kind: 'noticed', at: after } },
			checks: { one: { ...check, isDone: false, at: after } }
		});
		expect(livedSince(plan, '2026-03-05T09:00:00.000Z')).toEqual([{ kind: 'diary', count: 1 }]);
		expect(livedSince(plan, undefined)).toEqual([{ kind: 'diary', count: 2 }]);
	});
});
