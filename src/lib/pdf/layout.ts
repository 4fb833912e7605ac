import type { Block, Cover, Item, QuestionHeading, SectionHeading } from '#lib/report/blocks.ts';
import { bodyHeight, bodyWidth, paint, type Box, type Element } from './elements.ts';
import { layoutRow, shift } from './layout-rows.ts';
import { wrap, type Measure } from './wrap.ts';

/** Turns blocks into measured boxes. */
export function layout(blocks: readonly Block[], measure: Measure): readonly Box[] {
	return blocks.flatMap((block): readonly Box[] => {
		switch (block.kind) {
			case 'cover':
				return [coverBox(block, measure)];
			case 'section':
				return [sectionBox(block, measure)];
			case 'question':
				return [questionBox(block, measure)];
			case 'row':
				return layoutRow(block, measure);
		}
	});
}

interface TextLook {
	readonly x: number;
	readonly size: number;
	readonly weight: 'regular' | 'bold';
	readonly colour: string;
}

/** Lines of text from the top of a box; gives their elements and height. */
function flow(
	text: string,
	look: TextLook,
	measure: Measure
): { readonly elements: readonly Element[]; readonly height: number } {
	const lineHeight = look.size * 1.32;
	const lines = wrap(text, { size: look.size, weight: look.weight, width: bodyWidth - look.x }, measure);
	const elements = lines.map((line, index): Element => ({
		kind: 'text',
		...look,
		y: look.size + index * lineHeight,
		text: line
	}));
	return { elements, height: lines.length * lineHeight };
}

function sectionBox(block: SectionHeading, measure: Measure): Box {
	const size = 60;
	const text = flow(block.words, { x: size + 16, size: 26, weight: 'bold', colour: paint.ink }, measure);
	const inner = Math.max(size, text.height);
	return {
		height: inner + 12,
		elements: [
			{ kind: 'picture', x: 0, y: 0, size, id: block.picture },
			...shift(text.elements, (inner - text.height) / 2),
			{ kind: 'panel', x: 0, y: inner + 7, width: bodyWidth, height: 3, fill: paint.teal, edge: undefined }
		],
		isRow: false,
		keepWithNext: true,
		newPage: 'half'
	};
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

/** The cover fills its page, so that the plan itself begins on the next one. */
function coverBox(cover: Cover, measure: Measure): Box {
	const elements: Element[] = [{ kind: 'picture', x: bodyWidth - 120, y: 0, size: 120, id: 'happy-man' }];
	let y = 0;
	const put = (text: string, look: TextLook, after: number) => {
		const { elements: lines, height } = flow(text, look, measure);
		elements.push(...shift(lines, y));
		y += height + after;
	};
	const narrow = { x: 0, weight: 'bold', colour: paint.ink } as const;
	put(cover.title, { ...narrow, size: 44 }, 4);
	for (const line of wrap(cover.name, { size: 28, weight: 'regular', width: bodyWidth - 140 }, measure)) {
		put(line, { x: 0, size: 28, weight: 'regular', colour: paint.teal }, 0);
	}
	y = Math.max(y + 14, 140);
	for (const { label, value } of cover.facts)
		put(`${label} ${value}`, { x: 0, size: 17, weight: 'regular', colour: paint.ink }, 4);
	y += 10;
	put(cover.copies.label, { ...narrow, size: 18, colour: paint.teal }, 2);
	put(cover.copies.values.join(', '), { x: 0, size: 17, weight: 'regular', colour: paint.ink }, 16);
	const limits = limitsElements(cover, measure);
	elements.push(...shift(limits.elements, y));
	return {
		height: Math.max(y + limits.height, bodyHeight),
		elements,
		isRow: false,
		keepWithNext: false,
		newPage: 'always'
	};
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
	const text = flow(item.words, { x: inset + size + 14, size: 16.5, weight: 'regular', colour: paint.ink }, measure);
	const height = Math.max(size, text.height);
	const picture: readonly Element[] =
		item.picture === undefined ? [] : [{ kind: 'picture', x: inset, y: 0, size, id: item.picture }];
	return { elements: [...picture, ...shift(text.elements, (height - text.height) / 2)], height };
}
