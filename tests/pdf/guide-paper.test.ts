import { describe, expect, it } from 'vitest';
import { stackWideTables } from '#lib/pdf/layout/stack-tables.ts';
import { guideReport } from '#lib/report/guide.ts';
import { textsOf } from '#lib/report/texts.ts';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { guideFor, packTitlesOf, programmesById, wordingForStaff } from '../../src/cli/programmes.ts';
import { orFail } from '../builders/deeds.ts';
import { inkOf, orderOf } from '../builders/paper.ts';
import { checkPaper } from '../paper-check/check-paper.ts';
import { firstDifference } from '../paper-words/first-difference.ts';
import { wordsOfPdf } from '../paper-words/words-of-pdf.ts';

const programme = orFail(programmesById.get('sotsec-id,internet'));
const report = guideReport({
	programme,
	guide: guideFor(programme),
	wording: wordingForStaff(programme),
	language: 'en-GB',
	titles: packTitlesOf(programme),
	today: '2026-01-06'
});

describe.each([
	['in usual letters', false],
	['in large letters', true]
])('The guide for staff on paper, %s', (_, large) => {
	const making = createDiskPrinter().print(orderOf(report, { large }));

	it('keeps to PDF/UA-1 and PDF/A-2a', async () => {
		const made = await making;
		if (!made.ok) throw new Error(made.problem.kind);
		expect(made.value.standard).toBe('ua1+a2a');
		expect(await checkPaper(made.value.bytes, { standard: 'ua1+a2a' })).toEqual([]);
	});

	it('says all its words in their order to a program that reads aloud', async () => {
		const made = await making;
		if (!made.ok) throw new Error(made.problem.kind);
		const said = inkOf(await wordsOfPdf(made.value.bytes));
		const wanted = inkOf((large ? stackWideTables(report.blocks) : report.blocks).flatMap(textsOf).join(' '));
		expect(firstDifference(said.slice(0, wanted.length), wanted)).toBeUndefined();
		// At its foot: which pack, in which version.
		expect(said.slice(wanted.length)).toContain(inkOf('sotsec-id 1, internet 1'));
	});
});
