import { inOnePiece, type Face } from './face.ts';

/** The letters of one face that one paper uses, numbered as they come: no paper carries a trace of another. */
export interface UsedLetters {
	readonly face: Face;
	/** A text in the numbers of this paper: two bytes for each letter, as they stand inside `(…)` (ISO 32000-1, 7.3.4.2). */
	readonly bytesOf: (text: string) => string;
	/** The shapes used, by their number; the first is the one for what is missing. */
	readonly glyphs: readonly number[];
	/** The letter that each number stands for. */
	readonly letters: ReadonlyMap<number, number>;
}

/** Begins to collect the letters of one paper. */
export function useLetters(face: Face): UsedLetters {
	const glyphs = [0];
	const letters = new Map<number, number>();
	const known = new Map<string, string>();
	const add = (letter: string): string => {
		const isOtherSpace = letter !== ' ' && /\s/u.test(letter);
		const bytes = isOtherSpace ? (known.get(' ') ?? add(' ')) : inBytes(glyphs.length);
		known.set(letter, bytes);
		if (isOtherSpace) return bytes;
		const point = letter.codePointAt(0) ?? 0;
		letters.set(glyphs.length, point);
		glyphs.push(face.glyphOf(point));
		return bytes;
	};
	return {
		face,
		glyphs,
		letters,
		bytesOf: (text) => {
			let bytes = '';
			for (const letter of inOnePiece(text)) bytes += known.get(letter) ?? add(letter);
			return bytes;
		}
	};
}

/** A number as two bytes. Inside `(…)` the brackets, the stroke and the end of a line are written with a stroke before them. */
function inBytes(number: number): string {
	return String.fromCharCode(number >> 8, number & 255)
		.replace(/[()\\]/g, '\\$&')
		.replaceAll('\r', '\\r');
}
