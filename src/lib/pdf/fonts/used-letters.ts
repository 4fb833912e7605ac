import { inOnePiece, type Face } from './face.ts';

/** The letters of one face that one paper uses, numbered as they come: no paper carries a trace of another. */
export interface UsedLetters {
	readonly face: Face;
	/** A text in the numbers of this paper, as hexadecimal figures. */
	readonly hexOf: (text: string) => string;
	/** The shapes used, by their number; the first is the one for what is missing. */
	readonly glyphs: readonly number[];
	/** The letter that each number stands for. */
	readonly letters: ReadonlyMap<number, number>;
}

/** Begins to collect the letters of one paper. */
export function useLetters(face: Face): UsedLetters {
	const glyphs = [0];
	const letters = new Map<number, number>();
	const hexes = new Map<string, string>();
	const add = (letter: string): string => {
		const isOtherSpace = letter !== ' ' && /\s/u.test(letter);
		const hex = isOtherSpace ? (hexes.get(' ') ?? add(' ')) : glyphs.length.toString(16).padStart(4, '0');
		hexes.set(letter, hex);
		if (isOtherSpace) return hex;
		const point = letter.codePointAt(0) ?? 0;
		letters.set(glyphs.length, point);
		glyphs.push(face.glyphOf(point));
		return hex;
	};
	return {
		face,
		glyphs,
		letters,
		hexOf: (text) => {
			let hex = '';
			for (const letter of inOnePiece(text)) hex += hexes.get(letter) ?? add(letter);
			return hex;
		}
	};
}
