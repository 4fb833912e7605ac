import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterDay } from '#lib/base/dates.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { anyNotes, byId, checkOf, lineOf, slipOf } from '../../../tests/builders/notes.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import { standsInPlan } from './change-over-time.ts';
import { driftKinds, driftOf, monthsUnused } from './drift.ts';
import { walkOf } from './walk.ts';

const today = '2026-12-15';
const agreed: Plan = { ...fullPlan(), agreedAt: '2026-10-01T10:00:00.000Z' };
const drift = (said: Partial<Plan>, from = agreed) => {
	const plan = { ...from, ...said };
	return driftOf(plan, standsInPlan(smallProgramme, walkOf(smallProgramme, plan)), today);
};
const used = (day: string, wayOut: string) => lineOf(day, { wayOut, helped: 'yes' });
/** Every way out beside a sign was used of late. */
const allUsed = ['out-avoid', 'out-tell', 'out-escape', 'out-control'].map((wayOut) => used('2026-12-01', wayOut));

describe('What goes apart from the plan', () => {
	it('is nothing where nothing was written down', () => {
		expect(drift({})).toEqual([]);
		expect(drift({}, newPlan())).toEqual([]);
	});

	it('is a sign that was noticed and has no way out, by him or by carers', () => {
		const pairs = answerOf('pair', { pairs: { 'sign-shop': { waysOut: ['out-escape'], tell: [] } } });
		const found = drift({
			answers: { ...agreed.answers, pairs },
			diary: byId([lineOf('2026-12-01', { kind: 'noticed', sign: 'sign-bored' })]),
			slips: byId([slipOf('2026-12-03', { seen: ['sign-bored', 'sign-gone', 'sign-shop'] })])
		});
		expect(found).toEqual([
			{ kind: 'no-way-out', card: 'sign-bored', lastDay: '2026-12-03' },
			{ kind: 'no-way-out', card: 'sign-gone', lastDay: '2026-12-03' }
		]);
	});

	it('is something tried that does not stand in the plan', () => {
		const slips = byId([slipOf('2026-12-03', { tried: ['out-gone'] })]);
		expect(drift({ slips })).toEqual([{ kind: 'not-in-plan', card: 'out-gone', lastDay: '2026-12-03' }]);
	});

	it('is a way out without a note for 3 months, with the day of the last one', () => {
		const early = [used('2026-05-01', 'out-tell'), used('2026-08-01', 'out-tell')];
		const rest = allUsed.filter(({ wayOut }) => wayOut !== 'out-tell' && wayOut !== 'out-control');
		expect(drift({ diary: byId([...early, ...rest]) })).toEqual([
			{ kind: 'not-used', card: 'out-tell', lastDay: '2026-08-01' },
			{ kind: 'not-used', card: 'out-control', lastDay: null }
		]);
	});

	it('says of no way out that it was not used while notes are younger than that, or there are none any more', () => {
		const before = laterDay(today, { months: -monthsUnused });
		expect(drift({ diary: byId([used('2026-11-01', 'out-tell')]) })).toEqual([]);
		expect(drift({ diary: byId([used('2026-02-01', 'out-tell')]) })).toEqual([
			{ kind: 'nothing-written', lastDay: '2026-02-01' }
		]);
		expect(drift({ diary: byId([...allUsed, used(before, 'out-tell')]) })).toEqual([]);
	});

	it('is what was worse in the last check, and not in the one before', () => {
		const checks = byId([
			checkOf('2026-09-01', { sleep: 'worse', rules: 'worse' }),
			checkOf('2026-12-01', { sleep: 'better', goals: 'worse', mood: 'worse' })
		]);
		expect(drift({ checks })).toEqual([
			{ kind: 'worse', question: 'mood', lastDay: '2026-12-01' },
			{ kind: 'worse', question: 'goals', lastDay: '2026-12-01' }
		]);
	});

	it('is a check that is 6 months ago or more, or never was since he agreed', () => {
		expect(drift({ checks: byId([checkOf('2026-06-15')]) })).toEqual([
			{ kind: 'check-overdue', lastDay: '2026-06-15' }
		]);
		expect(drift({ checks: byId([checkOf('2026-06-16')]) })).toEqual([]);
		expect(drift({ agreedAt: '2026-01-01T10:00:00.000Z' })).toEqual([{ kind: 'check-overdue', lastDay: null }]);
		expect(drift({ checks: byId([checkOf('2026-12-01', {}, { isDone: false })]), agreedAt: null })).toEqual([]);
	});

	it('stands in an order that says nothing of how often: more notes of the same kind change no place', () => {
		const cards = ['sign-bored', 'sign-other', 'out-avoid', 'out-gone', 'out-more'];
		fc.assert(
			fc.property(anyNotes(cards), fc.constantFrom(...cards), (notes, often) => {
				const lines = Object.values(notes.diary);
				const again = lines.filter(({ sign, wayOut }) => sign === often || wayOut === often);
				const more = byId([...lines, ...again, ...again, ...again]);
				expect(drift({ ...notes, diary: more })).toEqual(drift(notes));
				const kinds = drift(notes).map(({ kind }) => driftKinds.indexOf(kind));
				expect(kinds).toEqual([...kinds].sort((left, right) => left - right));
			})
		);
	});
});
