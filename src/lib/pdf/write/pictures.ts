import type { PackedPicture } from '#lib/pictures/paper-pictures.ts';
import { pictureGrid, type Picture } from '#lib/pictures/picture-file.ts';
import { deflate } from './deflate.ts';
import type { PdfObjects } from './objects.ts';
import { readPath } from './paths.ts';
import { colourParts, num } from './syntax.ts';

/** A picture to draw: packed when it was made, or the paths of its file. */
export type PaperPicture = Picture | Pick<PackedPicture, 'packed'>;

/** Puts a picture into the file, once however often it is drawn: a form of 96 by 96 units, y downwards. */
export function addPicture(objects: PdfObjects, picture: PaperPicture): number {
	const ready = 'packed' in picture ? picture.packed : deflate(operatorsOf(picture));
	return objects.packed(`/Type/XObject/Subtype/Form/BBox[0 0 ${pictureGrid} ${pictureGrid}]`, ready);
}

/** The words of a picture's drawing. Lines end and join round: sharp ones would stick out of an outline. */
export function operatorsOf(picture: Picture): string {
	let operators = '1 J 1 j\n';
	for (const { d, fill, stroke, width } of picture.paths) {
		if (fill === undefined && stroke === undefined) continue;
		if (fill !== undefined) operators += `${colourParts(fill)} rg\n`;
		if (stroke !== undefined) operators += `${colourParts(stroke)} RG ${num(width)} w\n`;
		operators += readPath(d).operators;
		operators += stroke === undefined ? 'f\n' : fill === undefined ? 'S\n' : 'B\n';
	}
	return operators;
}
