import type { PDFFont } from 'pdf-lib';
import type { Block, Report } from '#lib/report/blocks.ts';
import { stepOf, textsOf } from '#lib/report/texts.ts';
import type { Weight } from './elements.ts';

/** The name on the cover has no step of its own. */
export const coverPlace = 'cover';

/**
 * The steps whose words hold a letter that one of the fonts cannot draw; each once, in order. Empty: all can be drawn. A
 * mark without a letter of its own would be drawn in the wrong place, so it counts as one that cannot be drawn.
 */
export function unprintableSteps(report: Report, fonts: Readonly<Record<Weight, PDFFont>>): readonly string[] {
	const regular = new Set(fonts.regular.getCharacterSet());
	const bold = new Set(fonts.bold.getCharacterSet());
	const isDrawn = (text: string) =>
		Array.from(text.normalize('NFC')).every(
			(letter) =>
				/\s/u.test(letter) ||
				(!/\p{M}/u.test(letter) && regular.has(letter.codePointAt(0) ?? 0) && bold.has(letter.codePointAt(0) ?? 0))
		);
	return [...new Set(report.blocks.flatMap((block) => (textsOf(block).every(isDrawn) ? [] : [placeOf(block)])))];
}

function placeOf(block: Block): string {
	return stepOf(block) ?? coverPlace;
}
