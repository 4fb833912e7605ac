import type { Item } from '#lib/report/blocks.ts';
import type { Element, Tag } from '#lib/pdf/structure.ts';
import { flow, grow, isSaid, type Hand } from './flow.ts';
import { moved, stacked, type Part } from './part.ts';
import type { Setting } from './setting.ts';

/** How a picture and its words are set. */
export interface ItemLook {
	readonly hand: Hand;
	/** Side of the picture. */
	readonly picture: number;
	/** Between picture and words. */
	readonly space: number;
	/** Width for both. */
	readonly width: number;
}

/**
 * A picture at the left of its words, both on one middle line, as pieces that may not be split: the picture stays with
 * as many lines as stand beside it. `more` are lines below the words, made when the words are in the tree.
 */
export function itemPieces(
	item: Item,
	look: ItemLook,
	parent: Tag,
	setting: Setting,
	more: (width: number) => readonly Part[] = () => []
): readonly Part[] {
	const left = item.picture === undefined ? 0 : look.picture + look.space;
	const width = look.width - left;
	const shown =
		item.picture === undefined ? undefined : figure(item.picture, item.words, look.picture, parent, setting);
	const lines = [...wordLines(item.words, look.hand, width, parent, setting), ...more(width)];
	return shown === undefined ? lines : withPicture(shown, look.picture, left, lines);
}

/** A paragraph as lines from the left; none, and no paragraph, for no words. */
export function wordLines(words: string, hand: Hand, width: number, parent: Tag, setting: Setting): readonly Part[] {
	return isSaid(words) ? flow(words, hand, { x: 0, width }, setting, grow(parent, 'P')) : [];
}

/** A picture as a figure of the tree. What it shows is said by its own meaning, or by the words beside it. */
export function figure(picture: string, words: string, size: number, parent: Tag, setting: Setting): Element {
	const alt = [setting.alt(picture), shortened(words)].find(isSaid) ?? picture;
	return { kind: 'picture', x: 0, y: 0, size, id: picture, tag: grow(parent, 'Figure', { alt }) };
}

/** The longest words that stand for what a picture shows: all of them are read right after it. */
const mostLetters = 80;

function shortened(words: string): string {
	const plain = words.replace(/\s+/g, ' ').trim();
	return plain.length <= mostLetters ? plain : plain.slice(0, mostLetters).replace(/\s\S*$/, '');
}

/** So many lines of a height stay with their picture, and have it in their middle, however small it is. */
const shortWords = 4;

/** A picture with the lines that stand at its right, in one piece; further lines follow in pieces of their own. */
export function withPicture(shown: Element, size: number, left: number, lines: readonly Part[]): readonly Part[] {
	const short = shortWords * (lines[0]?.height ?? 0) + 0.1;
	let [count, height] = [0, 0];
	for (const line of lines) {
		if (height >= size) break;
		height += line.height;
		count += 1;
	}
	if (lines.reduce((sum, line) => sum + line.height, 0) <= short) count = lines.length;
	const words = stacked(lines.slice(0, count));
	const tall = Math.max(size, words.height);
	const isWhole = count === lines.length;
	const pictureAt = isWhole ? (tall - size) / 2 : 0;
	const wordsAt = isWhole ? (tall - words.height) / 2 : 0;
	return [
		{ height: tall, elements: [...moved([shown], 0, pictureAt), ...moved(words.elements, left, wordsAt)] },
		...lines.slice(count).map((line) => ({ height: line.height, elements: moved(line.elements, left, 0) }))
	];
}
