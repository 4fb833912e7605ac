import type { HardWordLine, List } from '#lib/report/blocks.ts';
import type { Tag } from '#lib/pdf/structure.ts';
import { baseline, grow, lineHeight, textAt, type Hand } from './flow.ts';
import { runIn } from './fact.ts';
import { grid, type GridCell } from './grid.ts';
import { figure, itemPieces, withPicture } from './item.ts';
import { paint } from './paint.ts';
import { boxOf, chunked, moved, stacked, type Box, type Part } from './part.ts';
import { tallestOf, type Setting } from './setting.ts';
import { shape } from './shapes.ts';
import { scratchTag } from './tree.ts';

/** A list of short lines, with small pictures where they have some, else with points or numbers. */
export function listBoxes(block: List, parent: Tag, setting: Setting): readonly Box[] {
	if (block.items.length === 0) return [];
	const { type } = setting;
	const list = grow(parent, 'L', block.step === undefined ? {} : { step: block.step });
	const hasPictures = block.items.some(({ picture }) => picture !== undefined);
	const cells = block.items.map((item, index): GridCell => ({
		look: undefined,
		isTop: !hasPictures,
		pieces: (width, above, at) => {
			const tag = grow(above, 'LI');
			const mark = markOf(block, item.picture, index, tag, at);
			const hand: Hand = { size: at.type.body, weight: 'regular', colour: paint.ink };
			const look = { hand, picture: listPicture(at), space: at.type.beside, width: width - mark.width };
			return marked(mark, itemPieces(item, look, grow(tag, 'LBody'), at));
		}
	}));
	const picture = hasPictures ? listPicture(setting) : type.body;
	return grid(cells, list, setting, { mostAcross: 3, picture, space: type.gap * 0.5 });
}

function listPicture({ type }: Setting): number {
	if (type.inColumns) return type.smallPicture;
	return (type.picture + type.smallPicture) / 2;
}

/** What stands before the words of an item: a number, a point, or nothing beside a picture. */
interface Mark extends Part {
	readonly width: number;
	readonly isBesidePicture: boolean;
}

function markOf(
	{ ordered, isNot }: List,
	picture: string | undefined,
	index: number,
	item: Tag,
	setting: Setting
): Mark {
	const { body } = setting.type;
	const height = lineHeight(body, setting);
	if (ordered) {
		const text = `${index + 1}. `;
		const width = Math.max(body * 1.5, setting.measure(text, body, 'bold'));
		const at = { x: 0, y: baseline(body, height) };
		const hand: Hand = { size: body, weight: 'bold', colour: paint.teal };
		return {
			width,
			height,
			isBesidePicture: picture !== undefined,
			elements: [textAt(text.trimEnd(), hand, at, grow(item, 'Lbl'))]
		};
	}
	if (picture !== undefined) return { width: 0, height: 0, elements: [], isBesidePicture: true };
	if (isNot === true) {
		const size = body * 0.95;
		const cross = shape('cross', { x: 0, y: (height - size) / 2, size }, { stroke: paint.brick, width: 3.2 });
		return { width: body * 1.3, height, elements: [cross], isBesidePicture: false };
	}
	const point = {
		kind: 'disc',
		x: body * 0.35,
		y: height / 2,
		radius: body * 0.16,
		fill: paint.teal,
		tag: 'artifact'
	} as const;
	return { width: body, height, elements: [point], isBesidePicture: false };
}

function marked(mark: Mark, pieces: readonly Part[]): readonly Part[] {
	const [first, ...rest] = pieces;
	if (first === undefined) return mark.elements.length === 0 ? [] : [mark];
	// Beside a picture the number stands in its middle, beside words on their first line.
	const down = first.height > mark.height * 1.5 && rest.length === 0 ? (first.height - mark.height) / 2 : 0;
	return [
		{
			height: Math.max(first.height, mark.height),
			elements: [...moved(mark.elements, 0, mark.isBesidePicture ? down : 0), ...moved(first.elements, mark.width, 0)]
		},
		...rest.map(({ height, elements }) => ({ height, elements: moved(elements, mark.width, 0) }))
	];
}

/**
 * Hard words, each with its picture, in bold, its meaning after it: in two columns where the plan is full, with as much
 * room as a page of their own gives.
 * @param free the height of that page; 0 where they have none
 */
export function hardWordBoxes(
	words: readonly HardWordLine[],
	parent: Tag,
	setting: Setting,
	free: number
): readonly Box[] {
	const { type } = setting;
	const roomy = { ...setting.roomy, across: type.across };
	const tried = type.across > 1 && free > 0 ? [roomy, { ...type, gap: (type.gap + roomy.gap) / 2 }] : [];
	const fitting = tried.find((each) => {
		const [box, ...others] = wordBoxes(words, scratchTag(), { ...setting, type: each }, free);
		return others.length === 0 && (box?.height ?? 0) + each.gap <= free;
	});
	return wordBoxes(words, parent, { ...setting, type: fitting ?? type }, free);
}

function wordBoxes(words: readonly HardWordLine[], parent: Tag, setting: Setting, free: number): readonly Box[] {
	const list = grow(parent, 'L');
	const { type, width } = setting;
	const between = 16;
	const half = (width - between) / 2;
	const partsAt = (wide: number, above: Tag) =>
		words.map((word) => stacked(hardWord(word, wide, grow(grow(above, 'LI'), 'LBody'), setting)));
	if (type.across > 1 && !type.inColumns) {
		const [left, right] = inTwo(partsAt(half, scratchTag()), type.gap);
		// One box, so that columns are read to their ends; it has to leave room for the heading above it.
		if (Math.max(left.height, right.height) < Math.max(free - type.gap - 1, setting.height - 90)) {
			const [first, second] = inTwo(partsAt(half, list), type.gap);
			const elements = [...first.elements, ...moved(second.elements, half + between, 0)];
			return [boxOf({ height: Math.max(first.height, second.height), elements }, { space: type.gap })];
		}
	}
	return words.flatMap((word) => {
		const pieces = hardWord(word, width, grow(grow(list, 'LI'), 'LBody'), setting);
		return chunked(pieces, tallestOf(setting)).map((part) => boxOf(part, { isRow: true, space: type.gap }));
	});
}

/** Parts in two columns that are as even as can be. */
function inTwo(parts: readonly Part[], space: number): readonly [Part, Part] {
	const whole = stacked(parts, space).height;
	let [count, height] = [0, 0];
	for (const part of parts) {
		if (height >= whole / 2) break;
		height += part.height + space;
		count += 1;
	}
	return [stacked(parts.slice(0, count), space), stacked(parts.slice(count), space)];
}

function hardWord(block: HardWordLine, width: number, body: Tag, setting: Setting): readonly Part[] {
	const { under, smallPicture } = setting.type;
	const size = smallPicture + 2;
	const left = block.picture === undefined ? 0 : size + setting.type.beside;
	const shown = block.picture === undefined ? undefined : figure(block.picture, block.word, size, body, setting);
	const lines = runIn({ lead: block.word, words: block.meaning }, { size: under, width: width - left }, body, setting);
	return shown === undefined ? lines : withPicture(shown, size, left, lines);
}
