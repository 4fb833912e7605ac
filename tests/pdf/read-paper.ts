import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream, type PDFObject } from 'pdf-lib';

/** The words of each page, as a program that reads PDF files finds them. */
export async function readPages(bytes: Uint8Array): Promise<readonly string[]> {
	const loading = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
	const document = await loading.promise;
	const pages: string[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const { items } = await (await document.getPage(number)).getTextContent();
		pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
	}
	await loading.destroy();
	return pages;
}

/** Every font of a file, and whether its letters lie in the file. */
export async function readFonts(
	bytes: Uint8Array
): Promise<readonly { readonly name: string; readonly isEmbedded: boolean }[]> {
	const document = await PDFDocument.load(bytes);
	const dictionaries = document.context
		.enumerateIndirectObjects()
		.map(([, object]) => object)
		.flatMap((object: PDFObject) => (object instanceof PDFDict ? [object] : []));
	const fonts = dictionaries.filter(
		(dictionary) => isOfType(dictionary, 'Font') && !dictionary.has(PDFName.of('DescendantFonts'))
	);
	return fonts.map((font) => {
		const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
		const file = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => descriptor?.lookup(PDFName.of(key)));
		return {
			name: String(font.get(PDFName.of('BaseFont'))),
			isEmbedded: file.some((stream) => stream instanceof PDFRawStream && stream.getContentsSize() > 0)
		};
	});
}

function isOfType(dictionary: PDFDict, type: string): boolean {
	return dictionary.get(PDFName.of('Type')) === PDFName.of(type);
}

/** How many pictures of dots (not of lines) a file holds. */
export async function countBitmaps(bytes: Uint8Array): Promise<number> {
	const document = await PDFDocument.load(bytes);
	return document.context
		.enumerateIndirectObjects()
		.filter(
			([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
		).length;
}

/** Everything that is drawn in a file, as operators: its pages, and its pictures once each. */
export async function readOperators(bytes: Uint8Array): Promise<string> {
	const document = await PDFDocument.load(bytes);
	const streams = document.context.enumerateIndirectObjects().map(([, object]) => object);
	const drawing = streams.filter(
		(stream) =>
			stream instanceof PDFRawStream &&
			(stream.dict.get(PDFName.of('Subtype')) === PDFName.of('Form') ||
				(!stream.dict.has(PDFName.of('Type')) && !stream.dict.has(PDFName.of('Length1'))))
	);
	return drawing
		.flatMap((stream) => (stream instanceof PDFRawStream ? [decodePDFRawStream(stream).decode()] : []))
		.map((page) => new TextDecoder('latin1').decode(page))
		.join(' ');
}

/** How many shapes of a file are filled with a colour. A picture counts once, however often it is drawn. */
export async function countFills(bytes: Uint8Array, colour: string): Promise<number> {
	const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
	const drawing = await readOperators(bytes);
	return [...drawing.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/g)].filter((parts) =>
		wanted.every((part, index) => Math.abs(part - Number(parts[index + 1])) < 0.002)
	).length;
}
