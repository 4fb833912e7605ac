import { languageOfUnchecked, pageLine, type Footer } from '#lib/report/blocks.ts';
import type { Element, Tag } from '#lib/pdf/structure.ts';
import { breakLines, baseline, grow, textAt, type Hand } from './flow.ts';
import type { Measure } from './measure.ts';
import { paint } from './paint.ts';
import { rule } from './shapes.ts';
import type { Type } from './type.ts';

/** The foot of every page: whose copy, which version, of which day, the mark of the plan, and the page. */
export interface Foot {
	/** With the free space above it. */
	readonly height: number;
	/** Its elements, from the left top corner of its place. Only one page has it in the tree: `parent`. */
	readonly on: (page: number, of: number, parent: Tag | undefined) => readonly Element[];
}

const above = 12;

/**
 * Breaks the words of the foot once, for all pages.
 * @param sizes of the letters: the number of the page is for him, the mark of the plan for staff
 */
export function footOf(
	footer: Footer,
	{ foot: size, footWords }: Pick<Type, 'foot' | 'footWords'>,
	width: number,
	measure: Measure
): Foot {
	const hand: Hand = { size: footWords, weight: 'regular', colour: paint.soft };
	const numberHand: Hand = { ...hand, size };
	const widthOf = (text: string) => measure(text, hand.size, 'regular');
	const numberWidth = (text: string) => measure(text, size, 'regular');
	const words = [footer.copyFor, footer.version, footer.date, footer.hash].filter((text) => text.trim() !== '');
	const room = width - numberWidth(pageLine(footer, 88, 88)) - 16;
	const lines = linesOf(joined(words, room, widthOf), room, widthOf);
	const drafts = draftsOf(footer.unchecked ?? [], room, widthOf);
	const count = lines.length + new Set(drafts.map(({ line }) => line)).size;
	const line = size * 1.28;
	return {
		height: above + Math.max(1, count) * line,
		on: (page, of, parent) => {
			const tag = parent === undefined || lines.length === 0 ? 'artifact' : grow(parent, 'P');
			// Each says the same in another language, so each is a paragraph of its own.
			const said = (footer.unchecked ?? []).map((_, at) => draftTag(parent, at));
			const number = pageLine(footer, page, of);
			const y = above + baseline(size, line);
			return [
				rule([0, above - 5], [width, above - 5], { width: 0.6 }),
				...lines.map((text, index) => textAt(text, hand, { x: 0, y: y + index * line }, tag)),
				...drafts.map(({ text, x, line: below, draft }) =>
					textAt(text, hand, { x, y: y + (lines.length + below) * line }, said[draft] ?? 'artifact')
				),
				textAt(number, numberHand, { x: width - numberWidth(number), y }, 'artifact')
			];
		}
	};
}

/** Everything on one line where it fits; else broken between what it says. */
function joined(words: readonly string[], room: number, widthOf: (text: string) => number): readonly string[] {
	const lines: string[] = [];
	for (const text of words) {
		const last = lines.at(-1);
		const longer = last === undefined ? text : `${last} · ${text}`;
		if (last !== undefined && widthOf(longer) <= room) lines[lines.length - 1] = longer;
		else lines.push(text);
	}
	return lines;
}

/** A piece of what says that nobody has checked a language: where it stands below the other words, and which of them it is. */
interface DraftLine {
	readonly text: string;
	readonly x: number;
	readonly line: number;
	readonly draft: number;
}

/** Side by side where they fit on one line, else below each other. */
function draftsOf(drafts: readonly string[], room: number, widthOf: (text: string) => number): readonly DraftLine[] {
	const gap = widthOf(' · ');
	const width = drafts.reduce((sum, text) => sum + widthOf(text) + gap, -gap);
	if (width > room)
		return drafts
			.flatMap((words, draft) => breakLines(words, room, widthOf).map((text) => ({ text, draft, x: 0 })))
			.map((piece, line) => ({ ...piece, line }));
	let next = 0;
	return drafts.map((text, draft) => {
		const x = next;
		next += widthOf(text) + gap;
		return { text, draft, x, line: 0 };
	});
}

/** The part that a line of the foot belongs to: one for each language. */
function draftTag(parent: Tag | undefined, at: number): Tag | 'artifact' {
	const language = languageOfUnchecked(at);
	return parent === undefined ? 'artifact' : grow(parent, 'P', language === undefined ? {} : { language });
}

/** Lines as they are drawn: broken inside only where one is too long. All but the last end with a blank, so that they read as words. */
function linesOf(lines: readonly string[], room: number, widthOf: (text: string) => number): readonly string[] {
	return lines.flatMap((line, index) => {
		const broken = breakLines(line, room, widthOf);
		return index < lines.length - 1 ? broken.map((text, at) => (at === broken.length - 1 ? `${text} ` : text)) : broken;
	});
}
