import { describe, expect, it } from 'vitest';
import { openSession } from '../../../tests/builders/session.ts';
import { fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import { checksDone, openCheck } from '#lib/plan/check-edits.ts';
import { lapseWaits } from '#lib/plan/lapse-waits.ts';
import { lifeLimits } from '#lib/plan/life.ts';
import { sayFeeling, sayInDiary, takeAway } from './diary.ts';
import {
	feelingsToName,
	howNamed,
	nameOfCard,
	signsToName,
	someWaitForStaff,
	thingsToChange,
	waysOutToName
} from './living.ts';
import { endCheck, sayChange, sayTrend, startCheck, typeChange } from './recheck.ts';
import { dropSlip, saySlip, slipOf, typeSlip } from './slips.ts';

describe('what he can name', () => {
	it('is all of his with staff; alone only what he may open alone anyway, and what may stand on the Now page', async () => {
		const { session, sitting } = await openSession(fullPlan());
		const alone = { signs: signsToName(session), ways: waysOutToName(session), change: thingsToChange(session) };
		sitting.begin();
		const all = { signs: signsToName(session), ways: waysOutToName(session), change: thingsToChange(session) };
		expect(all.signs).toEqual(['sign-bored', 'sign-shop', 'own-main-2']);
		expect(all.ways).toEqual(['out-avoid', 'out-tell', 'out-escape', 'out-control']);
		// His own words about a sign were said with staff, and nobody has looked at them with strangers in mind.
		expect(alone.signs).not.toContain('own-main-2');
		for (const part of ['signs', 'ways', 'change'] as const)
			expect(all[part]).toEqual(expect.arrayContaining([...alone[part]]));
		expect(someWaitForStaff(session, 'sign')).toBe(false);
		sitting.end();
		expect(someWaitForStaff(session, 'sign')).toBe(true);
	});

	it('holds his goals and ways out for what he will change, but nothing that waits to be checked against his rules', async () => {
		const { session, sitting } = await openSession(fullPlan());
		sitting.begin();
		expect(thingsToChange(session)).toContain('goal-garden');
		expect(thingsToChange(session).filter((card) => session.waits(card))).toEqual([]);
	});

	it('is each feeling that he named, and all that are offered where he named none', async () => {
		expect(feelingsToName((await openSession(fullPlan())).session)).toEqual(['feel-sad']);
		expect(feelingsToName((await openSession()).session).length).toBeGreaterThan(1);
	});

	it('is told calmly where a card has left the plan, or opens only with staff', async () => {
		const { session, sitting } = await openSession(fullPlan());
		expect(howNamed(session, 'own-main-99')).toBe('gone');
		expect(nameOfCard(session, 'own-main-99')).toBeUndefined();
		expect(howNamed(session, 'own-main-2')).toBe('closed');
		sitting.begin();
		expect(howNamed(session, 'own-main-2')).toBe('shown');
		expect(nameOfCard(session, 'own-main-2')).toBe('I stay in bed.');
	});
});

describe('"What I tried"', () => {
	it('keeps what he says of today, alone as his and with staff as said together; said again it takes its own place', async () => {
		const { session, sitting } = await openSession(fullPlan());
		const line = sayInDiary(session, { kind: 'used', wayOut: 'out-tell', helped: 'no' }) ?? '';
		sayFeeling(session, line, 'feel-sad');
		expect(session.plan.diary[line]).toMatchObject({ day: session.today, by: 'me', helped: 'no', feeling: 'feel-sad' });
		sitting.begin();
		expect(sayInDiary(session, { kind: 'used', wayOut: 'out-tell', helped: 'yes' }, line)).toBe(line);
		expect(Object.values(session.plan.diary)).toEqual([expect.objectContaining({ by: 'together', helped: 'yes' })]);
		takeAway(session, line);
		expect(session.plan.diary).toEqual({});
	});

	it('says that it is full, and keeps what is there', async () => {
		const entry = {
			kind: 'noticed',
			day: '2026-01-05',
			sign: null,
			wayOut: null,
			feeling: null,
			helped: null
		} as const;
		const at = newPlan().createdAt;
		const diary = Object.fromEntries(
			Array.from({ length: lifeLimits.diary }, (_, index) => [`entry${index}`, { ...entry, by: 'me' as const, at }])
		);
		const { session } = await openSession(newPlan({ diary }));
		expect(sayInDiary(session, { kind: 'lapse' })).toBeUndefined();
		expect(Object.keys(session.plan.diary)).toHaveLength(lifeLimits.diary);
	});
});

describe('the check that opens after a slip', () => {
	it('is gone on with, not begun twice, and at its end nothing waits any more', async () => {
		const { session } = await openSession(fullPlan());
		sayInDiary(session, { kind: 'lapse' });
		expect(lapseWaits(session.plan)).toBe(true);
		expect([startCheck(session), startCheck(session)]).toEqual([true, true]);
		expect(Object.keys(session.plan.checks)).toHaveLength(1);
		const id = openCheck(session.plan)?.id ?? '';
		sayTrend(session, id, 'sleep', 'worse');
		sayTrend(session, id, 'mood', undefined);
		sayChange(session, id, ['out-tell']);
		typeChange(session, id, 'I ring Tom.');
		endCheck(session, id);
		expect(checksDone(session.plan)).toEqual([
			expect.objectContaining({
				answers: { sleep: 'worse' },
				change: ['out-tell'],
				changeWords: 'I ring Tom.',
				reason: 'lapse',
				day: session.today
			})
		]);
		expect(lapseWaits(session.plan)).toBe(false);
	});
});

describe('return slips of carers', () => {
	it('are put in by staff alone, from the first tick on', async () => {
		const { session, sitting } = await openSession(fullPlan());
		saySlip(session, 'slip-1', { seen: ['sign-bored'] });
		expect(session.plan.slips).toEqual({});
		sitting.begin();
		expect(slipOf(session, 'slip-1')).toMatchObject({ day: session.today, seen: [] });
		expect(saySlip(session, 'slip-1', { seen: ['sign-bored'] })).toBeUndefined();
		expect(typeSlip(session, 'slip-1', { next: 'Ask again.' })).toBeUndefined();
		expect(session.plan.slips['slip-1']).toMatchObject({ seen: ['sign-bored'], next: 'Ask again.' });
		expect(saySlip(session, 'slip-1', { day: '' })).toBe('no-day');
		expect(session.plan.slips['slip-1']?.day).toBe(session.today);
		sitting.end();
		dropSlip(session, 'slip-1');
		expect(Object.keys(session.plan.slips)).toEqual(['slip-1']);
		sitting.begin();
		dropSlip(session, 'slip-1');
		expect(session.plan.slips).toEqual({});
	});
});
