import type { Weight } from '#lib/pdf/structure.ts';
import { readFontFile, type FontFile } from './font-file.ts';

/** A font that measures: parsed once, kept for many papers. */
export interface Face {
	readonly font: FontFile;
	/** Whether a letter can be drawn. White space always can: it is drawn as a space. */
	readonly canDraw: (letter: string) => boolean;
	/** The shape of a letter (code point); that of a space for any white space, 0 for what is missing. */
	readonly glyphOf: (letter: number) => number;
	/** The width of a text of size 1. */
	readonly widthOf: (text: string) => number;
}

/** Both weights of the print font. */
export type Faces = Readonly<Record<Weight, Face>>;

/** Widths of words that are kept: papers say the same words often. Longer texts are added up each time. */
const longestKept = 24;
const mostKept = 20_000;

/** A face from a font file; undefined when the file is none. */
export function createFace(bytes: Uint8Array): Face | undefined {
	const font = readFontFile(bytes);
	if (font === undefined) return undefined;
	const { letters, unitsPerEm } = font;
	const space = letters.get(0x20) ?? 0;
	const glyphOf = (letter: number) => letters.get(letter) ?? (isSpace(letter) ? space : 0);
	const kept = new Map<string, number>();
	/** The widths of plain letters by their number: most texts hold nothing else. */
	const advances = Array.from({ length: firstMark }, (_, letter) => font.advanceOf(glyphOf(letter)));
	const added = (text: string) => {
		let units = 0;
		if (isPlain(text)) for (let at = 0; at < text.length; at += 1) units += advances[text.charCodeAt(at)] ?? 0;
		else for (const letter of inOnePiece(text)) units += font.advanceOf(glyphOf(letter.codePointAt(0) ?? 0));
		return units / unitsPerEm;
	};
	const widthOf = (text: string) => {
		if (text.length > longestKept) return added(text);
		const known = kept.get(text);
		if (known !== undefined) return known;
		const width = added(text);
		if (kept.size >= mostKept) kept.clear();
		kept.set(text, width);
		return width;
	};
	return { font, glyphOf, widthOf, canDraw: (letter) => glyphOf(letter.codePointAt(0) ?? 0) > 0 };
}

function isSpace(letter: number): boolean {
	return /\s/u.test(String.fromCodePoint(letter));
}

/** The first of the marks that stand on a letter before them (Unicode, Combining Diacritical Marks). */
const firstMark = 0x300;

/** Whether a text holds only letters that come before all marks, and no soft hyphen: nothing in it joins or goes. */
function isPlain(text: string): boolean {
	return !/[^\u0000-\u00ac\u00ae-\u02ff]/.test(text);
}

/** Marks that have no shape anywhere: where a word may break or letters join, and which way it runs. A paste brings them along. */
const shapeless = /[\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f]/g;

/** Hyphens of word processors (one that may not break, one of its own), and letters that stand in one block (ﬁ): the same in plain letters. */
const dressed = /[\u2010\u2011\ufb00-\ufb06]/g;

function plainLetters(letter: string): string {
	return letter === '\u2010' || letter === '\u2011' ? '-' : letter.normalize('NFKC');
}

/** A text as it is drawn: letters and their marks as one letter, where there is one (a font has shapes for those), and nothing that has no shape. */
export function inOnePiece(text: string): string {
	return isPlain(text) ? text : text.replace(shapeless, '').replace(dressed, plainLetters).normalize('NFC');
}

/** The width of a text in points. */
export function measureWith(faces: Faces): (text: string, size: number, weight: Weight) => number {
	return (text, size, weight) => faces[weight].widthOf(text) * size;
}
