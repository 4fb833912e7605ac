import type { Element, Tag, Weight } from '#lib/pdf/structure.ts';
import type { Part } from './part.ts';
import type { Setting } from './setting.ts';

/** How words look. */
export interface Hand {
	readonly size: number;
	readonly weight: Weight;
	readonly colour: string;
}

/** Where words stand: how far from the left, and how wide they may get. */
export interface Place {
	readonly x: number;
	readonly width: number;
}

/** The height of one line in some hand. */
export function lineHeight(size: number, { type }: Setting): number {
	return size * type.leading;
}

/**
 * The lines of a text, each a part of its own that belongs to `tag`. White space in a row is one space. No words give
 * no lines.
 */
export function flow(words: string, hand: Hand, place: Place, setting: Setting, tag: Element['tag']): readonly Part[] {
	const height = lineHeight(hand.size, setting);
	const widthOf = (text: string) => setting.measure(text, hand.size, hand.weight);
	return breakLines(words, place.width, widthOf).map((text) => ({
		height,
		elements: [textAt(text, hand, { x: place.x, y: baseline(hand.size, height) }, tag)]
	}));
}

/** One line as an element: `y` is where its letters stand. */
export function textAt(
	text: string,
	{ size, weight, colour }: Hand,
	at: { readonly x: number; readonly y: number },
	tag: Element['tag']
): Element {
	return { kind: 'text', x: at.x, y: at.y, text, size, weight, colour, tag };
}

/** How far below the top of a line its letters stand, so that capitals are in its middle. */
export function baseline(size: number, height: number): number {
	return height / 2 + size * 0.34;
}

/** The tag of a paragraph; none for no words, so that no empty paragraph is in the tree. */
export function isSaid(words: string | undefined): words is string {
	return words !== undefined && words.trim() !== '';
}

/**
 * Breaks a text into lines that fit. Breaks stand between words; only a word that is too long is broken inside. Lines
 * end with a space where a word ended and more follows, so that a reader who joins them hears the words apart.
 * @param taken of the first line by what stands before it; that line may come back empty
 */
export function breakLines(
	text: string,
	width: number,
	widthOf: (text: string) => number,
	taken = 0
): readonly string[] {
	const space = widthOf(' ');
	const lines: string[] = [];
	let free = width - taken;
	const end = (line: string) => {
		lines.push(line);
		free = width;
	};
	for (const paragraph of text.split('\n')) {
		let [line, used] = ['', 0];
		for (const word of wordsOf(paragraph, (word) => widthOf(word) <= width)) {
			const wide = widthOf(word);
			if (line !== '' && used + space + wide <= free) {
				line += ` ${word}`;
				used += space + wide;
				continue;
			}
			if (line !== '') end(`${line} `);
			// What does not fit what is left of the first line begins on the next.
			else if (wide > free && free < width) end('');
			const pieces = wide <= width ? [word] : breakWord(word, width, widthOf);
			pieces.slice(0, -1).forEach(end);
			line = pieces.at(-1) ?? '';
			used = widthOf(line);
		}
		if (line !== '') end(`${line} `);
	}
	const last = lines.pop();
	return last === undefined ? [] : [...lines, last.trimEnd()];
}

/** A phone number: figures with spaces between, six at least. A day: "5 February 2026". Each is one word where it fits a line. */
const numberDayOrWord = /\+?\(?\d[\d()\s-]{5,}\d(?!\S)|(?<!\S)\d{1,2}\s\p{L}{3,}\s\d{4}(?!\d)\S*|\S+/gu;

/** The words of a text, as lines may break between them: a phone number and a day are one. */
export function wholeWords(text: string): readonly string[] {
	if (!/\d/.test(text)) return text.match(/\S+/g) ?? [];
	return (text.match(numberDayOrWord) ?? []).map((word) => word.replace(/\s+/g, ' '));
}

function wordsOf(text: string, fits: (word: string) => boolean): readonly string[] {
	return wholeWords(text).flatMap((word) => (word.includes(' ') && !fits(word) ? word.split(' ') : [word]));
}

/** A letter with the marks that stand on it. */
const letters = /\P{M}\p{M}*|\p{M}+/gu;

/** Pieces of a word that each fit; a letter wider than the line stands alone. */
function breakWord(word: string, width: number, widthOf: (text: string) => number): readonly string[] {
	const pieces: string[] = [];
	let [piece, used] = ['', 0];
	for (const letter of word.match(letters) ?? []) {
		const wide = widthOf(letter);
		if (piece !== '' && used + wide > width) {
			pieces.push(piece);
			[piece, used] = ['', 0];
		}
		piece += letter;
		used += wide;
	}
	return [...pieces, piece];
}

/** A node of the tree below another, in reading order: what is made first is read first. */
export function grow(parent: Tag, role: Tag['role'], more: Omit<Tag, 'role' | 'kids'> = {}): Tag {
	const tag: Tag = { role, kids: [], ...more };
	parent.kids.push(tag);
	return tag;
}
