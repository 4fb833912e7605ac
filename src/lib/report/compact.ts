import type { Block, Cell, CellLine, Column, Item, LineRole, Row, Table } from './blocks.ts';
import type { ReportWording } from './wording.ts';

/** Above so many rows his plan would fill more pages than he wants to carry: then it is set close (issue 5: 12 pages). */
const mostRoomyRows = 36;

/** Whether the rows of a plan have to be set close. */
export function isMuch(blocks: readonly Block[]): boolean {
	return blocks.filter(({ kind }) => kind === 'row').length > mostRoomyRows;
}

/** Blocks set close: cards as lists, signs with their ways out, excuses, steps and helpers as tables. No word goes or comes. */
export function setClose(blocks: readonly Block[], wording: ReportWording): readonly Block[] {
	const close: Block[] = [];
	for (let at = 0; at < blocks.length; at += 1) {
		const block = blocks[at];
		if (block === undefined) continue;
		const rows = runFrom(blocks, at);
		if (rows.length === 0) {
			close.push(block);
			continue;
		}
		close.push(...closeRows(rows, wording));
		at += rows.length - 1;
	}
	return close;
}

/** The rows of one kind that stand in a run. */
function runFrom(blocks: readonly Block[], at: number): readonly Row[] {
	const rows: Row[] = [];
	for (const block of blocks.slice(at)) {
		const [first] = rows;
		if (block.kind !== 'row' || (first !== undefined && (first.role !== block.role || first.step !== block.step)))
			break;
		rows.push(block);
	}
	return rows;
}

function closeRows(rows: readonly Row[], wording: ReportWording): readonly Block[] {
	const [first] = rows;
	if (first === undefined) return [];
	switch (first.role) {
		case 'card':
		case 'rule':
			return [{ kind: 'list', ordered: false, items: rows.map(({ item }) => item), step: first.step }];
		case 'sign':
			return [
				tableOf(rows, [
					head(wording.say('paper-close-sign'), 0.36),
					head(labelOf(rows, 'way-out'), 0.38, 'way-out'),
					head(labelOf(rows, 'tell'), 0.26, 'tell')
				])
			];
		case 'excuse':
			return [
				tableOf(rows, [
					head(wording.say('paper-close-excuse'), 0.5),
					head(labelOf(rows, 'true-words'), 0.5, 'true-words')
				])
			];
		case 'rung':
			return [
				tableOf(rows, [
					head(wording.say('paper-close-rung'), 0.5),
					head(labelOf(rows, 'who'), 0.25, 'who'),
					head(labelOf(rows, 'when'), 0.25, 'when')
				])
			];
		case 'person':
			return [
				tableOf(rows, [
					head(wording.say('paper-close-helper'), 0.46, 'name'),
					head(labelOf(rows, 'phone'), 0.27, 'phone'),
					head(labelOf(rows, 'when'), 0.27, 'when')
				])
			];
		case 'answer':
			return rows.flatMap((row) => (isMap(row) ? mapClose(row, wording.say('paper-map-event')) : [row]));
		case 'goal':
			return rows;
	}
}

/** An everyday example has parts with labels. */
function isMap({ lines }: Row): boolean {
	return lines.some(({ role, label }) => role === 'part' && label !== '');
}

/** Most parts of an everyday example side by side: more would break its words. */
const mostParts = 3;

/** An everyday example: what happened, then its parts, three beside each other. */
function mapClose({ item, lines }: Row, happened: string): readonly Block[] {
	const labels = [...new Set(lines.map(({ label }) => label))];
	const parts = [
		{ words: happened, items: [item] },
		...labels.map((words) => ({
			words,
			items: lines.filter(({ label }) => label === words).map((line) => line.item)
		}))
	];
	const starts = parts.map((_, at) => at).filter((at) => at % mostParts === 0);
	return starts.map((start): Table => {
		const beside = parts.slice(start, start + mostParts);
		return {
			kind: 'table',
			caption: '',
			columns: beside.map(({ words }) => head(words, 1 / beside.length).column),
			rows: [beside.map(({ items }) => ({ lines: items.map((each) => lineOf(each)) }))],
			firstColumnIsHead: false,
			nothing: '',
			blankRows: 0
		};
	});
}

/** A column of a close table, and which lines of a row stand in it. The first holds the row's own words too. */
interface Head {
	readonly column: Column;
	readonly role: LineRole | undefined;
}

function head(words: string, width: number, role?: LineRole): Head {
	// What leads words elsewhere stands above them here.
	return { column: { words: words.replace(/:$/, ''), width, blank: undefined }, role };
}

/** What leads the lines of a role in these rows. */
function labelOf(rows: readonly Row[], role: LineRole): string {
	return rows.flatMap(({ lines }) => lines).find((line) => line.role === role)?.label ?? '';
}

/** A column that no row has anything for is left out, and the others share its width. */
function tableOf(rows: readonly Row[], heads: readonly Head[]): Table {
	const used = heads.filter(
		({ role }, index) => index === 0 || rows.some(({ lines }) => lines.some((line) => line.role === role))
	);
	const whole = used.reduce((sum, { column }) => sum + column.width, 0);
	return {
		kind: 'table',
		caption: '',
		columns: used.map(({ column }) => ({ ...column, width: column.width / whole })),
		rows: rows.map((row) => used.map((each, index) => cellOf(row, each, index === 0))),
		firstColumnIsHead: true,
		nothing: '',
		blankRows: 0
	};
}

function cellOf({ item, number, lines }: Row, { role }: Head, isFirst: boolean): Cell {
	const own = isFirst ? [lineOf(item, number)] : [];
	return { lines: [...own, ...lines.filter((line) => line.role === role).map((line) => lineOf(line.item))] };
}

function lineOf({ picture, words }: Item, number?: number): CellLine {
	return { words: number === undefined ? words : `${number}. ${words}`, voice: undefined, picture };
}
