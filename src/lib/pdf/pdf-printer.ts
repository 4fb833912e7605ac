import fontkit from '@cantoo/fontkit';
import { PDFDocument, type PDFFont } from 'pdf-lib';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { ManLook } from '#lib/pictures/look.ts';
import type { Picture } from '#lib/pictures/picture-file.ts';
import type { Paper, PrintOrder, PrintProblem, Printer } from '#lib/ports/printer.ts';
import type { Report } from '#lib/report/blocks.ts';
import { drawSheets } from './draw.ts';
import type { Box, Weight } from './elements.ts';
import { layout } from './layout.ts';
import { embedPhotos, ownElements } from './own-media.ts';
import { paginate } from './paginate.ts';
import { sheetsOf } from './sheets.ts';
import type { Measure } from './wrap.ts';
import { unprintableWords } from './letters.ts';

/** Where fonts and pictures come from: files beside the app in the browser, files on disk on the command line. */
export interface PaperFiles {
	readonly font: (weight: Weight) => Promise<Uint8Array | undefined>;
	/** A picture by its id, its man dressed in a look. */
	readonly picture: (id: string, look: ManLook) => Promise<Picture | undefined>;
}

/** The printer that makes PDF files: blocks, measured, paginated, drawn (ADR 0007). */
export function createPdfPrinter(files: PaperFiles): Printer {
	return { print: (order) => print(files, order), open: async () => refuse({ kind: 'no-plan' }) };
}

async function print(files: PaperFiles, { report, madeAt, media }: PrintOrder): Promise<Result<Paper, PrintProblem>> {
	const document = await PDFDocument.create();
	document.registerFontkit(fontkit);
	const fonts = await loadFonts(document, files);
	if (!fonts.ok) return fonts;
	const places = unprintableWords(report, fonts.value);
	if (places.length > 0) return refuse({ kind: 'unprintable-letters', places });
	const measure: Measure = (text, size, weight) => fonts.value[weight].widthOfTextAtSize(text, size);
	const photos = await embedPhotos(document, media);
	const own = ownElements(media, photos);
	const boxes = layout(report.blocks, measure).map((box) => ({ ...box, elements: box.elements.map(own) }));
	const pictures = await loadPictures(files, boxes, report.look);
	if (!pictures.ok) return pictures;
	const sheets = sheetsOf(paginate(boxes), report.footer, measure);
	drawSheets(document, sheets, { fonts: fonts.value, pictures: pictures.value, photos });
	describe(document, report, madeAt);
	return succeed({
		bytes: await document.save({ objectsPerTick: Infinity }),
		pages: sheets.length,
		standard: 'ua1',
		boxes: [],
		sheets
	});
}

async function loadFonts(
	document: PDFDocument,
	files: PaperFiles
): Promise<Result<Readonly<Record<Weight, PDFFont>>, PrintProblem>> {
	const [regular, bold] = await Promise.all([files.font('regular'), files.font('bold')]);
	if (regular === undefined || bold === undefined) return refuse({ kind: 'missing-file', id: 'font' });
	return succeed({
		regular: await document.embedFont(regular, { subset: true, customName: 'STEADY+AtkinsonRegular' }),
		bold: await document.embedFont(bold, { subset: true, customName: 'STEADY+AtkinsonBold' })
	});
}

async function loadPictures(
	files: PaperFiles,
	boxes: readonly Box[],
	look: ManLook
): Promise<Result<ReadonlyMap<string, Picture>, PrintProblem>> {
	const ids = new Set(
		boxes.flatMap((box) => box.elements.flatMap((element) => (element.kind === 'picture' ? [element.id] : [])))
	);
	const loaded = await Promise.all([...ids].map(async (id) => ({ id, picture: await files.picture(id, look) })));
	const pictures = new Map<string, Picture>();
	for (const { id, picture } of loaded) {
		if (picture === undefined) return refuse({ kind: 'missing-file', id });
		pictures.set(id, picture);
	}
	return succeed(pictures);
}

/** What a reader of the file sees about it: never a name. */
function describe(document: PDFDocument, report: Report, madeAt: string): void {
	const made = new Date(madeAt);
	document.setTitle(report.title, { showInWindowTitleBar: true });
	document.setLanguage(report.language);
	document.setCreator('Steady');
	document.setProducer('Steady');
	document.setCreationDate(made);
	document.setModificationDate(made);
}
