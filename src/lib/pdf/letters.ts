import type { PDFFont } from 'pdf-lib';
import type { UnprintableWord } from '#lib/ports/printer.ts';
import type { Block, Report } from '#lib/report/blocks.ts';
import { stepOf, textsOf } from '#lib/report/texts.ts';
import type { Weight } from './elements.ts';

/** The name on the cover has no step of its own. */
export const coverPlace = 'cover';

/**
 * The words that hold a letter that one of the fonts cannot draw, each once for its step, in order. Empty: all can be
 * drawn. A mark without a letter of its own would be drawn in the wrong place, so it counts as one that cannot be drawn.
 */
export function unprintableWords(report: Report, fonts: Readonly<Record<Weight, PDFFont>>): readonly UnprintableWord[] {
	const regular = new Set(fonts.regular.getCharacterSet());
	const bold = new Set(fonts.bold.getCharacterSet());
	const isDrawn = (text: string) =>
		Array.from(text.normalize('NFC')).every(
			(letter) =>
				/\s/u.test(letter) ||
				(!/\p{M}/u.test(letter) && regular.has(letter.codePointAt(0) ?? 0) && bold.has(letter.codePointAt(0) ?? 0))
		);
	const places = report.blocks.flatMap((block) =>
		textsOf(block).flatMap((text) =>
			text
				.split(/\s+/u)
				.filter((word) => !isDrawn(word))
				.map((word): UnprintableWord => ({ step: placeOf(block), word }))
		)
	);
	return places.filter(
		({ step, word }, index) => places.findIndex((place) => place.step === step && place.word === word) === index
	);
}

function placeOf(block: Block): string {
	return stepOf(block) ?? coverPlace;
}
