import { afterAll, describe, expect, it } from 'vitest';
import { stackWideTables } from '#lib/pdf/layout/stack-tables.ts';
import { textsOf } from '#lib/report/texts.ts';
import { hasProgram, PaperFolder, sayMissing } from '../builders/debian-pdf.ts';
import { inkOf } from '../builders/paper.ts';
import { makePaper, someWishes, wishName, type MadePaper } from '../builders/papers.ts';
import { checkPaper } from '../paper-check/check-paper.ts';
import { firstDifference } from '../paper-words/first-difference.ts';
import { altsOfPdf, wordsOfPdf } from '../paper-words/words-of-pdf.ts';

const folder = new PaperFolder();
const papers = new Map<MadePaper, string>();
afterAll(() => folder.remove());
sayMissing(['qpdf', 'pdfinfo', 'pdffonts', 'pdftotext', 'mutool']);

/** Where the paper lies for other programs. */
function placeOf(made: MadePaper): string {
	const place = papers.get(made) ?? folder.put(made.paper.bytes);
	papers.set(made, place);
	return place;
}

const passwordFor = ({ wanted }: MadePaper, flag: string) =>
	wanted.password === undefined ? [] : [flag, wanted.password];
const wordsOfReport = ({ report }: MadePaper, large: boolean) =>
	(large ? stackWideTables(report.blocks) : report.blocks).flatMap(textsOf).join(' ');

describe.each(someWishes.map((wish) => [wishName(wish), wish] as const))('The paper for %s', (_, wish) => {
	it('keeps to PDF/UA-1, and to PDF/A where it may', async () => {
		const { paper, wanted } = await makePaper(wish);
		expect(paper.standard).toBe(wanted.standard);
		expect(await checkPaper(paper.bytes, wanted)).toEqual([]);
	});

	it('says all its words in their order to a program that reads aloud', async () => {
		const made = await makePaper(wish);
		const said = await wordsOfPdf(made.paper.bytes, made.wanted.password);
		const wanted = inkOf(wordsOfReport(made, wish.large));
		// Behind the words of the copy, its foot is read once.
		expect(firstDifference(inkOf(said).slice(0, wanted.length), wanted)).toBeUndefined();
		expect(inkOf(said).slice(wanted.length)).toContain(inkOf(made.report.footer.hash));
		for (const alt of await altsOfPdf(made.paper.bytes, made.wanted.password)) expect(alt.trim()).not.toBe('');
	});

	it.skipIf(!hasProgram('qpdf'))('is whole to qpdf', async () => {
		const made = await makePaper(wish);
		const password = made.wanted.password;
		const { ok, said, errors } = folder.run('qpdf', [
			'--check',
			...(password === undefined ? [] : [`--password=${password}`]),
			placeOf(made)
		]);
		expect(errors).toBe('');
		expect(ok).toBe(true);
		expect(said).toContain('No syntax or stream encoding errors found');
		if (password !== undefined) {
			expect(said).toContain('stream encryption method: AESv3');
			expect(said).toContain('extract for accessibility: allowed');
			expect(said).toContain('print high resolution: allowed');
		}
	});

	it.skipIf(!hasProgram('pdfinfo'))('shows its title, its tags and its tree to pdfinfo', async () => {
		const made = await makePaper(wish);
		const words = [...passwordFor(made, '-upw'), placeOf(made)];
		const about = folder.run('pdfinfo', words);
		expect(about.said).toMatch(new RegExp(`^Title:\\s+${made.report.title}$`, 'm'));
		expect(about.said).toMatch(/^Tagged:\s+yes$/m);
		expect(about.said).toMatch(/^JavaScript:\s+no$/m);
		expect(about.said).toMatch(new RegExp(`^Pages:\\s+${made.paper.pages}$`, 'm'));
		const tree = folder.run('pdfinfo', ['-struct-text', ...words]);
		expect(tree.errors).toBe('');
		const heard = [...tree.said.matchAll(/^\s*"(.*)"$/gm)].map(([, text]) => text).join('');
		expect(inkOf(heard)).toContain(inkOf(made.report.blocks.flatMap(textsOf)[0] ?? ''));
		expect(tree.said.indexOf('H1')).toBeGreaterThan(0);
	});

	it.skipIf(!hasProgram('pdffonts'))('brings its letters, as pdffonts sees them', async () => {
		const made = await makePaper(wish);
		const { said, errors } = folder.run('pdffonts', [...passwordFor(made, '-upw'), placeOf(made)]);
		const fonts = said.trim().split('\n').slice(2);
		expect(errors).toBe('');
		expect(fonts.length).toBeGreaterThan(0);
		for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+.*\byes yes yes\b/);
	});

	it.skipIf(!hasProgram('pdftotext'))('gives its words to pdftotext', async () => {
		const made = await makePaper(wish);
		const { said, errors } = folder.run('pdftotext', ['-raw', ...passwordFor(made, '-upw'), placeOf(made), '-']);
		expect(errors).toBe('');
		const ink = inkOf(said);
		for (const words of made.report.blocks.flatMap(textsOf).filter((each) => each.length < 30)) {
			expect(ink).toContain(inkOf(words));
		}
	});

	it.skipIf(!hasProgram('mutool'))('gives its words to mutool', async () => {
		const made = await makePaper(wish);
		const { ok, said, errors } = folder.run('mutool', [
			'draw',
			'-q',
			'-F',
			'text',
			...passwordFor(made, '-p'),
			placeOf(made)
		]);
		expect(errors.replaceAll('warning: ICC support is not available\n', '')).toBe('');
		expect(ok).toBe(true);
		expect(inkOf(said)).toContain(inkOf(made.report.footer.hash));
	});
});
