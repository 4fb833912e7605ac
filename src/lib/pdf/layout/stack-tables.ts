import type { Block, Cell, Table } from '#lib/report/blocks.ts';

/** So many columns of large letters still leave room for whole words on an upright page. */
const mostColumns = 5;

/**
 * For large print: a table with more columns than a page has room for becomes one small table for each row, its first
 * cell as the head, and what stood above the other columns as the head of each line. Tables to write on, and those in which
 * nothing stands, stay as they are: else nobody would learn that nothing stands there.
 */
export function stackWideTables(blocks: readonly Block[]): readonly Block[] {
	return blocks.flatMap((block): readonly Block[] =>
		block.kind === 'table' && isTooWide(block) ? stackedRows(block) : [block]
	);
}

function isTooWide({ columns, rows, blankRows }: Table): boolean {
	const isToWriteOn = blankRows > 0 || columns.some(({ blank }) => blank === 'faces');
	return columns.length > mostColumns && rows.length > 0 && !isToWriteOn;
}

function stackedRows(table: Table): readonly Table[] {
	const [first, ...others] = table.columns;
	if (first === undefined) return [];
	return table.rows.map(([head, ...cells]) => ({
		...table,
		columns: [
			{ words: first.words, width: 0.3, blank: undefined },
			{ words: head?.lines.map(({ words }) => words).join(' ') ?? table.nothing, width: 0.7, blank: undefined }
		],
		rows: others.map(({ words }, index) => [headOf(words), cells[index] ?? { lines: [] }]),
		firstColumnIsHead: true
	}));
}

function headOf(words: string): Cell {
	return { lines: [{ words, voice: undefined, picture: undefined }] };
}
