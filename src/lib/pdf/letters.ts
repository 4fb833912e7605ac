import type { UnprintableWord } from '#lib/ports/printer.ts';
import type { Block, Report } from '#lib/report/blocks.ts';
import { stepOf, textsOf } from '#lib/report/texts.ts';
import { inOnePiece, type Faces } from './fonts/face.ts';

/** The name on the cover has no step of its own. */
export const coverPlace = 'cover';

/** The letters of every English keyboard (ASCII). */
const plainLetters = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));

/**
 * The words that hold a letter that one of the fonts cannot draw, each once for its step, in order. Empty: all can be
 * drawn. A mark without a letter of its own would be drawn in the wrong place, so it counts as one that cannot be drawn.
 */
export function unprintableWords(report: Report, { regular, bold }: Faces): readonly UnprintableWord[] {
	const isDrawn = (letter: string) => !/\p{M}/u.test(letter) && regular.canDraw(letter) && bold.canDraw(letter);
	const strange = (word: string) => Array.from(inOnePiece(word)).filter((letter) => !isDrawn(letter));
	// The same few letters come again and again.
	const drawn = new Set<string>();
	const hasPlainLetters = plainLetters.every(isDrawn);
	const isAllDrawn = (text: string) => {
		if (hasPlainLetters && !/[^\x20-\x7e]/.test(text)) return true;
		for (const letter of inOnePiece(text)) {
			if (drawn.has(letter)) continue;
			if (!isDrawn(letter)) return false;
			drawn.add(letter);
		}
		return true;
	};
	const found = placesOf(report.blocks).flatMap(({ block, step }) =>
		textsOf(block)
			.filter((text) => !isAllDrawn(text))
			.flatMap((text) =>
				text
					.split(/\s+/u)
					.map((word) => ({ step, word, letters: strange(word).join('') }))
					.filter(({ letters }) => letters !== '')
			)
	);
	const known = new Set(found.flatMap(({ step, letters }) => (step === undefined ? [] : [letters])));
	const places = found
		.filter(({ step, letters }) => step !== undefined || !known.has(letters))
		.map(({ step = coverPlace, word }): UnprintableWord => ({ step, word }));
	return places.filter(
		({ step, word }, index) => places.findIndex((place) => place.step === step && place.word === word) === index
	);
}

/**
 * The step that each block answers: its own, or that of the question it stands under. A block that gathers from all
 * over (the page at a glance) has none: its words stand in another place too.
 */
function placesOf(blocks: readonly Block[]): readonly { readonly block: Block; readonly step: string | undefined }[] {
	let question: string | undefined;
	return blocks.map((block) => {
		if (block.kind === 'cover' || block.kind === 'head') return { block, step: coverPlace };
		if (block.kind === 'question') question = block.step;
		else if (block.kind === 'section' || block.kind === 'page') question = undefined;
		return { block, step: stepOf(block) ?? question };
	});
}
