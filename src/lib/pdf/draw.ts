import type { PDFDocument } from 'pdf-lib';
import {
	clip,
	endPath,
	LineCapStyle,
	LineJoinStyle,
	popGraphicsState,
	pushGraphicsState,
	rectangle,
	rgb,
	setLineJoin,
	type PDFFont,
	type PDFImage,
	type PDFPage,
	type RGB
} from 'pdf-lib';
import { pictureGrid, type Picture } from '#lib/pictures/picture-file.ts';
import type { Sheet, SheetElement } from '#lib/ports/printer.ts';
import type { Weight } from './elements.ts';

/** What the drawing hand needs: two fonts and the pictures, by id. */
export interface Pens {
	readonly fonts: Readonly<Record<Weight, PDFFont>>;
	readonly pictures: ReadonlyMap<string, Picture>;
	readonly photos: ReadonlyMap<string, PDFImage>;
}

/** Draws finished sheets into a document, one page each. */
export function drawSheets(document: PDFDocument, sheets: readonly Sheet[], pens: Pens): void {
	for (const { width, height, elements } of sheets) {
		const page = document.addPage([width, height]);
		for (const element of elements) drawElement(page, element, pens);
	}
}

function drawElement(page: PDFPage, element: SheetElement, pens: Pens): void {
	const { x } = element;
	const y = page.getHeight() - element.y;
	switch (element.kind) {
		case 'text':
			// A space at the end of each line keeps words apart when a reader joins the lines.
			page.drawText(`${element.text} `, {
				x,
				y,
				size: element.size,
				font: pens.fonts[element.weight],
				color: colourOf(element.colour)
			});
			return;
		case 'picture':
			drawPicture(page, pens.pictures.get(element.id), { x, y, size: element.size });
			return;
		case 'ink':
			for (const { d, fill } of element.paths) {
				page.drawSvgPath(d, { x, y, scale: element.scale, color: colourOf(fill) });
			}
			return;
		case 'photo':
			drawPhoto(page, element, pens.photos.get(element.id), y);
			return;
		case 'panel':
			drawPanel(page, element, x, y);
			return;
		case 'disc':
			page.drawCircle({ x, y, size: element.radius, color: colourOf(element.fill) });
	}
}

/** A panel is a flat wash with a thick bar at its left: it still reads in a grey copy. */
function drawPanel(page: PDFPage, panel: Extract<SheetElement, { kind: 'panel' }>, x: number, y: number): void {
	const { width, height } = panel;
	page.drawRectangle({ x, y: y - height, width, height, color: colourOf(panel.fill) });
	if (panel.edge !== undefined) page.drawRectangle({ x, y: y - height, width: 5, height, color: colourOf(panel.edge) });
}

function drawPicture(
	page: PDFPage,
	picture: Picture | undefined,
	at: { readonly x: number; readonly y: number; readonly size: number }
): void {
	const scale = at.size / pictureGrid;
	// pdf-lib has no option for joins, and sharp ones would stick out of the outline.
	page.pushOperators(pushGraphicsState(), setLineJoin(LineJoinStyle.Round));
	for (const path of picture?.paths ?? []) {
		const border =
			path.stroke === undefined
				? {}
				: { borderColor: colourOf(path.stroke), borderWidth: path.width, borderLineCap: LineCapStyle.Round };
		const fill = path.fill === undefined ? {} : { color: colourOf(path.fill) };
		page.drawSvgPath(path.d, { x: at.x, y: at.y, scale, ...fill, ...border });
	}
	page.pushOperators(popGraphicsState());
}

/** A photo fills its square: what is too long is cut off at both ends. */
function drawPhoto(
	page: PDFPage,
	{ x, size, width, height }: Extract<SheetElement, { kind: 'photo' }>,
	photo: PDFImage | undefined,
	top: number
): void {
	if (photo === undefined) return;
	const scale = size / Math.min(width, height);
	const [wide, high] = [width * scale, height * scale];
	page.pushOperators(pushGraphicsState(), rectangle(x, top - size, size, size), clip(), endPath());
	page.drawImage(photo, { x: x - (wide - size) / 2, y: top - size - (high - size) / 2, width: wide, height: high });
	page.pushOperators(popGraphicsState());
}

function colourOf(hex: string): RGB {
	const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
	return rgb(part(1), part(3), part(5));
}
