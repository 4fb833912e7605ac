import type { Element } from '#lib/pdf/structure.ts';
import { baseline, breakLines, lineHeight, textAt, type Hand } from './flow.ts';
import { paint } from './paint.ts';
import type { Part, Piece } from './part.ts';
import type { Setting } from './setting.ts';

/** Something short that stands in a line with others of its kind. */
export interface Inline {
	readonly words: string;
	readonly hand: Hand;
	readonly tag: Element['tag'];
	/** What stands before it in its line: a point that parts them, a blank, or nothing. */
	readonly after: 'point' | 'blank' | 'nothing';
}

/** Short things one after the other, as many in a line as fit it. What follows a point stays whole where a line can hold it. */
export function inlineParts(things: readonly Inline[], width: number, setting: Setting): readonly Part[] {
	const size = Math.max(0, ...things.map(({ hand }) => hand.size));
	const height = lineHeight(size, setting);
	const y = baseline(size, height);
	const lines: Piece[][] = [[]];
	let used = 0;
	for (const { words, hand, tag, after } of things) {
		const widthOf = (text: string) => setting.measure(text, hand.size, hand.weight);
		const space = { point: size * 0.9, blank: widthOf(' '), nothing: 0 }[after];
		const before = used === 0 ? 0 : used + space;
		const isWhole = before + widthOf(words) <= width;
		const isNext = used > 0 && !isWhole && (after === 'point' || before >= width);
		const from = isNext ? 0 : before;
		if (isNext) lines.push([]);
		if (from > 0 && after === 'point') lines.at(-1)?.push(pointAt(used + space / 2, height / 2, size));
		breakLines(words, width, widthOf, from).forEach((text, index) => {
			if (index > 0) lines.push([]);
			const x = index === 0 ? from : 0;
			if (text !== '') lines.at(-1)?.push(textAt(text, hand, { x, y }, tag));
			used = x + widthOf(text.trimEnd());
		});
	}
	return lines.filter(({ length }) => length > 0).map((elements) => ({ height, elements }));
}

function pointAt(x: number, y: number, size: number): Element {
	return { kind: 'disc', x, y: y + size * 0.05, radius: size * 0.11, fill: paint.teal, tag: 'artifact' };
}
