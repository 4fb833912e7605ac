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
 * would break, and before all to those whose words would. A table to be written on keeps its wishes else.
 */
export function spansOf(table: Table, inset: number, setting: Setting): readonly Span[] {
	const all = table.columns.reduce((sum, { width }) => sum + Math.max(0, width), 0) || 1;
	const wished = table.columns.map(({ width }) => (Math.max(0, width) / all) * setting.width);
	const { natural, least } = needsOf(table, inset, setting);
	const meant = setting.type.packsCells ? blended(wished, amountsOf(table, setting)) : wished;
	const fair = table.blankRows > 0 ? shared(wished, least) : shared(shared(meant, natural), least);
	const widths = shared(fair, leastOf(table, inset, setting));
	let x = 0;
	return widths.map((width) => {
		const span = { x, width };
		x += width;
		return span;
	});
}

/** How wide each column would be if no line of it broke, and if no word did. */
function needsOf(
	table: Table,
	inset: number,
	{ measure, type }: Setting
): { readonly natural: readonly number[]; readonly least: readonly number[] } {
	const needs = table.columns.map((column, index) => {
		const cells = table.rows.flatMap((row) => row[index]?.lines ?? []);
		const lines = [{ words: column.words, picture: undefined }, ...cells].map(({ words, picture }) => {
			const left = picture === undefined ? 0 : type.smallPicture + pictureSpace;
			const widthOf = (text: string) => left + measure(text, type.under, 'bold') + 2 * inset + 1;
			return { whole: widthOf(words), word: Math.max(...words.split(/\s+/).map(widthOf)) };
		});
		return { natural: Math.max(...lines.map(({ whole }) => whole)), least: Math.max(...lines.map(({ word }) => word)) };
	});
	return { natural: needs.map(({ natural }) => natural), least: needs.map(({ least }) => least) };
}

/** How narrow a column may be whatever the others need: a picture and two letters. */
function leastOf(table: Table, inset: number, { type }: Setting): readonly number[] {
	return table.columns.map((_, index) => {
		const hasPicture = table.rows.some(
			(row) => row[index]?.lines.some(({ picture }) => picture !== undefined) === true
		);
		return 2 * inset + 2 * type.under + (hasPicture ? type.smallPicture + pictureSpace : 0);
	});
}

/** How much each column has to say: the length of all its lines. */
function amountsOf(table: Table, { measure, type }: Setting): readonly number[] {
	return table.columns.map((_, index) =>
		sum(
			table.rows.flatMap((row) => (row[index]?.lines ?? []).map(({ words }) => measure(words, type.under, 'regular')))
		)
	);
}

/** Widths between those that were wished and those that would make all columns as long as each other. */
function blended(wished: readonly number[], amounts: readonly number[]): readonly number[] {
	const [width, all] = [sum(wished), sum(amounts)];
	return all === 0 ? wished : wished.map((wish, index) => wish / 2 + (((amounts[index] ?? 0) / all) * width) / 2);
}

/** Widths of the same sum: what one has above its need goes to those that lack. */
function shared(wished: readonly number[], needed: readonly number[]): readonly number[] {
	const spare = wished.map((width, index) => Math.max(0, width - (needed[index] ?? width)));
	const lacking = wished.map((width, index) => Math.max(0, (needed[index] ?? width) - width));
	const [given, wanted] = [sum(spare), sum(lacking)];
	const moved = Math.min(given, wanted);
	if (moved <= 0) return wished;
	return wished.map(
		(width, index) => width - ((spare[index] ?? 0) / given) * moved + ((lacking[index] ?? 0) / wanted) * moved
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
