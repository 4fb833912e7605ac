import type { Row } from '#lib/report/blocks.ts';
import type { Tag } from '#lib/pdf/structure.ts';
import { grow, type Hand } from './flow.ts';
import { grid, type GridCell } from './grid.ts';
import { itemPieces } from './item.ts';
import { numbered, numberSpace } from './numbered.ts';
import { paint } from './paint.ts';
import type { Box, Part } from './part.ts';
import { linePieces } from './row-lines.ts';
import { seeAndDo } from './see-and-do.ts';
import type { Setting } from './setting.ts';

/** How rows of a kind stand out: a wash and an edge, or nothing. */
const rowLooks: Readonly<Record<Row['role'], { readonly fill: string; readonly edge: string } | undefined>> = {
	card: undefined,
	rule: undefined,
	answer: undefined,
	rung: undefined,
	person: undefined,
	goal: { fill: paint.leafWash, edge: paint.leaf },
	sign: { fill: paint.sunWash, edge: paint.sun },
	excuse: { fill: paint.tealWash, edge: paint.teal }
};

/** Most rows of a kind side by side: own words and helpers need their width. */
const most: Readonly<Record<Row['role'], number>> = {
	card: 3,
	rule: 3,
	goal: 3,
	rung: 3,
	answer: 2,
	sign: 2,
	excuse: 2,
	person: 2
};

/** The rows of one question, as a list: cards side by side where that is closer, a sign beside its ways out. */
export function rowBoxes(rows: readonly Row[], parent: Tag, setting: Setting): readonly Box[] {
	const list = grow(parent, 'L');
	const { picture } = setting.type;
	return runsOf(rows).flatMap((run) => {
		const [first] = run;
		if (first !== undefined && isPaired(first))
			return run.flatMap((row) => seeAndDo(row, list, setting, rowLooks[row.role]));
		return grid(run.map(rowCell), list, setting, { mostAcross: most[first?.role ?? 'card'], picture });
	});
}

/** A sign or an excuse with what answers it. */
function isPaired({ role, lines }: Row): boolean {
	return (role === 'sign' || role === 'excuse') && lines.length > 0;
}

/** Rows next to each other that are set in the same way. */
function runsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
	const runs: Row[][] = [];
	for (const row of rows) {
		const before = runs.at(-1)?.at(-1);
		if (before !== undefined && isPaired(before) === isPaired(row) && before.role === row.role) runs.at(-1)?.push(row);
		else runs.push([row]);
	}
	return runs;
}

/** A row as one item of the list: number, picture and words, then its lines. */
function rowCell(row: Row): GridCell {
	return {
		look: rowLooks[row.role],
		pieces: (width, parent, setting) => {
			const item = grow(parent, 'LI', row.step === '' ? {} : { step: row.step });
			const left = numberSpace(row.number, setting);
			const add = numbered(row.number, item, setting);
			return add(rowPieces(row, width - left, grow(item, 'LBody'), setting));
		}
	};
}

/** What a row says: its picture left of its words and lines. */
function rowPieces(row: Row, width: number, parent: Tag, setting: Setting): readonly Part[] {
	const { type } = setting;
	const isStrong = row.lines.length > 0 || row.role === 'goal';
	const hand: Hand = { size: type.body, weight: isStrong ? 'bold' : 'regular', colour: paint.ink };
	const look = { hand, picture: type.picture, space: type.beside, width };
	return itemPieces(row.item, look, parent, setting, (rest) => linePieces(row.lines, rest, parent, setting));
}
