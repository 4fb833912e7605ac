import type { PlacedText } from '#lib/ports/printer.ts';
import type { Faces } from './fonts/face.ts';
import type { Sheet } from './structure.ts';

/** Where each line of text stands, for trials of what was laid out. */
export function placedTexts(sheets: readonly Sheet[], faces: Faces): readonly PlacedText[] {
	return sheets.flatMap(({ elements }, page) =>
		elements.flatMap((element): readonly PlacedText[] => {
			if (element.kind !== 'text') return [];
			const { x, y, text, size, weight, tag } = element;
			const { font, widthOf } = faces[weight];
			const [up, down] = [font.ascent / font.unitsPerEm, -font.descent / font.unitsPerEm];
			const role = tag === 'artifact' ? tag : tag.role;
			return [{ page, x, y: y - up * size, width: widthOf(text) * size, height: (up + down) * size, text, role }];
		})
	);
}
