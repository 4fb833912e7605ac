import { readFileSync, readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helpedFaces } from '#lib/plan/life.ts';
import { anyNotes, byId, checkOf, lineOf, slipOf } from '../../../tests/builders/notes.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import { doneChecks, groupsIn, questionsIn } from './change-checks.ts';
import { changeIn, monthsLivedWith, standsInPlan } from './change-over-time.ts';
import { walkOf } from './walk.ts';

const standsIn = (plan: ReturnType<typeof newPlan>) => standsInPlan(smallProgramme, walkOf(smallProgramme, plan));
const stands = standsIn(fullPlan());
const cards = ['sign-bored', 'sign-shop', 'out-avoid', 'out-tell', 'out-gone', 'feel-sad'];
const livedWith = (said: Partial<ReturnType<typeof newPlan>>) => ({ ...fullPlan(), ...said });
const changeOf = (plan: ReturnType<typeof newPlan>, today = '2026-06-30') =>
	changeIn(plan, monthsLivedWith(plan, today), stands);
const added = (lines: readonly { readonly times: readonly (number | null)[] }[]) =>
	lines.flatMap(({ times }) => times).reduce<number>((sum, times) => sum + (times ?? 0), 0);

describe('Notes month by month', () => {
	it('hold every note once: what stands in the months adds up to what was written down', () => {
		fc.assert(
			fc.property(anyNotes(cards), (notes) => {
				const change = changeOf(livedWith(notes), '2026-01-01');
				const lines = Object.values(notes.diary);
				const slips = Object.values(notes.slips);
				const used = lines.filter(({ kind, wayOut }) => kind === 'used' && wayOut !== null);
				expect(added(change.noticed)).toBe(lines.filter(({ sign }) => sign !== null).length);
				expect(added(change.used)).toBe(used.length);
				expect(added(change.feelings)).toBe(lines.filter(({ feeling }) => feeling !== null).length);
				expect(added(change.seen)).toBe(slips.flatMap(({ seen }) => seen).length);
				expect(added(change.tried)).toBe(slips.flatMap(({ tried }) => tried).length);
				for (const face of helpedFaces) {
					const said = change.helped.reduce((sum, { faces }) => sum + faces[face], 0);
					expect(said).toBe(used.filter(({ helped }) => helped === face).length);
				}
				for (const { times } of change.noticed) expect(times).toHaveLength(change.months.length);
			})
		);
	});

	it('show a month without a note as a gap, and never as none', () => {
		const plan = livedWith({
			diary: byId([
				lineOf('2026-01-05', { kind: 'noticed', sign: 'sign-bored' }),
				lineOf('2026-03-02', { kind: 'noticed', sign: 'sign-shop' })
			]),
			slips: byId([slipOf('2026-02-01', { seen: ['sign-shop'] })])
		});
		const { months, noticed, seen } = changeOf(plan, '2026-04-30');
		expect(months).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
		expect(noticed).toEqual([
			{ card: 'sign-bored', times: [1, null, 0, null] },
			{ card: 'sign-shop', times: [0, null, 1, null] }
		]);
		expect(seen).toEqual([{ card: 'sign-shop', times: [null, 1, null, null] }]);
	});

	it('go on over the end of a year, and to the last note where the clock of the device is behind', () => {
		const plan = livedWith({ diary: byId([lineOf('2025-11-30'), lineOf('2026-02-01')]) });
		expect(monthsLivedWith(plan, '2025-12-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
	});

	it('are none where nothing was written down', () => {
		expect(monthsLivedWith(newPlan(), '2026-06-30')).toEqual([]);
		expect(changeOf(newPlan())).toEqual({
			...{ months: [], noticed: [], used: [], feelings: [], helped: [], seen: [], tried: [] }
		});
	});

	it('hold only the months that are asked for', () => {
		const diary = byId([
			lineOf('2026-01-05', { wayOut: 'out-tell', helped: 'no' }),
			lineOf('2026-02-05', { wayOut: 'out-tell', helped: 'yes' })
		]);
		const { used, helped } = changeIn(livedWith({ diary }), ['2026-02'], stands);
		expect(used).toEqual([{ card: 'out-tell', times: [1] }]);
		expect(helped).toEqual([{ card: 'out-tell', faces: { yes: 1, 'a-bit': 0, no: 0, 'not-said': 0 } }]);
	});

	it('stand in the order of the plan, and what is not in it any more comes last', () => {
		const diary = byId(['out-gone', 'out-escape', 'out-tell'].map((wayOut) => lineOf('2026-01-05', { wayOut })));
		expect(changeOf(livedWith({ diary })).used.map(({ card }) => card)).toEqual(['out-tell', 'out-escape', 'out-gone']);
	});

	it('are put together at once even from a full diary', () => {
		const diary = byId(
			Array.from({ length: 3000 }, (_, index) =>
				lineOf(`${2000 + (index % 27)}-0${1 + (index % 9)}-11`, { wayOut: `out-${index % 60}`, helped: 'yes' })
			)
		);
		const plan = livedWith({ diary });
		const start = performance.now();
		expect(added(changeOf(plan).used)).toBe(3000);
		expect(performance.now() - start).toBeLessThan(1000);
	});
});

describe('Checks of a plan', () => {
	const plan = livedWith({
		checks: byId([
			checkOf('2026-06-01', { sleep: 'worse', mood: 'better' }),
			checkOf('2026-01-01', { sleep: 'same' }),
			checkOf('2026-07-01', { sleep: 'better' }, { isDone: false })
		])
	});

	it('stand earliest first, each question with what was said; one that was not finished is left out', () => {
		const checks = doneChecks(plan);
		expect(checks.map(({ day }) => day)).toEqual(['2026-01-01', '2026-06-01']);
		expect(questionsIn(checks).slice(0, 2)).toEqual([
			{ question: 'sleep', said: ['same', 'worse'] },
			{ question: 'mood', said: [undefined, 'better'] }
		]);
	});

	it('put each question where he put it, and what he did not answer nowhere', () => {
		expect(groupsIn(checkOf('2026-06-01', { sleep: 'worse', mood: 'better' }))).toEqual([
			{ trend: 'better', questions: ['mood'] },
			{ trend: 'same', questions: [] },
			{ trend: 'worse', questions: ['sleep'] }
		]);
	});
});

describe('Pictures of change', () => {
	/** Words that would stand for a mark of the man (domain.md 4.2), as in the test of the plan file. */
	const marks = /score|rating|rate|level|grade|rank|likel|probab|predict|percent|points|total|band|tier|severity|sum$/i;
	const files = readdirSync('src/lib/journey').filter((name) => /^(change-.*|drift)\.ts$/.test(name));
	const fields = files
		.filter((name) => !name.endsWith('.test.ts'))
		.flatMap((name) => [...readFileSync(`src/lib/journey/${name}`, 'utf8').matchAll(/readonly (\w+)\??:|'([a-z-]+)'/g)])
		.map((match) => match[1] ?? match[2] ?? '');

	it('have no field and no kind that marks, adds up or foretells a man', () => {
		expect(files.length).toBeGreaterThan(2);
		expect(fields).toContain('lastDay');
		expect(fields).toContain('check-overdue');
		expect(fields.filter((name) => marks.test(name))).toEqual([]);
	});
});
