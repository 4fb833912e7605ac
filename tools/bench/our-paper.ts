import { createPdfPrinter, type PaperFiles } from '#lib/pdf/pdf-printer.ts';
import { readyPictures } from '#lib/pdf/ready-pictures.ts';
import { usualLook } from '#lib/pictures/look.ts';
import { pathOfPaperPictures } from '#lib/pictures/paper-pictures.ts';
import { readPictureFile } from '#lib/pictures/picture-file.ts';
import type { Block, Report } from '#lib/report/blocks.ts';

/** What the bench gives to every maker. */
export interface BenchPlan {
	readonly title: string;
	readonly foot: readonly string[];
	readonly rows: readonly { readonly picture: number; readonly words: string }[];
	readonly tables: readonly {
		readonly title: string;
		readonly columns: readonly string[];
		readonly lines: readonly (readonly string[])[];
	}[];
}

/** Fonts as bytes; pictures as the app has them for paper: one file, and their names. */
export interface BenchFiles {
	readonly regular: Uint8Array;
	readonly bold: Uint8Array;
	readonly paperPictures: Uint8Array;
	readonly names: readonly string[];
}

/** The blocks of the same plan, as our printer takes them. */
function reportOf(plan: BenchPlan, names: readonly string[]): Report {
	const item = (words: string, picture?: number) => ({
		words,
		picture: picture === undefined ? undefined : names[picture]
	});
	const [copyFor = '', version = '', date = '', hash = ''] = plan.foot;
	const blocks: readonly Block[] = [
		{ kind: 'head', title: plan.title, name: '', picture: undefined, facts: [] },
		{ kind: 'page' },
		{ kind: 'section', section: 'rows', words: 'What I do', picture: undefined },
		...plan.rows.map(({ words, picture }): Block => ({
			kind: 'row',
			role: 'card',
			step: 'rows',
			number: undefined,
			item: item(words, picture),
			lines: []
		})),
		...plan.tables.flatMap(({ title, columns, lines }): readonly Block[] => [
			{ kind: 'page' },
			{ kind: 'heading', level: 2, words: title, picture: undefined },
			{
				kind: 'table',
				caption: title,
				columns: columns.map((words) => ({ words, width: 1 / 3, blank: undefined })),
				rows: lines.map((line) => line.map((words) => ({ lines: [{ words, voice: undefined, picture: undefined }] }))),
				firstColumnIsHead: false,
				nothing: '-',
				blankRows: 0
			}
		])
	];
	return {
		reader: 'man',
		title: plan.title,
		language: 'en-GB',
		version: 1,
		blocks,
		look: usualLook,
		style: 'easy',
		fit: { mostPages: undefined },
		footer: { copyFor, version, date, hash, page: 'Page {number} of {of}' }
	};
}

/** Our printer, as the app makes it, on files that lie ready. */
export function makeOurs(files: BenchFiles) {
	const paperFiles: PaperFiles = {
		font: async (weight) => files[weight],
		picture: readyPictures(async (path) => (path === pathOfPaperPictures ? files.paperPictures : undefined))
	};
	return async (plan: BenchPlan, protect?: string) => {
		// A printer of its own each time: what it may remember is what the app's would remember in one worker.
		const printed = await createPdfPrinter(paperFiles).print({
			report: reportOf(plan, files.names),
			madeAt: '2026-03-02T09:00:00.000Z',
			media: new Map(),
			paper: 'a4',
			large: false,
			protect,
			attachment: undefined
		});
		if (!printed.ok) throw new Error(`Our printer refused: ${printed.problem.kind}.`);
		return { bytes: printed.value.bytes, pages: printed.value.pages };
	};
}

export { readPictureFile };
