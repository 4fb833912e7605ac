import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '#lib/report/blocks.ts';
import { textsOf } from '#lib/report/texts.ts';
import { stackWideTables } from './stack-tables.ts';

const cell = (...words: readonly string[]): Cell => ({
	lines: words.map((each) => ({ words: each, voice: undefined, picture: undefined }))
});

function tableOf(columns: number, blankRows = 0): Table {
	const names = Array.from({ length: columns }, (_, index) => `Column ${index}`);
	return {
		kind: 'table',
		caption: '',
		columns: names.map((words) => ({ words, width: 1 / columns, blank: undefined })),
		rows: [1, 2].map((row) => names.map((_, index) => cell(`row ${row}, cell ${index}`, 'more'))),
		firstColumnIsHead: true,
		nothing: 'Nothing said',
		blankRows
	};
}

describe('a table in large print', () => {
	it('with more columns than there is room for becomes one table for each row, and loses no word', () => {
		const wide = tableOf(6);
		const stacked = stackWideTables([wide]);
		expect(stacked).toHaveLength(2);
		const said = stacked.flatMap(textsOf).join(' ');
		for (const words of textsOf(wide)) expect(said).toContain(words);
		expect(stacked.flatMap((block) => (block.kind === 'table' ? [block.columns.length] : []))).toEqual([2, 2]);
	});

	it('names each line after the column that it stood in', () => {
		const [first] = stackWideTables([tableOf(6)]);
		expect(first?.kind === 'table' ? first.rows[1]?.map(({ lines }) => lines[0]?.words) : []).toEqual([
			'Column 2',
			'row 1, cell 2'
		]);
	});

	it('says that nothing stands in it, as on any paper', () => {
		const empty = { ...tableOf(7), rows: [] };
		expect(stackWideTables([empty])).toEqual([empty]);
	});

	it('stays as it is where there is room, or where it is there to be written on', () => {
		for (const table of [tableOf(5), tableOf(6, 4)]) expect(stackWideTables([table])).toEqual([table]);
	});
});
