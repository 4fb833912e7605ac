import type { Table } from '#lib/report/blocks.ts';
import type { Setting } from './setting.ts';

/** Where a column stands. */
export interface Span {
	readonly x: number;
	readonly width: number;
}

/** Between the small picture of a cell and its words. */
export const pictureSpace = 5;

/**
 * The columns of a table: as wide as the table wishes, but room that a column does not need goes to those whose lines
 * would break. A table to be written on keeps its wishes.
 */
export function spansOf(table: Table, inset: number, setting: Setting): readonly Span[] {
	const all = table.columns.reduce((sum, { width }) => sum + Math.max(0, width), 0) || 1;
	const wished = table.columns.map(({ width }) => (Math.max(0, width) / all) * setting.width);
	const widths = table.blankRows > 0 ? wished : shared(wished, naturalOf(table, inset, setting));
	let x = 0;
	return widths.map((width) => {
		const span = { x, width };
		x += width;
		return span;
	});
}

/** How wide each column would be if no line of it broke. */
function naturalOf(table: Table, inset: number, { measure, type }: Setting): readonly number[] {
	return table.columns.map((column, index) => {
		const cells = table.rows.flatMap((row) => row[index]?.lines ?? []);
		const lines = cells.map(({ words, picture }) => {
			const left = picture === undefined ? 0 : type.smallPicture + pictureSpace;
			return left + measure(words, type.under, 'bold');
		});
		return Math.max(measure(column.words, type.under, 'bold'), 0, ...lines) + 2 * inset + 1;
	});
}

function shared(wished: readonly number[], natural: readonly number[]): readonly number[] {
	const spare = wished.map((width, index) => Math.max(0, width - (natural[index] ?? width)));
	const lacking = wished.map((width, index) => Math.max(0, (natural[index] ?? width) - width));
	const [given, needed] = [sum(spare), sum(lacking)];
	const moved = Math.min(given, needed);
	if (moved <= 0) return wished;
	return wished.map(
		(width, index) => width - ((spare[index] ?? 0) / given) * moved + ((lacking[index] ?? 0) / needed) * moved
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
