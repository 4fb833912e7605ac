import type { Paper } from '#lib/ports/printer.ts';
import type { Reader } from '#lib/plan/plan.ts';
import type { Report } from '#lib/report/blocks.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import type { Wanted } from '../paper-check/opened-paper.ts';
import { orderOf } from './paper.ts';
import { realPlan, realProgramme, wordingFor } from './real-pack.ts';

/** One of the papers that staff can ask for. */
export interface PaperWish {
	readonly reader: Reader;
	readonly paper: 'a4' | 'letter';
	readonly large: boolean;
	/** `attached`: with the plan in it, sealed by itself. `protected`: behind words, with the plan in it where it may be. */
	readonly as: 'plain' | 'protected' | 'attached';
}

/** A paper that was made, what was to be on it, and what it has to keep to. */
export interface MadePaper {
	readonly report: Report;
	readonly paper: Paper;
	readonly wanted: Wanted;
}

export const paperWords = 'blue river seven stones';
const printer = createDiskPrinter();
const made = new Map<string, Promise<MadePaper>>();

/** The copies of one full plan, each made once: the order in words, for the names of tests. */
export function wishName({ reader, paper, large, as }: PaperWish): string {
	return `${reader}, ${paper}, ${large ? 'large' : 'normal'}, ${as}`;
}

/** Carers and pockets never carry the plan. */
function mayCarry(reader: Reader): boolean {
	return reader === 'man' || reader === 'care-manager';
}

/** Every paper that can be asked for. */
export const allWishes: readonly PaperWish[] = (['man', 'carer', 'care-manager', 'wallet'] as const).flatMap((reader) =>
	(['a4', 'letter'] as const).flatMap((paper) =>
		[false, true].flatMap((large) =>
			(['plain', 'protected', 'attached'] as const)
				.filter((as) => as !== 'attached' || mayCarry(reader))
				.map((as) => ({ reader, paper, large, as }))
		)
	)
);

/** Fewer of them, in which each reader meets both sizes and both papers, and each way out is met. The soak tries all. */
export const someWishes: readonly PaperWish[] = [
	{ reader: 'man', paper: 'a4', large: false, as: 'protected' },
	{ reader: 'man', paper: 'letter', large: true, as: 'attached' },
	{ reader: 'carer', paper: 'a4', large: false, as: 'plain' },
	{ reader: 'carer', paper: 'letter', large: true, as: 'protected' },
	{ reader: 'care-manager', paper: 'a4', large: false, as: 'attached' },
	{ reader: 'care-manager', paper: 'letter', large: true, as: 'plain' },
	{ reader: 'wallet', paper: 'a4', large: false, as: 'plain' },
	{ reader: 'wallet', paper: 'letter', large: true, as: 'protected' }
];

/** Makes a paper from the sample plan. */
export function makePaper(wish: PaperWish): Promise<MadePaper> {
	const key = wishName(wish);
	const known = made.get(key) ?? print(wish);
	made.set(key, known);
	return known;
}

async function print({ reader, paper, large, as }: PaperWish): Promise<MadePaper> {
	const plan = realPlan(7);
	const report = reportFor(reader, {
		programme: realProgramme,
		plan,
		wording: wordingFor(plan),
		madeAt: () => undefined,
		today: '2026-01-06',
		planHash: 'a1b2c3d4e5f6'
	});
	const carried = as === 'plain' || !mayCarry(reader) ? undefined : as;
	const plain = new TextEncoder().encode(JSON.stringify(plan));
	const printed = await printer.print(
		orderOf(report, {
			paper,
			large,
			protect: as === 'protected' ? paperWords : undefined,
			attachment:
				carried === undefined
					? undefined
					: carried === 'protected'
						? { name: 'plan.json', bytes: plain }
						: { name: 'plan.age', bytes: plain.map((byte) => byte ^ 0x5a) }
		})
	);
	if (!printed.ok) throw new Error(`The paper was not made: ${printed.problem.kind}.`);
	const standard = as === 'protected' ? 'ua1' : carried === 'attached' ? 'ua1+a3a' : 'ua1+a2a';
	return {
		report,
		paper: printed.value,
		wanted: as === 'protected' ? { standard, password: paperWords } : { standard }
	};
}
