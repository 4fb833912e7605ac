import type { Element, Tag } from '#lib/pdf/structure.ts';
import { boxOf, flat, moved, sideBySide, type Box, type Part } from './part.ts';
import { tallestOf, type Setting } from './setting.ts';
import { outlineOf, panel } from './shapes.ts';
import { scratchTag } from './tree.ts';

/** One thing of a grid: its pieces at some width, made anew each time; and how it stands out. */
export interface GridCell {
	readonly pieces: (width: number, parent: Tag, setting: Setting) => readonly Part[];
	readonly look: { readonly fill: string; readonly edge: string } | undefined;
	/** Begins at the top of its row, beside taller ones too. */
	readonly isTop?: boolean;
}

/** Between cells that stand side by side. */
const between = 12;

/** The narrowest a cell may be, in letters of the body beside its picture. */
const fewestLetters = 11;

/** Things of a kind, row by row, as many side by side as is closest; never more than the setting allows. */
export function grid(
	cells: readonly GridCell[],
	parent: Tag,
	setting: Setting,
	of: { readonly mostAcross: number; readonly picture: number; readonly space?: number }
): readonly Box[] {
	const most = Math.min(of.mostAcross, setting.type.across, cells.length);
	let across = 1;
	let least = most === 1 ? 0 : heightOf(gridBoxes(cells, 1, scratchTag(), setting, of.space));
	for (let count = 2; count <= most; count += 1) {
		if (cellWidth(count, setting) < of.picture + fewestLetters * 0.5 * setting.type.body) break;
		const boxes = gridBoxes(cells, count, scratchTag(), setting, of.space);
		if (boxes.some(hasBrokenWord)) break;
		const height = heightOf(boxes);
		// More side by side is only better when it saves room: wide words read best.
		if (height < least * 0.9) [across, least] = [count, height];
	}
	return gridBoxes(cells, across, parent, setting, of.space);
}

/** A word that goes on in the next line: lines that end between words end with a space. */
function hasBrokenWord({ elements }: Box): boolean {
	const texts = flat(elements).flatMap((element) => (element.kind === 'text' ? [element] : []));
	return texts.some(({ text, tag, y }, index) => {
		const next = texts[index + 1];
		return next !== undefined && next.tag === tag && next.y !== y && !text.endsWith(' ');
	});
}

function cellWidth(across: number, { width }: Setting): number {
	return (width - between * (across - 1)) / across;
}

function heightOf(boxes: readonly Box[]): number {
	return boxes.reduce((sum, { height, space }) => sum + height + space, 0);
}

function gridBoxes(
	cells: readonly GridCell[],
	across: number,
	parent: Tag,
	setting: Setting,
	space: number | undefined
): readonly Box[] {
	const width = cellWidth(across, setting);
	const boxes: Box[] = [];
	for (let from = 0; from < cells.length; from += across) {
		boxes.push(...gridRow(cells.slice(from, from + across), width, parent, setting, space));
	}
	return boxes;
}

/** One row of the grid: one box, but for words longer than a page can hold in one piece. */
function gridRow(
	cells: readonly GridCell[],
	width: number,
	parent: Tag,
	setting: Setting,
	space: number | undefined
): readonly Box[] {
	const { pad, gap } = setting.type;
	const inset = (cell: GridCell) => (cell.look === undefined ? 0 : pad + 5);
	const row = sideBySide(
		cells.map((cell, index) => ({
			x: index * (width + between) + inset(cell),
			pieces: cell.pieces(width - 2 * inset(cell), parent, setting),
			isMiddle: cell.isTop !== true
		})),
		tallestOf(setting) - 2 * pad
	);
	const isBare = cells.every(({ look }) => look === undefined);
	const down = isBare ? pad / 3 : pad;
	return row.map((part) => {
		const height = part.height + 2 * down;
		const behind = cells.flatMap(({ look }, index): readonly Element[] =>
			look === undefined
				? []
				: [panel({ x: index * (width + between), y: 0, width, height }, { ...look, outline: outlineOf(look.edge) })]
		);
		const elements = [...behind, ...moved(part.elements, 0, down)];
		return boxOf({ height, elements }, { isRow: true, space: space ?? gap });
	});
}
