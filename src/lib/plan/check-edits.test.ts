import { describe, expect, it } from 'vitest';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { newPlan } from '../../../tests/builders/small-plan.ts';
import {
	answerCheck,
	beginCheck,
	checkDueSince,
	checksDone,
	finishCheck,
	openCheck,
	placeInCheck,
	setCheckChange
} from './check-edits.ts';
import { checkQuestions, lifeLimits, type Check } from './life.ts';
import type { Plan } from './plan.ts';

const day = '2026-02-03';

function begun(plan: Plan = newPlan(), id = 'check-1', minute = 5): Plan {
	const result = beginCheck(plan, id, { day, by: 'me' }, laterMoment(minute));
	if (!result.ok) throw new Error(`The check was refused: ${result.problem}.`);
	return result.value;
}

function withLapse(plan: Plan, minute: number): Plan {
	const at = laterMoment(minute);
	const nothing = { sign: null, wayOut: null, feeling: null, helped: null };
	return { ...plan, diary: { ...plan.diary, slip: { kind: 'lapse', day, ...nothing, by: 'me', at } } };
}

function checkOf(plan: Plan, id = 'check-1'): Check {
	const check = plan.checks[id];
	if (check === undefined) throw new Error('The check is not there.');
	return check;
}

describe('the check of a plan', () => {
	it('keeps better, the same or worse, and nothing where he is not sure', () => {
		const better = answerCheck(begun(), 'check-1', 'sleep', 'better', laterMoment(6));
		const both = answerCheck(better, 'check-1', 'drink', 'worse', laterMoment(7));
		expect(checkOf(both).answers).toEqual({ sleep: 'better', drink: 'worse' });
		expect(checkOf(answerCheck(both, 'check-1', 'sleep', undefined, laterMoment(8))).answers).toEqual({
			drink: 'worse'
		});
	});

	it('is gone on with after the last question that he answered', () => {
		expect(placeInCheck(checkOf(begun()))).toBe(1);
		const some = answerCheck(begun(), 'check-1', 'drink', 'same', laterMoment(6));
		expect(placeInCheck(checkOf(some))).toBe(checkQuestions.indexOf('drink') + 2);
		const last = answerCheck(some, 'check-1', 'card', 'same', laterMoment(6));
		expect(placeInCheck(checkOf(last))).toBe(checkQuestions.length + 1);
		expect(openCheck(some)?.id).toBe('check-1');
	});

	it('keeps what he will change: cards once each, and his words as a plan may hold them', () => {
		const plan = setCheckChange(begun(), 'check-1', { change: ['out-tell', 'out-good', 'out-tell'] }, laterMoment(6));
		const said = setCheckChange(plan, 'check-1', { changeWords: `a\u0007b${'c'.repeat(500)}` }, laterMoment(7));
		expect(checkOf(said).change).toEqual(['out-tell', 'out-good']);
		expect(checkOf(said).changeWords.slice(0, 4)).toBe('a bc');
		expect(checkOf(said).changeWords).toHaveLength(400);
	});

	it('cannot be changed after its end', () => {
		const done = finishCheck(begun(), 'check-1', { day }, laterMoment(9));
		expect(answerCheck(done, 'check-1', 'sleep', 'worse', laterMoment(10))).toBe(done);
		expect(setCheckChange(done, 'check-1', { changeWords: 'More.' }, laterMoment(10))).toBe(done);
		expect(openCheck(done)).toBeUndefined();
		expect(checksDone(done).map(({ id }) => id)).toEqual(['check-1']);
	});

	it('is done for a slip that was said before it began or while it was open', () => {
		expect(checkOf(begun()).reason).toBe('planned');
		expect(checkOf(begun(withLapse(newPlan(), 3))).reason).toBe('lapse');
		const meanwhile = finishCheck(withLapse(begun(), 6), 'check-1', { day }, laterMoment(9));
		expect(checkOf(meanwhile).reason).toBe('lapse');
		expect(checkOf(begun(meanwhile, 'check-2', 20), 'check-2').reason).toBe('planned');
	});

	it('has the day of its end', () => {
		const done = finishCheck(begun(), 'check-1', { day: '2026-02-10' }, laterMoment(9));
		expect(checkOf(done)).toMatchObject({ day: '2026-02-10', isDone: true });
	});

	it('is due 6 months after the last one, or after he agreed; never before he agreed', () => {
		expect(checkDueSince(begun(), '2030-01-01')).toBeUndefined();
		const agreed = newPlan({ agreedAt: '2026-01-31T10:00:00.000Z' });
		expect(checkDueSince(agreed, '2026-07-30')).toBeUndefined();
		expect(checkDueSince(agreed, '2026-07-31')).toBe('2026-07-31');
		const done = finishCheck(begun(agreed), 'check-1', { day: '2026-07-31' }, laterMoment(9));
		expect(checkDueSince(done, '2026-08-01')).toBeUndefined();
		expect(checkDueSince(done, '2027-02-01')).toBe('2027-01-31');
	});

	it('says so when there are too many, and drops none', () => {
		const check = checkOf(begun());
		const full = newPlan({
			checks: Object.fromEntries(Array.from({ length: lifeLimits.checks }, (_, index) => [`check-${index}`, check]))
		});
		expect(beginCheck(full, 'more', { day, by: 'me' }, laterMoment(2))).toEqual({ ok: false, problem: 'full' });
	});
});
