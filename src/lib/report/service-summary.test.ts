import { describe, expect, it } from 'vitest';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { summaryCsv } from '#lib/exchange/summary-csv.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import { emptyLife, type Check } from '#lib/plan/life.ts';
import summary from '#lib/words/summary.en-GB.json' with { type: 'json' };
import { countedPlan, type CountedPlan } from './service-counts.ts';
import { summaryParts, summaryReport, type SummaryOf } from './service-summary.ts';
import { textsOf } from './texts.ts';

const full = { ...realPlan(5), ...emptyLife };
const today = '2026-06-30';
const check: Check = {
	day: '2026-03-01',
	answers: {},
	change: [],
	changeWords: '',
	reason: 'planned',
	isDone: true,
	by: 'together',
	at: '2026-03-01T10:00:00.000Z'
};

describe('what of a plan is counted', () => {
	it('is how far it is: begun, agreed, or in force once this very version is countersigned', () => {
		const at = '2026-01-01T00:00:00.000Z';
		const of = (version: number, signed: readonly number[]) => {
			const countersigned = Object.fromEntries(
				signed.map((each) => [`version-${each}`, { version: each, initials: 'CM', at }])
			);
			return countedPlan(realProgramme, { ...full, version, countersigned }, today).stage;
		};
		expect([of(0, []), of(2, []), of(2, [1]), of(2, [1, 2])]).toEqual(['begun', 'agreed', 'agreed', 'in-force']);
	});

	it('is whether its review is on time', () => {
		const step = realProgramme.landmarks.reviewDate;
		const answer = full.answers[step];
		if (answer?.kind !== 'date') throw new Error('The sample has no review date.');
		const of = (date: string | null) =>
			countedPlan(realProgramme, setAnswer(full, step, { ...answer, date }), today).review;
		expect([of('2026-06-30'), of('2026-06-29'), of(null)]).toEqual(['on-time', 'overdue', 'no-date']);
	});

	it('is how many checks came to their end in the last 6 months', () => {
		const checks = {
			'in-time': check,
			'first-day': { ...check, day: '2025-12-30' },
			'too-old': { ...check, day: '2025-12-29' },
			'not-done': { ...check, isDone: false }
		};
		expect(countedPlan(realProgramme, { ...full, checks }, today).checks).toBe(2);
	});

	it('is which sections are complete: none of a plan that has just begun', () => {
		expect(countedPlan(realProgramme, full, today).complete).toContain('signs');
		expect(countedPlan(realProgramme, { ...full, answers: {} }, today).complete).toEqual([]);
	});
});

const plan: CountedPlan = {
	stage: 'agreed',
	review: 'on-time',
	complete: ['signs'],
	packs: ['sotsec-id'],
	language: 'en-GB',
	checks: 1
};
const texts: Readonly<Record<string, string>> = summary;

function about(plans: readonly CountedPlan[], erased = 0): SummaryOf {
	return {
		plans,
		erased,
		names: {
			packs: [{ id: 'sotsec-id', title: 'Full' }],
			parts: [{ id: 'internet', title: 'Internet' }],
			sections: [{ id: 'signs', title: 'Signs' }],
			languages: [
				{ id: 'en-GB', title: 'English' },
				{ id: 'cy', title: 'Welsh' }
			]
		},
		wording: {
			language: 'en-GB',
			day: (day) => day,
			say: (id, values = {}) => (texts[id] ?? id).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]))
		},
		today
	};
}

const many = Array.from({ length: 24 }, (_, at): CountedPlan => ({
	...plan,
	stage: at < 9 ? 'begun' : 'agreed',
	complete: at < 12 ? ['signs'] : [],
	language: at < 1 ? 'cy' : 'en-GB'
}));

describe('the summary of a service', () => {
	it('counts plans, reviews, sections, programmes, languages, checks and erasures', () => {
		const parts = summaryParts(about(many, 7));
		const rows = parts.flatMap(({ title, rows: each }) =>
			each.map(({ words, shown }) => `${title}: ${words}: ${shown}`)
		);
		expect(rows).toContain('All plans: Plans on this device: 24');
		expect(rows).toContain('All plans: Checks with the men in the last 6 months: 24');
		expect(rows).toContain('All plans: Plans erased in the last 12 months: 7');
		expect(rows).toContain('Sections complete: Signs: 12');
		expect(rows).toContain('How far the plans are: In force: countersigned: under 5');
		expect(parts).toHaveLength(7);
	});

	it('has a row for all there is, whether a plan has it or not, so that a missing row tells nothing', () => {
		const rowsOf = (plans: readonly CountedPlan[]) =>
			summaryParts(about(plans)).map(({ title, rows }) => [title, rows.map(({ words }) => words)]);
		const other = many.map((each) => ({ ...each, packs: ['mine', 'internet'], language: 'pl', complete: [] }));
		expect(rowsOf(other)).toEqual(rowsOf(many));
	});

	it('says with fewer than 10 plans no more than how many there are', () => {
		expect(summaryParts(about(many.slice(0, 9)))).toHaveLength(1);
		expect(summaryParts(about([plan]))[0]?.rows.map(({ shown }) => shown)).toEqual(['under 5', 'under 5', 'under 5']);
	});

	it('says the same on paper and for a spreadsheet, with no number under 5', () => {
		const paper = summaryReport(about(many, 2)).blocks.flatMap(textsOf);
		const csv = summaryCsv(about(many, 2));
		for (const { rows } of summaryParts(about(many, 2)))
			for (const { words, shown } of rows) {
				expect(paper).toContain(words);
				expect(paper).toContain(shown);
				expect(csv).toContain(`"${words}","${shown}"`);
			}
		expect(csv).not.toMatch(/,"[0-4]",/);
	});
});
