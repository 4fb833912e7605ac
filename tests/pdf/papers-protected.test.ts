import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '#lib/base/json.ts';
import { textsOf } from '#lib/report/texts.ts';
import { hasProgram, PaperFolder, sayMissing, type PdfProgram } from '../builders/debian-pdf.ts';
import { makePaper, paperWords, type MadePaper } from '../builders/papers.ts';
import { realPlan } from '../builders/real-pack.ts';
import { wordsReadable } from '../paper-check/rules/protection-rules.ts';

const folder = new PaperFolder();
afterAll(() => folder.remove());
sayMissing(['qpdf', 'pdftotext', 'mutool']);

/** Names that a PDF file must say in the clear, whoever made it: a word that stands in one of them tells nothing. */
const plainNames =
	'ViewerPreferences DisplayDocTitle StructTreeRoot EmbeddedFiles Extensions BaseVersion FlateDecode Resources';

/** Every text in a plan that is long enough not to stand in other bytes by chance, and the words in it. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string')
		return [value, ...value.split(/\s+/)].filter((text) => text.length >= 6 && !plainNames.includes(text));
	if (Array.isArray(value)) return value.flatMap(textsIn);
	return isRecord(value) ? Object.entries(value).flatMap(([key, inner]) => [...textsIn(key), ...textsIn(inner)]) : [];
}

/** How each program is asked for the words of a paper, with a password or without. */
const asks: Readonly<Partial<Record<PdfProgram, (place: string, password: string | undefined) => readonly string[]>>> =
	{
		qpdf: (place, password) => ['--check', ...(password === undefined ? [] : [`--password=${password}`]), place],
		pdftotext: (place, password) => [...(password === undefined ? [] : ['-upw', password]), place, '-'],
		mutool: (place, password) => [
			'draw',
			'-q',
			'-F',
			'text',
			...(password === undefined ? [] : ['-p', password]),
			place
		]
	};

describe.each(['man', 'carer', 'care-manager', 'wallet'] as const)('A protected paper for %s', (reader) => {
	let made: MadePaper;
	let place = '';
	beforeAll(async () => {
		made = await makePaper({ reader, paper: 'a4', large: false, as: 'protected' });
		place = folder.put(made.paper.bytes);
	});

	it('holds no text of the plan, of the copy or of the file itself that can be read without its words', () => {
		const { report } = made;
		const secrets = [
			...textsIn(realPlan(7)),
			...report.blocks.flatMap(textsOf).flatMap(textsIn),
			...textsIn(report.footer),
			report.title,
			paperWords,
			'plan.json',
			'StructElem',
			'Figure'
		];
		expect(secrets.length).toBeGreaterThan(400);
		expect(wordsReadable(made.paper.bytes, [...new Set(secrets)])).toEqual([]);
	});

	it.each(['qpdf', 'pdftotext', 'mutool'] as const)(
		'opens in %s with its words, and not without or with others',
		(program) => {
			const ask = asks[program];
			if (ask === undefined || !hasProgram(program)) return;
			expect(folder.run(program, ask(place, paperWords)).ok).toBe(true);
			for (const wrong of [undefined, 'blue river seven stone', '']) {
				const { ok, said } = folder.run(program, ask(place, wrong));
				expect(ok && said.trim() !== '').toBe(false);
			}
		}
	);

	it('opens in pdf.js with its words, and not without or with others', async () => {
		const open = (password?: string) =>
			getDocument({ data: made.paper.bytes.slice(), verbosity: 0, ...(password === undefined ? {} : { password }) })
				.promise;
		const document = await open(paperWords);
		expect(document.numPages).toBe(made.paper.pages);
		await document.destroy();
		await expect(open()).rejects.toMatchObject({ name: 'PasswordException', code: 1 });
		await expect(open('other words')).rejects.toMatchObject({ name: 'PasswordException', code: 2 });
	});

	it('opens in pdf-lib with its words, and not without or with others', async () => {
		const { bytes, pages } = made.paper;
		expect((await PDFDocument.load(bytes, { password: paperWords, updateMetadata: false })).getPageCount()).toBe(pages);
		await expect(PDFDocument.load(bytes)).rejects.toThrow(/encrypted/);
		await expect(PDFDocument.load(bytes, { password: 'other words' })).rejects.toThrow(/[Pp]assword/);
	});
});
