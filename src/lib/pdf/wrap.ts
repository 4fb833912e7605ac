import type { Weight } from './elements.ts';

/** The width of a text in points. */
export type Measure = (text: string, size: number, weight: Weight) => number;

export interface Style {
	readonly size: number;
	readonly weight: Weight;
	readonly width: number;
}

/**
 * Breaks a text into lines that fit. Breaks stand between words; a single word that is too long is broken inside.
 * Nothing of the text is lost but the white space at the breaks. At least one line comes back.
 */
export function wrap(text: string, style: Style, measure: Measure): readonly string[] {
	const lines = text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph.trim(), style, measure));
	return lines.length === 0 ? [''] : lines;
}

function wrapParagraph(text: string, style: Style, measure: Measure): readonly string[] {
	const fits = (candidate: string) => measure(candidate, style.size, style.weight) <= style.width;
	const lines: string[] = [];
	let line = '';
	for (const word of text
		.split(/\s+/)
		.filter((part) => part !== '')
		.flatMap((part) => breakWord(part, fits))) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (line === '' || fits(longer)) line = longer;
		else {
			lines.push(line);
			line = word;
		}
	}
	return line === '' ? lines : [...lines, line];
}

/** Pieces of a word that each fit; most words are one piece. */
function breakWord(word: string, fits: (candidate: string) => boolean): readonly string[] {
	if (fits(word)) return [word];
	const pieces: string[] = [];
	let piece = '';
	for (const letter of word) {
		if (piece !== '' && !fits(piece + letter)) {
			pieces.push(piece);
			piece = '';
		}
		piece += letter;
	}
	return [...pieces, piece];
}
