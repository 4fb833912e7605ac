import { describe, expect, it } from 'vitest';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { newPlan } from '../../../tests/builders/small-plan.ts';
import { addDiaryEntry, diaryNewestFirst, removeDiaryEntry, setDiaryFeeling, type DiaryLine } from './diary-edits.ts';
import { lapseWaits } from './lapse-waits.ts';
import { lifeLimits } from './life.ts';
import type { Plan } from './plan.ts';

const line: DiaryLine = {
	kind: 'used',
	day: '2026-02-03',
	sign: 'sign-bored',
	wayOut: 'out-tell',
	feeling: 'feel-sad',
	helped: 'a-bit',
	by: 'me'
};

function added(plan: Plan, id: string, more: Partial<DiaryLine> = {}, at = laterMoment(5)): Plan {
	const result = addDiaryEntry(plan, id, { ...line, ...more }, at);
	if (!result.ok) throw new Error(`The line was refused: ${result.problem}.`);
	return result.value;
}

describe('his diary', () => {
	it('keeps what he tried and whether it helped', () => {
		const plan = added(newPlan(), 'entry-1');
		expect(plan.diary).toEqual({ 'entry-1': { ...line, at: laterMoment(5) } });
		expect(plan.changedAt).toBe(laterMoment(5));
	});

	it('keeps with a sign no way out, and with a slip nothing but that he said it', () => {
		const noticed = added(newPlan(), 'one', { kind: 'noticed' }).diary['one'];
		expect(noticed).toMatchObject({ sign: 'sign-bored', wayOut: null, feeling: 'feel-sad', helped: null });
		const lapse = added(newPlan(), 'one', { kind: 'lapse' }).diary['one'];
		expect(lapse).toMatchObject({ sign: null, wayOut: null, feeling: null, helped: null, day: '2026-02-03' });
	});

	it('takes how he felt afterwards, and off again, but never beside a slip', () => {
		const plan = added(added(newPlan(), 'tried', { feeling: null }), 'slip', { kind: 'lapse' });
		const felt = setDiaryFeeling(plan, 'tried', 'feel-angry', laterMoment(6));
		expect(felt.diary['tried']?.feeling).toBe('feel-angry');
		expect(setDiaryFeeling(felt, 'tried', null, laterMoment(7)).diary['tried']?.feeling).toBeNull();
		expect(setDiaryFeeling(plan, 'slip', 'feel-angry', laterMoment(6))).toBe(plan);
		expect(setDiaryFeeling(plan, 'gone', 'feel-angry', laterMoment(6))).toBe(plan);
	});

	it('shows the newest day first, and of one day what was said last', () => {
		const plan = [
			['old', '2026-02-03', 9],
			['new', '2026-02-05', 7],
			['later', '2026-02-05', 8]
		].reduce(
			(before, [id, day, minute]) => added(before, `${id}`, { day: `${day}` }, laterMoment(Number(minute))),
			newPlan()
		);
		expect(diaryNewestFirst(plan).map(({ id }) => id)).toEqual(['later', 'new', 'old']);
	});

	it('lets him take a line away, and leaves the others', () => {
		const plan = added(added(newPlan(), 'one'), 'two');
		expect(Object.keys(removeDiaryEntry(plan, 'one', laterMoment(8)).diary)).toEqual(['two']);
		expect(removeDiaryEntry(plan, 'three', laterMoment(8))).toBe(plan);
	});

	it('says so when it is full or the day is none, and drops nothing', () => {
		const full = newPlan({
			diary: Object.fromEntries(
				Array.from({ length: lifeLimits.diary }, (_, index) => [`entry-${index}`, { ...line, at: laterMoment(1) }])
			)
		});
		expect(addDiaryEntry(full, 'more', line, laterMoment(2))).toEqual({ ok: false, problem: 'full' });
		expect(addDiaryEntry(newPlan(), 'one', { ...line, day: '2026-02-31' }, laterMoment(2))).toEqual({
			ok: false,
			problem: 'no-day'
		});
	});
});

describe('a slip that he said', () => {
	it('waits until his plan was checked to the end after it, and no longer once he takes it away', () => {
		const check = {
			day: '2026-02-03',
			answers: {},
			change: [],
			changeWords: '',
			reason: 'planned',
			by: 'me'
		} as const;
		expect(lapseWaits(added(newPlan(), 'one'))).toBe(false);
		const slipped = added(newPlan(), 'slip', { kind: 'lapse' }, laterMoment(10));
		expect(lapseWaits(slipped)).toBe(true);
		const checkedAt = (minute: number, isDone: boolean) => ({
			...slipped,
			checks: { check: { ...check, isDone, at: laterMoment(minute) } }
		});
		expect(lapseWaits(checkedAt(9, true))).toBe(true);
		expect(lapseWaits(checkedAt(11, false))).toBe(true);
		expect(lapseWaits(checkedAt(11, true))).toBe(false);
		expect(lapseWaits(removeDiaryEntry(slipped, 'slip', laterMoment(12)))).toBe(false);
	});
});
