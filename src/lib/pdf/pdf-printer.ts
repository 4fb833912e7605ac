import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { ManLook } from '#lib/pictures/look.ts';
import type { Paper, PrintOrder, PrintProblem, Printer, PrintWatch } from '#lib/ports/printer.ts';
import { compose } from './compose.ts';
import { createFace, measureWith, type Faces } from './fonts/face.ts';
import { greyElement, greyPicture } from './grey.ts';
import { unprintableWords } from './letters.ts';
import { openPaper } from './open-paper.ts';
import { ownElements, readPhotos } from './own-media.ts';
import { sealWith } from './protect/protect.ts';
import type { Element, Sheet, Weight } from './structure.ts';
import type { PaperPicture } from './write/pictures.ts';
import { standardOf, writePdf } from './write/write-pdf.ts';

/** Where fonts and pictures come from: files beside the app in the browser, files on disk on the command line. */
export interface PaperFiles {
	readonly font: (weight: Weight) => Promise<Uint8Array | undefined>;
	/** A picture by its id, its man dressed in a look: packed already where he looks as usual. */
	readonly picture: (id: string, look: ManLook) => Promise<PaperPicture | undefined>;
	/** What the pictures show, by id, in English; without it the words beside a picture stand for it. */
	readonly meanings?: () => Promise<ReadonlyMap<string, string>>;
}

/** How much of the work is done after each step, from 0 to 1: as long as the steps take. */
const done = { fonts: 0.1, laidOut: 0.4, pictures: 0.6, written: 1 } as const;

/** The printer that makes PDF files: blocks, measured, paginated, written (ADR 0036), and finds plans in them. */
export function createPdfPrinter(files: PaperFiles): Printer {
	return { print: (order, watch) => print(files, order, watch), open: openPaper };
}

async function print(
	files: PaperFiles,
	order: PrintOrder,
	{ progress, signal }: PrintWatch = {}
): Promise<Result<Paper, PrintProblem>> {
	const { report, madeAt, media, attachment } = order;
	const isStopped = (share: number) => {
		progress?.(share);
		return signal?.aborted === true;
	};
	const faces = await loadFaces(files);
	if (!faces.ok) return faces;
	if (isStopped(done.fonts)) return refuse({ kind: 'stopped' });
	const places = unprintableWords(report, faces.value);
	if (places.length > 0) return refuse({ kind: 'unprintable-letters', places });
	const measure = measureWith(faces.value);
	const meanings = report.language.startsWith('en') ? await files.meanings?.() : undefined;
	const alt = (picture: string) => meanings?.get(picture);
	const composed = compose(report, { measure, paper: order.paper, large: order.large, alt });
	const photos = readPhotos(media);
	const own = ownElements(media, photos);
	const inked = order.inGrey === true ? (element: Element) => greyElement(own(element)) : own;
	const sheets = composed.sheets.map((sheet) => ({ ...sheet, elements: sheet.elements.map(inked) }));
	if (isStopped(done.laidOut)) return refuse({ kind: 'stopped' });
	const pictures = await loadPictures(files, sheets, report.look);
	if (!pictures.ok) return pictures;
	const seal = order.protect === undefined ? undefined : await sealWith(order.protect);
	if (isStopped(done.pictures)) return refuse({ kind: 'stopped' });
	const pdf = {
		sheets,
		tree: composed.tree,
		faces: faces.value,
		pictures: order.inGrey === true ? greyAll(pictures.value) : pictures.value,
		photos,
		about: { title: report.title, language: report.language, madeAt },
		attachment: attachment && { ...attachment, description: report.title },
		seal
	};
	const bytes = await writePdf(pdf);
	if (isStopped(done.written)) return refuse({ kind: 'stopped' });
	return succeed({
		bytes,
		pages: sheets.length,
		standard: standardOf(pdf)
	});
}

function greyAll(pictures: ReadonlyMap<string, PaperPicture>): ReadonlyMap<string, PaperPicture> {
	return new Map([...pictures].map(([id, picture]) => [id, greyPicture(picture)]));
}

async function loadFaces(files: PaperFiles): Promise<Result<Faces, PrintProblem>> {
	const [regular, bold] = await Promise.all(
		(['regular', 'bold'] as const).map(async (weight) => {
			const bytes = await files.font(weight);
			return bytes === undefined ? undefined : createFace(bytes);
		})
	);
	return regular === undefined || bold === undefined
		? refuse({ kind: 'missing-file', id: 'font' })
		: succeed({ regular, bold });
}

async function loadPictures(
	files: PaperFiles,
	sheets: readonly Sheet[],
	look: ManLook
): Promise<Result<ReadonlyMap<string, PaperPicture>, PrintProblem>> {
	const ids = new Set(
		sheets.flatMap(({ elements }) => elements.flatMap((element) => (element.kind === 'picture' ? [element.id] : [])))
	);
	const loaded = await Promise.all([...ids].map(async (id) => ({ id, picture: await files.picture(id, look) })));
	const pictures = new Map<string, PaperPicture>();
	for (const { id, picture } of loaded) {
		if (picture === undefined) return refuse({ kind: 'missing-file', id });
		pictures.set(id, picture);
	}
	return succeed(pictures);
}
