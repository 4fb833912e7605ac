import { describe, expect, it } from 'vitest';
import {
	inLines,
	mostBars,
	mostRows,
	pageOfPlot,
	pagesOfPlot,
	plotOfHelp,
	plotOfMonths,
	tableOfPlot
} from './plot-data.ts';

const months = ['January', 'February', 'March'].map((name) => ({ name, short: name.slice(0, 3) }));
const nameOf = (card: string) => `words of ${card}`;
const manySigns = Array.from({ length: 14 }, (_, index) => ({ card: `sign-${index}`, times: [index, null, 0] }));
const manyWays = Array.from({ length: 9 }, (_, index) => ({
	card: `out-${index}`,
	faces: { yes: index, 'a-bit': 1, no: 0, 'not-said': 0 }
}));
const faces = [
	{ face: 'yes', name: 'Helped' },
	{ face: 'a-bit', name: 'A bit' },
	{ face: 'no', name: 'No' },
	{ face: 'not-said', name: 'Not said' }
] as const;

describe('A plot by month', () => {
	const plot = plotOfMonths('bars', manySigns, months, nameOf);

	it('marks a month in which nothing was written down, and keeps one in which there was none', () => {
		expect(plot.places.map(({ isGap }) => isGap)).toEqual([false, true, false]);
		expect(plot.rows[3]).toEqual({ name: 'words of sign-3', values: [3, null, 0] });
	});

	it('shows so many rows at once that each has a look of its own; together its pages show all', () => {
		const pages = pagesOfPlot(plot);
		expect(pages).toEqual([
			{ from: 1, to: 6 },
			{ from: 7, to: 12 },
			{ from: 13, to: 14 }
		]);
		const shown = pages.map((_, page) => pageOfPlot(plot, page).rows);
		expect(Math.max(...shown.map(({ length }) => length))).toBe(mostRows);
		expect(shown.flat()).toEqual(plot.rows);
	});

	it('has a table with every row, month by month', () => {
		expect(tableOfPlot(plot)).toEqual({ columns: ['January', 'February', 'March'], rows: plot.rows });
	});
});

describe('A plot of what helped', () => {
	const plot = plotOfHelp(manyWays, faces, nameOf);

	it('has one bar for each way out, in parts; what he never said has no part', () => {
		expect(plot.rows.map(({ name }) => name)).toEqual(['Helped', 'A bit']);
		expect(plot.places.map(({ name }) => name)).toEqual(manyWays.map(({ card }) => nameOf(card)));
	});

	it('shows some bars at once, and its table all of them, one row for each way out', () => {
		expect(pageOfPlot(plot, 0).places).toHaveLength(mostBars);
		expect(pageOfPlot(plot, 1)).toMatchObject({
			places: [{ name: 'words of out-8' }],
			rows: [{ values: [8] }, { values: [1] }]
		});
		const { columns, rows } = tableOfPlot(plot);
		expect(columns).toEqual(['Helped', 'A bit']);
		expect(rows[8]).toEqual({ name: 'words of out-8', values: [8, 1] });
	});
});

describe('A long name on an axis', () => {
	it('is broken between words, and a long word stays whole', () => {
		expect(inLines('I go for a walk with my brother', 12)).toEqual(['I go for a', 'walk with my', 'brother']);
		expect(inLines('Unbreakableword', 5)).toEqual(['Unbreakableword']);
	});
});
