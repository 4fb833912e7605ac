import type { Cell, CellLine, Table } from '#lib/report/blocks.ts';
import type { Tag } from '#lib/pdf/structure.ts';
import { grow, isSaid, type Hand } from './flow.ts';
import { inlineParts, type Inline } from './inline.ts';
import { itemPieces, wordLines } from './item.ts';
import { paint } from './paint.ts';
import { boxOf, chunked, moved, stacked, type Box, type Part } from './part.ts';
import { tallestOf, type Setting } from './setting.ts';
import { panel } from './shapes.ts';

/** Free space at the sides inside a card. */
const inset = 6;

/** Above and below what stands in a card, and below its head. */
const down = 2;

/** Whether a table can be set as cards: it says something, and nobody writes on it. */
export function isForCards({ columns, rows, blankRows }: Table): boolean {
	return blankRows === 0 && rows.length > 0 && columns.length > 1 && columns.every(({ blank }) => blank === undefined);
}

/**
 * A table in a column of a very full plan: a card for each row. What stands in a narrow column of a table has a whole line
 * here. To whoever hears it, it is the same table: heads of columns are heads once, and decoration on all further cards.
 */
export function cardTableBoxes(table: Table, parent: Tag, setting: Setting): readonly Box[] {
	const tag = grow(parent, 'Table');
	const headRow = grow(grow(tag, 'THead'), 'TR');
	const columns = table.columns.map(({ words }, index): Column => ({
		words: words.replace(/:$/, ''),
		index,
		tag: grow(headRow, 'TH', { scope: 'Column' }),
		place: placeOf(table, index),
		first: Math.max(
			0,
			table.rows.findIndex((row) => (row[index]?.lines.length ?? 0) > 0)
		)
	}));
	const body = grow(tag, 'TBody');
	const cards = table.rows.flatMap((row, at) =>
		cardBoxes(
			table,
			columns.map((column) => headedOn(column, at)),
			row,
			grow(body, 'TR'),
			setting
		)
	);
	const above = columns.filter(({ place }) => place === 'above');
	return above.length === 0 ? cards : [headBox(above, setting), ...cards];
}

/** A column as it stands on cards. */
interface Column {
	readonly words: string;
	readonly index: number;
	readonly tag: Tag | 'artifact';
	readonly place: Place;
	/** The first row that says something in it: its head is said there. */
	readonly first: number;
}

/** A column on the card of a row: its head is decoration on all but the first. */
function headedOn(column: Column, row: number): Column {
	return row === column.first ? column : { ...column, tag: 'artifact' };
}

/** Where the head of a column stands: above all cards, above its lines on each card, or before them in their line. */
type Place = 'above' | 'over' | 'before';

function placeOf({ rows, firstColumnIsHead }: Table, index: number): Place {
	if (!firstColumnIsHead) return 'over';
	const hasPictures = rows.some((row) => row[index]?.lines.some(({ picture }) => picture !== undefined) === true);
	return index === 0 || hasPictures ? 'above' : 'before';
}

/** What the pictured parts of each card are, on one line. */
function headBox(columns: readonly Column[], setting: Setting): Box {
	const { type, width } = setting;
	const hand: Hand = { size: type.under, weight: 'bold', colour: paint.ink };
	const things = columns.map(({ words, tag }): Inline => ({ words, hand, tag, after: 'point' }));
	const words = stacked(inlineParts(things, width - 2 * inset, setting));
	const height = words.height + down;
	const elements = [
		panel({ x: 0, y: 0, width, height }, { fill: paint.tealWash }),
		...moved(words.elements, inset, down / 2)
	];
	return boxOf({ height, elements }, { keepWithNext: true, space: type.gap });
}

/** One card; more boxes than one where it is longer than a page. */
function cardBoxes(
	table: Table,
	columns: readonly Column[],
	row: readonly Cell[],
	tag: Tag,
	setting: Setting
): readonly Box[] {
	const { width } = setting;
	const wide = width - 2 * inset;
	const [first] = columns;
	const others = table.firstColumnIsHead ? columns.slice(1) : columns;
	const lead =
		table.firstColumnIsHead && first !== undefined ? headPart(row[0]?.lines ?? [], wide, tag, setting) : undefined;
	const pieces = others.flatMap((column) => {
		const lines = row[column.index]?.lines ?? [];
		const nothing: readonly CellLine[] = isSaid(table.nothing)
			? [{ words: table.nothing, voice: undefined, picture: undefined }]
			: [];
		return columnPieces(column, lines.length > 0 ? lines : nothing, wide, grow(tag, 'TD'), setting);
	});
	const most = tallestOf(setting) - 2 * down;
	return chunked(lead === undefined ? pieces : [lead, ...pieces], most).map((part, index) => {
		const height = part.height + 2 * down;
		const behind = index > 0 || lead === undefined ? 0 : Math.min(height, lead.height + 1.5 * down);
		const elements = [
			...(behind === 0 ? [] : [panel({ x: 0, y: 0, width, height: behind }, { fill: paint.mist })]),
			panel({ x: 0, y: 0, width, height }, { outline: paint.line }),
			...moved(part.elements, inset, down)
		];
		return boxOf({ height, elements }, { isRow: true, space: setting.type.gap * 1.4 });
	});
}

/** The head of a card: its first line is bold. */
function headPart(lines: readonly CellLine[], width: number, row: Tag, setting: Setting): Part {
	const tag = grow(row, 'TH', { scope: 'Row' });
	const said = lines.flatMap((line, index) => linePieces(line, width, index === 0 ? 'bold' : 'regular', tag, setting));
	return stacked([...said, { height: down, elements: [] }]);
}

function columnPieces(
	column: Column,
	lines: readonly CellLine[],
	width: number,
	cell: Tag,
	setting: Setting
): readonly Part[] {
	if (column.place === 'before') return inlinePieces(column, lines, width, cell, setting);
	const said = lines.flatMap((line) => linePieces(line, width, 'regular', cell, setting));
	if (column.place === 'above') return said;
	const lead = stacked(inlineParts([headOf(column, setting)], width, setting));
	const [first, ...rest] = said;
	return first === undefined ? [lead] : [stacked([lead, first]), ...rest];
}

function linePieces(
	line: CellLine,
	width: number,
	weight: Hand['weight'],
	cell: Tag,
	setting: Setting
): readonly Part[] {
	const { under, smallPicture } = setting.type;
	const hand: Hand = { size: under, weight, colour: line.voice === 'his' ? paint.teal : paint.ink };
	const look = { hand, picture: smallPicture, space: 6, width };
	return line.picture === undefined
		? wordLines(line.words, hand, width, cell, setting)
		: itemPieces(line, look, cell, setting);
}

/** Short lines without pictures in one line, led by what they are. */
function inlinePieces(
	column: Column,
	lines: readonly CellLine[],
	width: number,
	cell: Tag,
	setting: Setting
): readonly Part[] {
	if (lines.length === 0 && column.tag === 'artifact') return [];
	const lead = headOf(column, setting);
	const hand: Hand = { ...lead.hand, weight: 'regular', colour: paint.ink };
	const said = lines.map(({ words }, index): Inline => ({
		words,
		hand,
		tag: grow(cell, 'P'),
		after: index > 0 ? 'point' : 'blank'
	}));
	return inlineParts([lead, { ...lead, words: ':', tag: 'artifact', after: 'nothing' }, ...said], width, setting);
}

function headOf({ words, tag }: Column, { type }: Setting): Inline {
	return { words, hand: { size: type.under, weight: 'bold', colour: paint.teal }, tag, after: 'blank' };
}
