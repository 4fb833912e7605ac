import type { Block, Cover, HardWordLine, Item, QuestionHeading, SectionHeading } from '#lib/report/blocks.ts';
import { bodyHeight, bodyWidth, paint, type Box, type Element } from './elements.ts';
import { layoutRow, shift } from './layout-rows.ts';
import { wrap, type Measure } from './wrap.ts';

/** Turns blocks into measured boxes. */
export function layout(blocks: readonly Block[], measure: Measure): readonly Box[] {
	return blocks.flatMap((block): readonly Box[] => {
		switch (block.kind) {
			case 'cover':
				return coverBoxes(block, measure);
			case 'section':
				return [sectionBox(block, measure)];
			case 'question':
				return [questionBox(block, measure)];
			case 'row':
				return layoutRow(block, measure);
			case 'hard-word':
				return [hardWordBox(block, measure)];
			default:
				return [];
		}
	});
}

interface TextLook {
	readonly x: number;
	readonly size: number;
	readonly weight: 'regular' | 'bold';
	readonly colour: string;
	/** What stays free at the right. */
	readonly right?: number;
}

/** Lines of text from the top of a box; gives their elements and height. */
function flow(
	text: string,
	look: TextLook,
	measure: Measure
): { readonly elements: readonly Element[]; readonly height: number } {
	const { right = 0, ...ink } = look;
	const lineHeight = look.size * 1.32;
	const lines = wrap(text, { size: look.size, weight: look.weight, width: bodyWidth - look.x - right }, measure);
	const elements = lines.map((line, index): Element => ({
		kind: 'text',
		...ink,
		y: look.size + index * lineHeight,
		text: line
	}));
	return { elements, height: lines.length * lineHeight };
}

function sectionBox(block: SectionHeading, measure: Measure): Box {
	const size = 60;
	const hasPicture = block.picture !== undefined;
	const text = flow(
		block.words,
		{ x: hasPicture ? size + 16 : 0, size: 26, weight: 'bold', colour: paint.ink },
		measure
	);
	const inner = hasPicture ? Math.max(size, text.height) : text.height;
	return {
		height: inner + 12,
		elements: [
			...pictureOf(block.picture, { x: 0, y: 0, size }),
			...shift(text.elements, (inner - text.height) / 2),
			{ kind: 'panel', x: 0, y: inner + 7, width: bodyWidth, height: 3, fill: paint.teal, edge: undefined }
		],
		isRow: false,
		keepWithNext: true,
		newPage: 'half'
	};
}

/** A picture in its place, where there is one. */
function pictureOf(
	id: string | undefined,
	place: { readonly x: number; readonly y: number; readonly size: number }
): readonly Element[] {
	return id === undefined ? [] : [{ kind: 'picture', ...place, id }];
}

function questionBox(block: QuestionHeading, measure: Measure): Box {
	const text = flow(block.words, { x: 0, size: 19, weight: 'bold', colour: paint.teal }, measure);
	return {
		height: text.height + 6,
		elements: shift(text.elements, 6),
		isRow: false,
		keepWithNext: true,
		newPage: 'never'
	};
}

/** One hard word: its picture, the word in bold, its meaning below. Small, so that all find room on a page or two. */
function hardWordBox(block: HardWordLine, measure: Measure): Box {
	const size = 40;
	const look = { x: block.picture === undefined ? 0 : size + 14, size: 16, colour: paint.ink } as const;
	const text = column([
		{ ...flow(block.word, { ...look, weight: 'bold' }, measure), after: 0 },
		{ ...flow(block.meaning, { ...look, weight: 'regular' }, measure), after: 0 }
	]);
	const height = Math.max(size, text.height);
	const picture: readonly Element[] =
		block.picture === undefined ? [] : [{ kind: 'picture', x: 0, y: (height - size) / 2, size, id: block.picture }];
	return {
		height,
		elements: [...picture, ...shift(text.elements, (height - text.height) / 2)],
		isRow: false,
		keepWithNext: false,
		newPage: 'never'
	};
}

/** The cover fills its page, so that the plan itself begins on the next one. A very long list of copies makes it go on. */
function coverBoxes(cover: Cover, measure: Measure): readonly Box[] {
	const head = coverHead(cover, measure);
	const copies = coverCopies(cover, measure);
	const limits = limitsElements(cover, measure);
	const below = head.height + copies.height;
	if (below + limits.height <= bodyHeight) {
		const elements = [...head.elements, ...shift(copies.elements, head.height), ...shift(limits.elements, below)];
		return [coverPage(elements, bodyHeight)];
	}
	const words = { picture: undefined, words: cover.copies.values.join(', ') };
	const row = {
		kind: 'row',
		role: 'answer',
		step: '',
		number: undefined,
		item: { picture: undefined, words: cover.copies.label },
		lines: [{ role: 'own-words', label: '', item: words }]
	} as const;
	return [coverPage(head.elements, head.height), ...layoutRow(row, measure), coverPage(limits.elements, bodyHeight)];
}

function coverPage(elements: readonly Element[], height: number): Box {
	return { height, elements, isRow: false, keepWithNext: false, newPage: 'always' };
}

/** Things below each other, each with some space after it. */
interface Column {
	readonly elements: readonly Element[];
	readonly height: number;
}

function column(parts: readonly (Column & { readonly after: number })[]): Column {
	return parts.reduce<Column>(
		(above, { elements, height, after }) => ({
			elements: [...above.elements, ...shift(elements, above.height)],
			height: above.height + height + after
		}),
		{ elements: [], height: 0 }
	);
}

function coverHead(cover: Cover, measure: Measure): Column {
	const title = flow(cover.title, { x: 0, size: 44, weight: 'bold', colour: paint.ink }, measure);
	const name = flow(cover.name, { x: 0, size: 28, weight: 'regular', colour: paint.teal, right: 140 }, measure);
	const top = column([
		{ ...title, after: 4 },
		{ ...name, after: 14 }
	]);
	const facts = cover.facts.map(({ label, value }) => ({
		...flow(`${label} ${value}`, { x: 0, size: 17, weight: 'regular', colour: paint.ink }, measure),
		after: 4
	}));
	const head = column([{ ...top, after: Math.max(0, 140 - top.height) }, ...facts]);
	const picture = pictureOf(cover.picture, { x: bodyWidth - 120, y: 0, size: 120 });
	return { elements: [...picture, ...head.elements], height: head.height + 10 };
}

function coverCopies({ copies }: Cover, measure: Measure): Column {
	const label = flow(copies.label, { x: 0, size: 18, weight: 'bold', colour: paint.teal }, measure);
	const values = flow(copies.values.join(', '), { x: 0, size: 17, weight: 'regular', colour: paint.ink }, measure);
	return column([
		{ ...label, after: 2 },
		{ ...values, after: 16 }
	]);
}

function limitsElements(
	cover: Cover,
	measure: Measure
): { readonly elements: readonly Element[]; readonly height: number } {
	const inset = 16;
	const title = flow(cover.limits.title, { x: inset, size: 19, weight: 'bold', colour: paint.ink }, measure);
	const elements: Element[] = [...shift(title.elements, inset)];
	let y = inset + title.height + 8;
	for (const item of cover.limits.lines) {
		const line = limitLine(item, inset, measure);
		elements.push(...shift(line.elements, y));
		y += line.height + 6;
	}
	const height = y + inset - 6;
	return {
		elements: [
			{ kind: 'panel', x: 0, y: 0, width: bodyWidth, height, fill: paint.sunWash, edge: paint.sun },
			...elements
		],
		height
	};
}

function limitLine(
	item: Item,
	inset: number,
	measure: Measure
): { readonly elements: readonly Element[]; readonly height: number } {
	const size = 46;
	const x = inset + (item.picture === undefined ? 0 : size + 14);
	const text = flow(item.words, { x, size: 16.5, weight: 'regular', colour: paint.ink }, measure);
	const height = item.picture === undefined ? text.height : Math.max(size, text.height);
	return {
		elements: [
			...pictureOf(item.picture, { x: inset, y: 0, size }),
			...shift(text.elements, (height - text.height) / 2)
		],
		height
	};
}
