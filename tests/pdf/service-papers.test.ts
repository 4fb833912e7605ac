import { describe, expect, it } from 'vitest';
import { homeworkReport, weekChoices } from '#lib/report/homework.ts';
import { receiptReport } from '#lib/report/receipt.ts';
import { summaryReport } from '#lib/report/service-summary.ts';
import type { Report } from '#lib/report/blocks.ts';
import { textsOf } from '#lib/report/texts.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { homeworkTexts } from '#lib/words/homework-texts.ts';
import { keepTexts } from '#lib/words/keep-texts.ts';
import { summaryTexts } from '#lib/words/summary-texts.ts';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { wordingFor, wordingForStaff } from '../../src/cli/programmes.ts';
import { inkOf, orderOf } from '../builders/paper.ts';
import { realPlan, realProgramme } from '../builders/real-pack.ts';
import { checkPaper } from '../paper-check/check-paper.ts';
import { firstDifference } from '../paper-words/first-difference.ts';
import { wordsOfPdf } from '../paper-words/words-of-pdf.ts';

const plan = realPlan(5);
const staff = { ...wordingForStaff(realProgramme), language: fallbackLanguage };
for (const texts of [keepTexts, summaryTexts]) staff.add(texts);
const his = wordingFor(plan);
his.add(homeworkTexts);
const about = {
	programme: realProgramme,
	plan,
	wording: his,
	madeAt: () => undefined,
	today: '2026-01-06',
	planHash: 'a1b2c3d4e5'
};
const counted = {
	stage: 'agreed',
	review: 'on-time',
	complete: ['signs'],
	packs: ['sotsec-id'],
	language: 'en-GB',
	checks: 1
} as const;

const reports: readonly (readonly [string, Report, number])[] = [
	[
		'The receipt of a plan that was erased',
		receiptReport(
			{
				format: 'steady-erase-receipt',
				formatVersion: 1,
				planHash: 'ab12'.repeat(16),
				versions: [1, 2, 3].map((version) => ({ version, day: `2026-0${version}-01` })),
				isComplete: true,
				erasedAt: '2026-01-06T10:11:12.000Z',
				by: 'MK',
				app: '1.2.3'
			},
			staff
		),
		1
	],
	[
		'The summary of a service',
		summaryReport({
			plans: Array.from({ length: 20 }, () => counted),
			erased: 6,
			names: {
				packs: [{ id: 'sotsec-id', title: 'Full' }],
				parts: [],
				sections: [{ id: 'signs', title: 'Signs' }],
				languages: [{ id: 'en-GB', title: 'English' }]
			},
			wording: staff,
			today: '2026-01-06'
		}),
		2
	],
	[
		'His page for the week',
		homeworkReport(
			about,
			weekChoices(about).map(({ sign }) => sign)
		),
		1
	]
];

describe.each(reports)('%s, on paper', (_, report, mostPages) => {
	it('keeps to PDF/UA-1 and PDF/A-2a, fits its pages, and says all its words in their order', async () => {
		const made = await createDiskPrinter().print(orderOf(report));
		if (!made.ok) throw new Error(made.problem.kind);
		expect(made.value.pages).toBeLessThanOrEqual(mostPages);
		expect(await checkPaper(made.value.bytes, { standard: 'ua1+a2a' })).toEqual([]);
		const said = inkOf(await wordsOfPdf(made.value.bytes));
		const wanted = inkOf(report.blocks.flatMap(textsOf).join(' '));
		expect(firstDifference(said.slice(0, wanted.length), wanted)).toBeUndefined();
	});
});
