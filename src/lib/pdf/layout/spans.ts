import type { CellLine, Table } from '#lib/report/blocks.ts';
import { breakLines, wholeWords } from './flow.ts';
import type { Weight } from '#lib/pdf/structure.ts';
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
	const { natural, least, torn } = needsOf(table, inset, setting);
	const bare = leastOf(table, inset, setting);
	const widthsFrom = (meant: readonly number[], needed: readonly number[]) =>
		shared(table.blankRows > 0 ? shared(meant, needed) : shared(shared(meant, natural), needed), bare);
	const isWeighed = setting.type.weighsColumns && table.blankRows === 0;
	const widths = isWeighed
		? lowest(
				table,
				inset,
				setting,
				(setting.type.packsCells ? [least, torn] : [least]).flatMap((needed) =>
					tried(table, wished, setting)
						.flatMap((meant) => [widthsFrom(meant, needed), shared(shared(meant, needed), bare)])
						.map((each) => ({ widths: each, cost: needed === torn ? costOfTearing : 0 }))
				)
			)
		: widthsFrom(wished, least);
	let x = 0;
	return widths.map((width) => {
		const span = { x, width };
		x += width;
		return span;
	});
}

/** The widest that a word may make its column, as a share of its fair part: a longer one is broken, or it would squeeze all others. */
const widestWord = 1.15;

/** Whether a cell has a picture: then all its lines stand right of where pictures do. */
export function hasPicture(lines: readonly CellLine[]): boolean {
	return lines.some(({ picture }) => picture !== undefined);
}

/** How wide each column would be if no line of it broke, if no word did, and if only days and numbers did. */
interface Needs {
	readonly natural: readonly number[];
	readonly least: readonly number[];
	readonly torn: readonly number[];
}

function needsOf(table: Table, inset: number, { measure, type, width }: Setting): Needs {
	const space = measure(' ', type.under, 'bold');
	const widest = Math.min(0.6, widestWord / table.columns.length) * width;
	const needs = table.columns.map((column, index) => {
		const cells = table.rows.map((row) => row[index]?.lines ?? []);
		const head = [{ words: column.words, picture: undefined, voice: undefined }];
		const lines = [head, ...cells].flatMap((cell) => {
			const around = (hasPicture(cell) ? type.smallPicture + pictureSpace : 0) + 2 * inset + 1;
			return cell.map(({ words }) => {
				const whole = wholeWords(words);
				const widthOf = (word: string) => measure(word, type.under, 'bold');
				const longest = (of: readonly string[]) => around + Math.min(Math.max(0, ...of.map(widthOf)), widest);
				const natural = around + sum(whole.map(widthOf)) + (whole.length - 1) * space;
				return { natural, least: longest(whole), torn: longest(words.split(/\s+/)) };
			});
		});
		const most = (of: (line: (typeof lines)[number]) => number) => Math.max(...lines.map(of));
		return {
			natural: most((line) => line.natural),
			least: most((line) => line.least),
			torn: most((line) => line.torn)
		};
	});
	return {
		natural: needs.map(({ natural }) => natural),
		least: needs.map(({ least }) => least),
		torn: needs.map(({ torn }) => torn)
	};
}

/** How narrow a column may be whatever the others need: a picture and two letters. */
function leastOf(table: Table, inset: number, { type }: Setting): readonly number[] {
	return table.columns.map((_, index) => {
		const isPictured = table.rows.some((row) => hasPicture(row[index]?.lines ?? []));
		return 2 * inset + 2 * type.under + (isPictured ? type.smallPicture + pictureSpace : 0);
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

/** How far a full copy may go from the widths that a table wishes to those that make all columns as long as each other. */
const ways: readonly number[] = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 1];

function tried(table: Table, wished: readonly number[], setting: Setting): readonly (readonly number[])[] {
	const amounts = amountsOf(table, setting);
	const [width, all] = [sum(wished), sum(amounts)];
	if (all === 0) return [wished];
	return ways.map((way) => wished.map((wish, index) => wish * (1 - way) + ((amounts[index] ?? 0) / all) * width * way));
}

/** In a full copy for staff days and numbers may be torn, where that saves so many lines. */
const costOfTearing = 3;

/** Of some widths those with which the rows take the fewest lines; the first of equal ones. */
function lowest(
	table: Table,
	inset: number,
	setting: Setting,
	choices: readonly { readonly widths: readonly number[]; readonly cost: number }[]
): readonly number[] {
	const { measure, type } = setting;
	const linesOf = (words: string, width: number, weight: Weight) =>
		breakLines(words, width, (text) => measure(text, type.under, weight)).length;
	const headOf = (widths: readonly number[]) =>
		Math.max(...widths.map((width, index) => linesOf(table.columns[index]?.words ?? '', width - 2 * inset, 'bold')));
	const heightOf = (widths: readonly number[]) =>
		headOf(widths) +
		sum(
			table.rows.map((row) =>
				Math.max(
					...widths.map((width, index) => {
						const lines = row[index]?.lines ?? [];
						const room = width - 2 * inset - (hasPicture(lines) ? type.smallPicture + pictureSpace : 0);
						const isHead = index === 0 && table.firstColumnIsHead;
						return sum(lines.map(({ words }, at) => linesOf(words, room, isHead && at === 0 ? 'bold' : 'regular')));
					})
				)
			)
		);
	const costs = choices.map(({ widths, cost }) => heightOf(widths) + cost);
	const best = choices[costs.indexOf(Math.min(...costs))]?.widths ?? [];
	return table.columns.length > mostNudged ? best : nudged(best, needsOf(table, inset, setting).least, heightOf);
}

/** Tables with more columns are not tried further: it would take too long. */
const mostNudged = 3;
const nudge = 9;

/** Widths from which no small move of room between two columns takes a line less, and none that would break a word. */
function nudged(
	widths: readonly number[],
	least: readonly number[],
	heightOf: (widths: readonly number[]) => number
): readonly number[] {
	let [best, height] = [widths, heightOf(widths)];
	for (let step = 1; step <= 4; step += 1) {
		for (const [from, to] of pairs) {
			const given = best[from] ?? 0;
			if (to >= best.length || given - step * nudge < (least[from] ?? 0)) continue;
			const moved = best.map((width, at) => width + (at === to ? step * nudge : at === from ? -step * nudge : 0));
			const lower = heightOf(moved);
			if (lower < height) [best, height] = [moved, lower];
		}
	}
	return best;
}

/** Every way from one of three columns to another. */
const pairs: readonly (readonly [number, number])[] = [
	[1, 0],
	[2, 0],
	[0, 1],
	[2, 1],
	[0, 2],
	[1, 2]
];

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
