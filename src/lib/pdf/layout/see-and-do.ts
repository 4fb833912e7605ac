import type { Row } from '#lib/report/blocks.ts';
import type { Tag } from '#lib/pdf/structure.ts';
import { grow, type Hand } from './flow.ts';
import { itemPieces } from './item.ts';
import { numbered, numberSpace } from './numbered.ts';
import { paint } from './paint.ts';
import { boxOf, moved, sideBySide, type Box, type Cell, type Part } from './part.ts';
import { byLabel, groupPieces, linePieces, type LabelledLines } from './row-lines.ts';
import { tallestOf, type Setting } from './setting.ts';
import { outlineOf, panel, shape } from './shapes.ts';

/** The look of a sign, of an excuse. */
export interface PairLook {
	readonly fill: string;
	readonly edge: string;
}

/** Room for the arrow from what he sees to what he does. */
const arrowSpace = 26;

/** The narrowest a column of ways out may be, in letters. */
const fewestLetters = 8;

/** A sign at the left, its ways out at the right, and who he tells beside them: read as "when I see this, I do this". */
export function seeAndDo(row: Row, list: Tag, setting: Setting, look: PairLook | undefined): readonly Box[] {
	const item = grow(list, 'LI', row.step === '' ? {} : { step: row.step });
	const add = numbered(row.number, item, setting);
	const body = grow(item, 'LBody');
	const { pad, gap } = setting.type;
	const { signWidth, cells } = cellsOf(row, body, setting, add);
	const inner = tallestOf(setting) - 2 * pad;
	return sideBySide(cells, inner).map((part, index) => {
		const height = part.height + 2 * pad;
		const frame = { x: 0, y: 0, width: setting.width, height };
		const edge = look?.edge ?? paint.line;
		const wash = panel({ ...frame, width: signWidth }, { fill: look?.fill ?? paint.mist, edge });
		const arrow = shape('arrow', arrowAt(signWidth, height, setting), { stroke: paint.ink, width: 2.6 });
		return boxOf(
			{
				height,
				elements: [
					wash,
					panel(frame, { outline: outlineOf(edge) }),
					...(index === 0 && cells.length > 1 ? [arrow] : []),
					...moved(part.elements, 0, pad)
				]
			},
			{ isRow: true, space: gap }
		);
	});
}

function arrowAt(signWidth: number, height: number, { type }: Setting) {
	const size = Math.min(20, type.body * 1.15);
	return { x: signWidth + (arrowSpace - size) / 2, y: (height - size) / 2, size };
}

interface Cells {
	/** How far the wash behind the sign goes. */
	readonly signWidth: number;
	readonly cells: readonly Cell[];
}

function cellsOf(row: Row, body: Tag, setting: Setting, add: (pieces: readonly Part[]) => readonly Part[]): Cells {
	const { type, width } = setting;
	const left = type.pad + 5;
	const number = numberSpace(row.number, setting);
	const hand: Hand = { size: type.body, weight: 'bold', colour: paint.ink };
	const look = { hand, picture: signPicture(setting), space: 10 };
	const groups = byLabel(row.lines);
	const signWidth = width * (groups.length === 1 ? 0.43 : 0.34);
	const outs = columnsOf(groups, width - signWidth - arrowSpace - type.pad);
	const signWords = signWidth - left - type.pad - number - look.picture - look.space;
	const isRoom =
		groups.length <= 2 &&
		holds([row.item.words], signWords, type.body, setting) &&
		groups.every(({ label, lines }, index) => {
			const { width: wide = 0, hasPictures = false } = outs[index] ?? {};
			const words = [label, ...lines.map(({ item }) => item.words)];
			return holds(words, wide - 8 - (hasPictures ? type.smallPicture + 8 : 0), type.under, setting);
		});
	if (!isRoom) {
		// Too narrow for big letters: below each other, on one wash.
		const inside = width - left - type.pad;
		const rest = (wide: number) => linePieces(row.lines, wide, body, setting);
		const pieces = itemPieces(
			row.item,
			{ ...look, picture: type.picture, width: inside - number },
			body,
			setting,
			rest
		);
		return { signWidth: width, cells: [{ x: left, pieces: add(pieces), isMiddle: true }] };
	}
	const sign = itemPieces(row.item, { ...look, width: signWidth - left - type.pad - number }, body, setting);
	return {
		signWidth,
		cells: [
			{ x: left, pieces: add(sign), isMiddle: true },
			...groups.map((group, index) => ({
				x: signWidth + arrowSpace + (outs[index]?.x ?? 0),
				pieces: groupPieces(group, (outs[index]?.width ?? 0) - 8, body, setting, false),
				isMiddle: groups.length === 1
			}))
		]
	};
}

/** Whether the longest word, and some short ones, fit a line. */
function holds(texts: readonly string[], width: number, size: number, { measure }: Setting): boolean {
	const words = texts.flatMap((text) => text.split(/\s+/));
	return width >= fewestLetters * 0.5 * size && words.every((word) => measure(word, size, 'bold') <= width);
}

/** Columns of what he does: those with pictures are wider. */
function columnsOf(groups: readonly LabelledLines[], width: number) {
	const shares = groups.map(({ lines }) => (lines.some(({ item }) => item.picture !== undefined) ? 1.45 : 1));
	const all = shares.reduce((sum, share) => sum + share, 0);
	let x = 0;
	return shares.map((share) => {
		const column = { x, width: (share / all) * width, hasPictures: share > 1 };
		x += column.width;
		return column;
	});
}

/** Pictures of signs are a little smaller than those of cards: they stand in half the width. */
function signPicture({ type }: Setting): number {
	return Math.min(type.picture, type.smallPicture * 1.5);
}
