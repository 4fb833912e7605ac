import type { Cell as TableCell, CellLine, Column, Table } from '#lib/report/blocks.ts';
import type { Element, Tag } from '#lib/pdf/structure.ts';
import { flow, grow, lineHeight, type Hand } from './flow.ts';
import { itemPieces } from './item.ts';
import { paint } from './paint.ts';
import { boxOf, moved, noPart, sideBySide, stacked, type Box, type Part } from './part.ts';
import type { Setting } from './setting.ts';
import { panel, rule, shape } from './shapes.ts';
import { hasPicture, pictureSpace, spansOf, type Span } from './spans.ts';

/** Free space at the sides inside a cell. */
const inset = 5;

/**
 * A table: caption, head, rows. Rows are never split, but for words longer than a page; the head stands again, as
 * decoration, on each page where the table goes on. Blank rows are for writing on.
 */
export function tableBoxes(table: Table, parent: Tag, setting: Setting): readonly Box[] {
	const { type } = setting;
	const tag = grow(parent, 'Table');
	const spans = spansOf(table, inset, setting);
	const caption = captionBox(table.caption, tag, setting);
	const headRow = grow(grow(tag, 'THead'), 'TR');
	const head = headPart(table.columns, spans, setting, () => grow(headRow, 'TH', { scope: 'Column' }));
	const again = headPart(table.columns, spans, setting, () => 'artifact');
	const body = grow(tag, 'TBody');
	const rows = table.rows.flatMap((row, index) =>
		rowParts(table, row, { spans, tallest: tallestRow(index === 0, again.height, setting) }, grow(body, 'TR'), setting)
	);
	const blank = Array.from({ length: table.blankRows }, () => blankPart(table, spans, grow(body, 'TR'), setting));
	const parts = [...rows, ...blank];
	const boxes = parts.map((part, at) => boxOf(part, { again, keepWithNext: type.holdsRows && isHeld(parts, at) }));
	return [
		...caption.map((box) => ({ ...box, space: type.gap })),
		boxOf(head, { keepWithNext: boxes.length > 0, space: caption.length > 0 ? 4 : type.gap }),
		...boxes
	];
}

/** The highest row that goes with its neighbour: a higher one would leave a hole in the page. */
const highestHeld = 90;

/** The first row goes with the second, and the last but one with the last, so that no page has one lone row of a table. */
function isHeld(rows: readonly Part[], at: number): boolean {
	if (rows.length < 3 || (at !== 0 && at !== rows.length - 2)) return false;
	return rows.slice(at, at + 2).every(({ height }) => height <= highestHeld);
}

function captionBox(words: string, table: Tag, setting: Setting): readonly Box[] {
	if (words.trim() === '') return [];
	const hand: Hand = { size: setting.type.question, weight: 'bold', colour: paint.ink };
	const lines = flow(words, hand, { x: 0, width: setting.width }, setting, grow(table, 'Caption'));
	return [boxOf(stacked(lines), { keepWithNext: true })];
}

function headPart(
	columns: readonly Column[],
	spans: readonly Span[],
	setting: Setting,
	tagOf: () => Element['tag']
): Part {
	const { under } = setting.type;
	const hand: Hand = { size: under, weight: 'bold', colour: paint.ink };
	const cells = columns.map((column, index) => {
		const span = spans[index] ?? { x: 0, width: setting.width };
		const place = { x: 0, width: span.width - 2 * inset };
		const lines = flow(column.words, hand, place, setting, tagOf());
		return { x: span.x + inset, pieces: [stacked(lines)] };
	});
	const [part] = sideBySide(cells, Infinity);
	return framed(part ?? { height: 0, elements: [] }, spans, setting, { fill: paint.tealWash, isHead: true });
}

/** A row with its grid of lines round it: a grey copy needs no colours to be read. */
function framed(
	part: Part,
	spans: readonly Span[],
	{ width, type }: Setting,
	look: { readonly fill: string | undefined; readonly isHead: boolean }
): Part {
	const down = Math.min(4, type.pad * 0.6);
	const height = part.height + 2 * down;
	const right = Math.max(width, ...spans.map((span) => span.x + span.width));
	const lines = [0, ...spans.map((span) => span.x + span.width)].map((x) =>
		rule([Math.min(x, right), 0], [Math.min(x, right), height], { width: 0.7 })
	);
	const strong = { width: look.isHead ? 1.6 : 0.7, colour: look.isHead ? paint.teal : paint.line };
	return {
		height,
		elements: [
			...(look.fill === undefined ? [] : [panel({ x: 0, y: 0, width, height }, { fill: look.fill })]),
			...(look.isHead ? [rule([0, 0], [width, 0], { width: 0.7 })] : []),
			...lines,
			rule([0, height], [width, height], strong),
			...moved(part.elements, 0, down)
		]
	};
}

/** How tall a row may get before it is split: a page below the head, and below headings where it is the first. */
function tallestRow(isFirst: boolean, head: number, { height, type }: Setting): number {
	const below = height - head - 12;
	return isFirst ? Math.max(height * 0.4, below - 3 * type.section - 2 * type.question - 20) : below;
}

function rowParts(
	table: Table,
	row: readonly TableCell[],
	{ spans, tallest }: { readonly spans: readonly Span[]; readonly tallest: number },
	tag: Tag,
	setting: Setting
): readonly Part[] {
	const cells = spans.map(({ x, width }, index) => {
		const isHead = index === 0 && table.firstColumnIsHead;
		const cell = isHead ? grow(tag, 'TH', { scope: 'Row' }) : grow(tag, 'TD');
		const lines = row[index]?.lines ?? [];
		const look = { isHead, width: width - 2 * inset };
		const pieces =
			lines.length > 0
				? cellPieces(lines, look, cell, setting)
				: table.columns[index]?.blank === 'faces'
					? [facesPart(look.width, setting)]
					: nothingPieces(table.nothing, look.width, cell, setting);
		return { x: x + inset, pieces };
	});
	return sideBySide(cells, tallest).map((part) => framed(part, spans, setting, { fill: undefined, isHead: false }));
}

interface CellLook {
	readonly isHead: boolean;
	readonly width: number;
}

/** The lines of a cell; short ones side by side where a full copy needs the room. Only the first of a head is bold. */
function cellPieces(lines: readonly CellLine[], look: CellLook, cell: Tag, setting: Setting): readonly Part[] {
	const half = look.width / 2;
	const isPacked = setting.type.packsCells && lines.length > 1 && lines.every((line) => isShort(line, half, setting));
	if (!isPacked) return belowEachOther(lines, look, cell, setting);
	return Array.from({ length: Math.ceil(lines.length / 2) }, (_, row) => {
		const pair = lines.slice(2 * row, 2 * row + 2);
		const cells = pair.map((line, index) => ({
			x: index * half,
			pieces: linePieces(line, { isHead: look.isHead && row + index === 0, width: half - 6 }, cell, setting)
		}));
		return sideBySide(cells, Infinity)[0] ?? noPart;
	});
}

/** Between two lines of a cell, where one of them breaks: so that nobody takes its rest for the next. His words end with a quotation mark. */
const between = 2.5;

/** Lines below each other: all begin where those with a picture do. */
function belowEachOther(lines: readonly CellLine[], look: CellLook, cell: Tag, setting: Setting): readonly Part[] {
	const left = hasPicture(lines) ? setting.type.smallPicture + pictureSpace : 0;
	const each = lines.map((line, index) => {
		const [right, isHead] = [line.picture === undefined ? left : 0, look.isHead && index === 0];
		const pieces = linePieces(line, { isHead, width: look.width - right }, cell, setting);
		return pieces.map(({ height, elements }) => ({ height, elements: moved(elements, right, 0) }));
	});
	const isQuoted = lines.some(({ voice }) => voice === 'his');
	const isBroken = lines.length > 1 && !isQuoted && each.some((pieces, index) => breaks(pieces, lines[index], setting));
	if (!isBroken) return each.flat();
	return each.flatMap((pieces, index) =>
		pieces.map((piece, at) =>
			index === 0 || at > 0 ? piece : { height: piece.height + between, elements: moved(piece.elements, 0, between) }
		)
	);
}

/** Whether a line of a cell takes more than one line of the page. */
function breaks(pieces: readonly Part[], line: CellLine | undefined, setting: Setting): boolean {
	const height = pieces.reduce((sum, piece) => sum + piece.height, 0);
	const one = lineHeight(setting.type.under, setting);
	return height > one / 2 + Math.max(one, line?.picture === undefined ? 0 : setting.type.smallPicture);
}

/** Whether a line without a picture fits in some width. */
function isShort({ words, picture }: CellLine, width: number, { measure, type }: Setting): boolean {
	return picture === undefined && !words.includes('\n') && measure(words, type.under, 'bold') < width - 6;
}

function linePieces(line: CellLine, { isHead, width }: CellLook, cell: Tag, setting: Setting): readonly Part[] {
	const { under, smallPicture } = setting.type;
	const colour = line.voice === 'his' ? paint.teal : paint.ink;
	const hand: Hand = { size: under, weight: isHead ? 'bold' : 'regular', colour };
	return itemPieces(line, { hand, picture: smallPicture, space: pictureSpace, width }, cell, setting);
}

/** A gap says that it is one, softly. */
function nothingPieces(words: string, width: number, cell: Tag, setting: Setting): readonly Part[] {
	const hand: Hand = { size: setting.type.under, weight: 'regular', colour: paint.soft };
	return words.trim() === '' ? [] : flow(words, hand, { x: 0, width }, setting, grow(cell, 'P'));
}

/** An empty row, high enough to write in by hand; three faces where one is to be ringed. */
function blankPart(table: Table, spans: readonly Span[], tag: Tag, setting: Setting): Part {
	const height = Math.max(26, lineHeight(setting.type.under, setting) * 1.8);
	const elements = spans.flatMap(({ x, width }, index): readonly Element[] => {
		grow(tag, 'TD');
		return table.columns[index]?.blank === 'faces' ? faces(x, width, height) : [];
	});
	return framed({ height, elements }, spans, setting, { fill: undefined, isHead: false });
}

/** Three faces in a row that says something too. */
function facesPart(width: number, setting: Setting): Part {
	const height = Math.max(24, lineHeight(setting.type.under, setting));
	return { height, elements: faces(0, width, height) };
}

/** Glad, so-so, sad: drawn to be ringed with a pen. */
function faces(x: number, width: number, height: number): readonly Element[] {
	const size = Math.min(22, height - 2, width / 3 - 4);
	const step = width / 3;
	return (['glad', 'so', 'sad'] as const).map((name, index) =>
		shape(
			name,
			{ x: x + index * step + (step - size) / 2, y: (height - size) / 2, size },
			{ stroke: paint.ink, width: 1.4 }
		)
	);
}
