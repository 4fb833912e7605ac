import { compose, type ComposeWith } from '#lib/pdf/compose.ts';
import type { Element, Composition, Sheet, Tag } from '#lib/pdf/structure.ts';
import { textsOf } from '#lib/report/texts.ts';
import type { Report } from '#lib/report/blocks.ts';
import { inkOf, measure } from './paper.ts';

export type TextElement = Extract<Element, { kind: 'text' }>;

/** Sets a report with the letters of a made-up font. */
export function composed(report: Report, otherwise: Partial<ComposeWith> = {}): Composition {
	return compose(report, { measure, paper: 'a4', large: false, alt: () => undefined, ...otherwise });
}

export function textsOn({ elements }: Sheet): readonly TextElement[] {
	return elements.flatMap((element) => (element.kind === 'text' ? [element] : []));
}

/** A rectangle on a page. */
export interface Area {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Where the letters of a text stand: capitals above its line, tails below. */
export function areaOf({ text, x, y, size, weight }: TextElement): Area {
	return { left: x, right: x + measure(text.trimEnd(), size, weight), top: y - 0.72 * size, bottom: y + 0.2 * size };
}

/** Texts of a page that stand on top of each other. */
export function overlaps(sheet: Sheet): readonly string[] {
	const areas = textsOn(sheet)
		.map((element) => ({ element, area: areaOf(element) }))
		.sort((one, other) => one.area.top - other.area.top);
	const found: string[] = [];
	areas.forEach(({ element, area }, index) => {
		for (const other of areas.slice(index + 1)) {
			if (other.area.top >= area.bottom) break;
			const isApart = other.area.left >= area.right - 0.1 || area.left >= other.area.right - 0.1;
			if (!isApart) found.push(`${element.text} / ${other.element.text}`);
		}
	});
	return found;
}

/** Every tag of a tree, in the order in which it is read. */
export function tagsIn(tag: Tag): readonly Tag[] {
	return [tag, ...tag.kids.flatMap(tagsIn)];
}

/** What is read aloud, in order: the texts of each tag, without numbers that only label. */
export function readAloud({ sheets, tree }: Composition): string {
	const byTag = new Map<Tag, string>();
	for (const sheet of sheets) {
		for (const { tag, text } of textsOn(sheet)) {
			if (tag !== 'artifact') byTag.set(tag, (byTag.get(tag) ?? '') + text);
		}
	}
	return tagsIn(tree)
		.filter(({ role }) => role !== 'Lbl')
		.map((tag) => byTag.get(tag) ?? '')
		.join('');
}

/** Words without white space, and without the points between what the foot says. */
export function bare(words: string): string {
	return inkOf(words).replaceAll('·', '');
}

/** The words of a report in reading order, without white space: title, blocks, and once the foot. */
export function wordsToRead({ blocks, title, footer }: Report): string {
	const isTitled = blocks[0]?.kind === 'cover' || blocks[0]?.kind === 'head';
	const foot = [footer.copyFor, footer.version, footer.date, footer.hash].join('·');
	return bare([isTitled ? '' : title, ...blocks.flatMap(textsOf), foot].join(' '));
}
