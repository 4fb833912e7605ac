import type { GapLine, Item, Notice, Side, Sides, Text } from '#lib/report/blocks.ts';
import type { Element, Tag } from '#lib/pdf/structure.ts';
import { runIn } from './fact.ts';
import { flow, grow, type Hand } from './flow.ts';
import { itemPieces, wordLines } from './item.ts';
import { paint } from './paint.ts';
import { boxOf, chunked, moved, sideBySide, stacked, type Box, type Part } from './part.ts';
import { tallestOf, type Setting } from './setting.ts';
import { outlineOf, panel, rule, shape } from './shapes.ts';

/** Space between a bar at the left and the words beside it. */
const barSpace = 12;

/** A paragraph. His own words have a bar and a colour of their own, staff words a grey bar. */
export function textBoxes(block: Text, parent: Tag, setting: Setting): readonly Box[] {
	const { type } = setting;
	if (block.lead !== undefined) return ledBoxes(block, block.lead, parent, setting);
	const left = block.voice === undefined ? 0 : barSpace;
	const said = block.voice === 'his' ? grow(parent, 'BlockQuote') : parent;
	const colour = block.voice === 'his' ? paint.teal : paint.ink;
	const hand: Hand = { size: type.body, weight: block.strong ? 'bold' : 'regular', colour };
	const tag = grow(said, 'P', block.step === undefined ? {} : { step: block.step });
	const lines = flow(block.words, hand, { x: left, width: setting.width - left }, setting, tag);
	return chunked(lines, tallestOf(setting)).map((part) => {
		const bar = rule([2, 0], [2, part.height], {
			width: block.voice === 'his' ? 3 : 1.5,
			colour: block.voice === 'his' ? paint.teal : paint.line
		});
		const elements = block.voice === undefined ? part.elements : [bar, ...part.elements];
		return boxOf({ ...part, elements }, { space: type.gap * 0.7 });
	});
}

/** A paragraph that begins with a word or two in bold. */
function ledBoxes({ words }: Text, lead: string, parent: Tag, setting: Setting): readonly Box[] {
	const { type, width } = setting;
	const lines = runIn({ lead, words }, { size: type.body, width }, parent, setting);
	return chunked(lines, tallestOf(setting)).map((part) => boxOf(part, { space: type.gap * 0.5 }));
}

const tones = {
	sun: { fill: paint.sunWash, edge: paint.sun },
	teal: { fill: paint.tealWash, edge: paint.teal },
	plain: { fill: paint.white, edge: paint.line }
} as const;

/** What must not be missed: a wash with an outline, a title, short lines with their pictures. */
export function noticeBoxes(block: Notice, parent: Tag, setting: Setting): readonly Box[] {
	const { type } = setting;
	const tag = grow(parent, 'Div');
	const left = type.pad + 9;
	const width = setting.width - left - type.pad;
	const title = wordLines(block.title, { size: type.question, weight: 'bold', colour: paint.ink }, width, tag, setting);
	const pieces = [...title, ...itemLines(block.lines, width, tag, setting)];
	const look = tones[block.tone];
	return chunked(pieces, tallestOf(setting) - 2 * type.pad).map((part) => {
		const height = part.height + 2 * type.pad;
		const behind = panel({ x: 0, y: 0, width: setting.width, height }, { ...look, outline: outlineOf(look.edge) });
		return boxOf({ height, elements: [behind, ...moved(part.elements, left, type.pad)] }, { space: type.gap });
	});
}

/** Short lines below each other, with some space between, as a list. */
function itemLines(items: readonly Item[], width: number, parent: Tag, setting: Setting): readonly Part[] {
	if (items.length === 0) return [];
	const { type } = setting;
	const list = grow(parent, 'L');
	const hand: Hand = { size: type.under, weight: 'regular', colour: paint.ink };
	return items.flatMap((item) => {
		const body = grow(grow(list, 'LI'), 'LBody');
		const pieces = itemPieces(item, { hand, picture: type.smallPicture, space: 10, width }, body, setting);
		return pieces.map((piece, index) =>
			index > 0 ? piece : stacked([{ height: type.gap * 0.4, elements: [] }, piece])
		);
	});
}

/** Something still open: a dashed frame, so that it is found in a grey copy too. */
export function gapBoxes(block: GapLine, parent: Tag, setting: Setting): readonly Box[] {
	const { type } = setting;
	const size = type.body * 1.3;
	const left = type.pad + size + 8;
	const hand: Hand = { size: type.body, weight: 'bold', colour: paint.ink };
	const lines = wordLines(block.words, hand, setting.width - left - type.pad, parent, setting);
	const down = type.pad * 0.7;
	return chunked(lines, tallestOf(setting)).map((part, index) => {
		const height = Math.max(part.height, size) + 2 * down;
		const at = { x: type.pad, y: (height - size) / 2, size };
		const mark = [
			shape('circle', at, { stroke: paint.brick, width: 2 }),
			shape('open', at, { stroke: paint.brick, width: 2.6 })
		];
		const words = moved(part.elements, left, (height - part.height) / 2);
		const elements = [...dashedFrame(setting.width, height), ...(index === 0 ? mark : []), ...words];
		return boxOf({ height, elements }, { space: type.gap });
	});
}

function dashedFrame(width: number, height: number): readonly Element[] {
	const look = { colour: paint.brick, width: 1.2, dash: [5, 3] } as const;
	return [
		rule([0, 0], [width, 0], look),
		rule([width, 0], [width, height], look),
		rule([0, height], [width, height], look),
		rule([0, 0], [0, height], look)
	];
}

/** Side by side: what he says, what staff say. In big letters below each other. */
export function sidesBoxes(block: Sides, parent: Tag, setting: Setting): readonly Box[] {
	const { type } = setting;
	const between = 12;
	const isNarrow = setting.width < type.body * 30;
	const width = isNarrow ? setting.width : (setting.width - between) / 2;
	const cell = (side: Side, colour: string) => sidePieces(side, colour, width - 2 * type.pad - 6, parent, setting);
	const [left, right] = [cell(block.left, paint.teal), cell(block.right, paint.ink)];
	if (isNarrow) return [...sideRow([left], width, setting, 0), ...sideRow([right], width, setting, 1)];
	return sideRow([left, right], width, setting, 0);
}

const sideEdges = [paint.teal, paint.soft] as const;

function sideRow(cells: readonly (readonly Part[])[], width: number, setting: Setting, from: number): readonly Box[] {
	const { type } = setting;
	const lefts = cells.map((_, index) => index * (setting.width - width));
	const inset = type.pad + 6;
	const placed = cells.map((pieces, index) => ({ x: (lefts[index] ?? 0) + inset, pieces }));
	return sideBySide(placed, tallestOf(setting) - 2 * type.pad).map((part) => {
		const height = part.height + 2 * type.pad;
		const panels = lefts.map((x, index) => {
			const edge = sideEdges[index + from] ?? paint.soft;
			return panel(
				{ x, y: 0, width, height },
				{ fill: index + from === 0 ? paint.tealWash : paint.mist, edge, outline: edge }
			);
		});
		return boxOf({ height, elements: [...panels, ...moved(part.elements, 0, type.pad)] }, { space: type.gap });
	});
}

function sidePieces(side: Side, colour: string, width: number, parent: Tag, setting: Setting): readonly Part[] {
	const { type } = setting;
	const tag = grow(parent, 'Div');
	return [
		...wordLines(side.title, { size: type.under, weight: 'bold', colour: paint.ink }, width, tag, setting),
		...side.lines.flatMap((words) =>
			wordLines(words, { size: type.under, weight: 'regular', colour }, width, tag, setting)
		)
	];
}
