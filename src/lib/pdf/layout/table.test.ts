import { describe, expect, it } from 'vitest';
import { reportWith } from '../../../../tests/builders/any-block.ts';
import { composed, textsOn, type TextElement } from '../../../../tests/builders/composed.ts';
import { orFail } from '../../../../tests/builders/deeds.ts';
import type { Cell, CellLine, Table } from '#lib/report/blocks.ts';

const said = (words: string, picture?: string): CellLine => ({ words, voice: undefined, picture });

const tableOf = (...rows: readonly (readonly (readonly CellLine[])[])[]): Table => ({
	kind: 'table',
	caption: '',
	columns: ['Who helps me', 'What I do', 'Who I tell'].map((words) => ({ words, width: 1 / 3, blank: undefined })),
	rows: rows.map((cells) => cells.map((lines): Cell => ({ lines }))),
	firstColumnIsHead: true,
	nothing: '',
	blankRows: 0
});

function textsOf(table: Table): readonly TextElement[] {
	return composed(reportWith([table])).sheets.flatMap(textsOn);
}

const found = (texts: readonly TextElement[], words: string) =>
	orFail(texts.find(({ text }) => text.startsWith(words)));

describe('a cell of a table', () => {
	it('has lines without a picture below the words of those that have one', () => {
		const texts = textsOf(tableOf([[said('1. Key worker', 'sun'), said('Ann')], [said('a')], [said('b')]]));
		expect(found(texts, 'Ann').x).toBe(found(texts, '1. Key').x);
	});

	it('has room between its lines where one of them breaks, so that its rest is not taken for the next', () => {
		const long = 'Somebody of my whole family who lives near me';
		const [loose, tight] = [
			[long, 'Ann'],
			['Kev', 'Ann']
		].map((words) => {
			const texts = textsOf(tableOf([[said('I walk.')], [said('a')], words.map((each) => said(each))]));
			const [last, before] = [found(texts, 'Ann'), texts[texts.indexOf(found(texts, 'Ann')) - 1]];
			return last.y - orFail(before).y;
		});
		expect(orFail(loose)).toBeGreaterThan(orFail(tight) + 2);
	});
});

describe('the columns of a table', () => {
	it('leave room for each other where one word of a man is very long', () => {
		const word = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
		const texts = textsOf(
			tableOf([[said(`I go to ${word}.`)], [said('I ring my helper first.')], [said('My helper')]])
		);
		const [first, next] = [found(texts, 'Who helps me').x, found(texts, 'What I do').x];
		expect(next - first).toBeLessThan(493 / 2);
		expect(texts.map(({ text }) => text)).toContain('My helper');
	});
});

it('no page has one lone row of a table, first or last', () => {
	const rows = [1, 2, 3, 4].map((at) => [[said(`Row ${at}`)], [said('a')], [said('b')]]);
	const line = { kind: 'text', words: 'A line.', voice: undefined, strong: false, step: undefined } as const;
	for (let count = 1; count < 60; count += 1) {
		const lines = Array.from({ length: count }, () => line);
		const { sheets } = composed(reportWith([...lines, tableOf(...rows)], { style: 'staff' }));
		const onEach = sheets.map((sheet) => textsOn(sheet).filter(({ text }) => text.startsWith('Row')).length);
		expect(onEach).not.toContain(1);
	}
});
