import { describe, expect, it } from 'vitest';
import { isSensitive } from '#lib/journey/rules.ts';
import { stackWideTables } from '#lib/pdf/layout/stack-tables.ts';
import { decksReport } from '#lib/report/decks.ts';
import { guideReport } from '#lib/report/guide.ts';
import { textsOf } from '#lib/report/texts.ts';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { readLanguages } from '../../src/cli/languages.ts';
import { guideFor, packTitlesOf, programmesById, wordingForStaff } from '../../src/cli/programmes.ts';
import { orFail } from '../builders/deeds.ts';
import { inkOf, orderOf } from '../builders/paper.ts';
import { checkPaper } from '../paper-check/check-paper.ts';
import { firstDifference } from '../paper-words/first-difference.ts';
import { wordsOfPdf } from '../paper-words/words-of-pdf.ts';
import { readPages } from './read-paper.ts';

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

describe('The guide for staff in a language still being checked', () => {
	const language = orFail(
		readLanguages().find(({ reviewer, language: code }) => reviewer === null && code !== 'en-GB')
	).language;
	const oneToOne = orFail(programmesById.get('one-to-one'));
	const wording = wordingForStaff(oneToOne, language);
	const draft = guideReport({
		programme: oneToOne,
		guide: guideFor(oneToOne, language),
		wording,
		language,
		titles: packTitlesOf(oneToOne, language),
		today: '2026-01-06'
	});

	it('says its words in order, and at its foot that nobody has checked it, and keeps to PDF/UA-1 and PDF/A-2a', async () => {
		const made = await createDiskPrinter().print(orderOf(draft));
		if (!made.ok) throw new Error(made.problem.kind);
		expect(await checkPaper(made.value.bytes, { standard: 'ua1+a2a' })).toEqual([]);
		const said = inkOf(await wordsOfPdf(made.value.bytes));
		const wanted = inkOf(draft.blocks.flatMap(textsOf).join(' '));
		expect(firstDifference(said.slice(0, wanted.length), wanted)).toBeUndefined();
		expect(wanted).toContain(inkOf(orFail(guideFor(oneToOne, language).step('oo-needs')).ask));
		expect(wording.unchecked).toHaveLength(2);
		for (const line of wording.unchecked) expect(said.slice(wanted.length)).toContain(inkOf(line));
	});
});

describe('Cards to cut out', () => {
	const decks = decksReport({
		programme,
		decks: ['goods', 's2-excuses'],
		wording: wordingForStaff(programme),
		language: 'en-GB',
		today: '2026-01-06'
	});
	const making = createDiskPrinter().print(orderOf(decks));

	it('stand 8 on a sheet, as big on the first as on the next, and keep to PDF/UA-1 and PDF/A-2a', async () => {
		const made = await making;
		if (!made.ok) throw new Error(made.problem.kind);
		const texts = decks.blocks.flatMap((block) => (block.kind === 'deck-cards' ? block.cards : []));
		const [first = ''] = await readPages(made.value.bytes);
		const onFirst = texts.filter(({ words }) => inkOf(first).includes(inkOf(words)));
		expect(onFirst).toHaveLength(8);
		// 11 goods are 2 sheets; the excuses begin a new one.
		expect(made.value.pages).toBe(4);
		expect(await checkPaper(made.value.bytes, { standard: 'ua1+a2a' })).toEqual([]);
	});

	it('say their words in order, and are never sensitive', async () => {
		const made = await making;
		if (!made.ok) throw new Error(made.problem.kind);
		const said = inkOf(await wordsOfPdf(made.value.bytes));
		const wanted = inkOf([decks.title, ...decks.blocks.flatMap(textsOf)].join(' '));
		expect(firstDifference(said.slice(0, wanted.length), wanted)).toBeUndefined();
		const excuses = orFail(programme.decks.get('s2-excuses')).cards;
		expect(excuses.some(isSensitive)).toBe(true);
		for (const { id } of excuses.filter(isSensitive)) {
			expect(wanted).not.toContain(inkOf(wordingForStaff(programme).card(id)));
		}
	});
});
