import type { CardInMonths, ChangeOverTime, HelpOfCard } from '#lib/journey/change-over-time.ts';

/** One row of bars, or one line, by its words. */
export interface PlotRow {
	readonly name: string;
	/** One for each place; null where nothing is known. */
	readonly values: readonly (number | null)[];
}

/** A place along a plot: a month, or a way out. */
export interface PlotPlace {
	readonly name: string;
	/** As it stands on the axis, in lines. */
	readonly short: string | readonly string[];
	/** Whether nothing at all was written down there. */
	readonly isGap: boolean;
}

/** What one plot shows: bars or lines by month, or one bar for each thing in parts that stand end to end. */
export interface PlotData {
	readonly kind: 'bars' | 'lines' | 'parts';
	readonly places: readonly PlotPlace[];
	readonly rows: readonly PlotRow[];
}

/** The table behind a plot. */
export interface PlotTable {
	readonly columns: readonly string[];
	readonly rows: readonly PlotRow[];
}

/** How many rows one plot can show so that each still has a look of its own, and how many bars of parts. */
export const mostRows = 6;
export const mostBars = 8;

/** Turns the notes of some months into a plot; `nameOf` gives the words of a card. */
export function plotOfMonths(
	kind: 'bars' | 'lines',
	lines: readonly CardInMonths[],
	months: readonly Omit<PlotPlace, 'isGap'>[],
	nameOf: (card: string) => string
): PlotData {
	const rows = lines.map(({ card, times }) => ({ name: nameOf(card), values: times }));
	const places = months.map((month, place) => ({
		...month,
		isGap: rows.every(({ values }) => (values[place] ?? null) === null)
	}));
	return { kind, places, rows };
}

/** Turns what he said of his ways out into a plot: one bar for each, in parts. A part that no bar has is left out. */
export function plotOfHelp(
	helped: readonly HelpOfCard[],
	faces: readonly { readonly face: keyof HelpOfCard['faces']; readonly name: string }[],
	nameOf: (card: string) => string
): PlotData {
	const names = helped.map(({ card }) => nameOf(card));
	const rows = faces.map(({ face, name }) => ({ name, values: helped.map((each) => each.faces[face]) }));
	return {
		kind: 'parts',
		places: names.map((name) => ({ name, short: inLines(name, 22), isGap: false })),
		rows: rows.filter(({ values }) => values.some((times) => times > 0))
	};
}

/** The part of a plot that has room: some of its rows, or some of its bars. Pages count from 0. */
export function pageOfPlot(data: PlotData, page: number): PlotData {
	if (data.kind !== 'parts') return { ...data, rows: data.rows.slice(page * mostRows, (page + 1) * mostRows) };
	const [from, to] = [page * mostBars, (page + 1) * mostBars];
	return {
		...data,
		places: data.places.slice(from, to),
		rows: data.rows.map(({ name, values }) => ({ name, values: values.slice(from, to) }))
	};
}

/** From which to which row (or bar) each page of a plot shows; they count from 1. */
export function pagesOfPlot(data: PlotData): readonly { readonly from: number; readonly to: number }[] {
	const [all, most] = data.kind === 'parts' ? [data.places.length, mostBars] : [data.rows.length, mostRows];
	return Array.from({ length: Math.ceil(all / most) }, (_, page) => ({
		from: page * most + 1,
		to: Math.min((page + 1) * most, all)
	}));
}

/** The same numbers as a table: always all of them. */
export function tableOfPlot({ kind, places, rows }: PlotData): PlotTable {
	if (kind !== 'parts') return { columns: places.map(({ name }) => name), rows };
	return {
		columns: rows.map(({ name }) => name),
		rows: places.map(({ name }, place) => ({ name, values: rows.map(({ values }) => values[place] ?? null) }))
	};
}

/** A text in lines of about so many letters, broken between words. */
export function inLines(text: string, letters: number): readonly string[] {
	return text.split(' ').reduce<readonly string[]>((lines, word) => {
		const last = lines.at(-1);
		const isFull = last === undefined || last.length + word.length + 1 > letters;
		return isFull ? [...lines, word] : [...lines.slice(0, -1), `${last} ${word}`];
	}, []);
}

/** The plots by month that staff see, in their order: which notes each is made of. */
export const plotsByMonth = [
	{ notes: 'noticed', kind: 'bars' },
	{ notes: 'used', kind: 'bars' },
	{ notes: 'feelings', kind: 'lines' },
	{ notes: 'seen', kind: 'bars' },
	{ notes: 'tried', kind: 'bars' }
] as const satisfies readonly { readonly notes: keyof ChangeOverTime; readonly kind: 'bars' | 'lines' }[];
