import { emptyGridRow, type GridRow } from '#lib/plan/risk-plan.ts';
import { questionOfKind } from '#lib/programme/programme.ts';
import { toTell } from './rows.ts';
import { answerTo, signsOf, type Source } from './source.ts';

/**
 * What kind of factor a sign is, by the source key on its card (docs/sources.md): changes fast (AC) or slowly (ST), supported
 * in research (MHT), in the people and places round him (AR), a small step towards risk (RP, E5, AVE), about the internet
 * (IS), of his own, or another idea of the field.
 */
const factorKinds = ['fast', 'slow', 'research', 'around', 'steps', 'internet', 'own', 'field'] as const;
export type FactorKind = (typeof factorKinds)[number];

const kindOfSource: Readonly<Record<string, FactorKind>> = {
	AC: 'fast',
	ST: 'slow',
	MHT: 'research',
	AR: 'around',
	H4: 'around',
	RP: 'steps',
	E5: 'steps',
	AVE: 'steps',
	IS: 'internet'
};

/** One row of the risk grid (domain.md 1.7): his early sign, and what everybody does about it. */
export interface ReviewRow {
	readonly sign: string;
	readonly picture: string | undefined;
	/** The sign in staff words; undefined for one in his own words. */
	readonly factor: string | undefined;
	readonly kinds: readonly FactorKind[];
	/** As he said or picked it, in quotes; what he does, and whom he tells. */
	readonly said: string;
	readonly waysOut: readonly string[];
	readonly tells: readonly string[];
	/** Staff words. */
	readonly row: GridRow;
	/** Whether its day is past. */
	readonly isOverdue: boolean;
}

/** The grid as a care manager may see it: a row for each big sign, also for one that nothing is done about yet. */
export function reviewRows(source: Source, today: string): readonly ReviewRow[] {
	const { programme, plan } = source;
	const step = programme.landmarks.waysOut;
	const pairs = answerTo(source, step, 'pair')?.pairs ?? {};
	return signsOf(source, questionOfKind(programme, step, 'pair')?.signs ?? [])
		.filter(source.mayPrint)
		.map((sign) => {
			const pair = pairs[sign];
			const row = plan.risk.grid[sign] ?? emptyGridRow;
			return {
				sign,
				picture: source.item(sign).picture,
				factor: programme.cards.has(sign) ? source.plain(sign) : undefined,
				kinds: kindsOf(programme.cards.get(sign)?.source),
				said: source.quoted(sign),
				waysOut: (pair?.waysOut ?? []).filter(source.mayPrint).map(source.quoted),
				tells: (pair?.tell ?? []).filter(source.mayPrint).map((role) => toTell(source, role)),
				row,
				isOverdue: row.by !== null && row.by < today
			};
		});
}

function kindsOf(source: string | undefined): readonly FactorKind[] {
	if (source === undefined) return ['own'];
	const kinds = source.split(/[^A-Z0-9a-z]+/).map((key) => kindOfSource[key] ?? 'field');
	const named = factorKinds.filter((kind) => kinds.includes(kind));
	return named.length > 1 ? named.filter((kind) => kind !== 'field') : named;
}

/** What of the grid is looked at. */
export interface RowFilter {
	readonly factor: FactorKind | undefined;
	/** One of `helpersIn`. */
	readonly helper: string | undefined;
	readonly isOverdueOnly: boolean;
}

/** The rows that a filter leaves, in their order. */
export function rowsLeft(
	rows: readonly ReviewRow[],
	{ factor, helper, isOverdueOnly }: RowFilter
): readonly ReviewRow[] {
	return rows.filter(
		(row) =>
			(factor === undefined || row.kinds.includes(factor)) &&
			(helper === undefined || helpersOf(row).includes(helper)) &&
			(!isOverdueOnly || row.isOverdue)
	);
}

/** The kinds of factor that stand in a grid, in their order. */
export function factorsIn(rows: readonly ReviewRow[]): readonly FactorKind[] {
	return factorKinds.filter((kind) => rows.some(({ kinds }) => kinds.includes(kind)));
}

/** Whoever stands in a grid: the helpers whom he tells, and who does something by the words of staff. */
export function helpersIn(rows: readonly ReviewRow[]): readonly string[] {
	return [...new Set(rows.flatMap(helpersOf))].sort((one, other) => one.localeCompare(other));
}

function helpersOf({ tells, row }: ReviewRow): readonly string[] {
	const who = row.who.trim();
	return who === '' ? tells : [...tells, who];
}
