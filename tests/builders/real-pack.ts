import { samplePlan, type SampleSize } from '../../src/cli/sample-plan.ts';
import { findProgramme, programmesById, wordingFor } from '../../src/cli/programmes.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { reportForMan } from '#lib/report/man.ts';
import type { Block } from '#lib/report/blocks.ts';
import { orFail } from './deeds.ts';

/** The pack that the app is bundled with, composed once. */
export const realProgramme: Programme = orFail(programmesById.get('sotsec-id'));
/** Each bundled pack alone, and with all parts that fit it, by the names that the command line gives them. */
export const wholeAndAlone: readonly (readonly [string, Programme])[] = [...programmesById].filter(([, { packs }]) => {
	const ofBase = [...programmesById.values()].filter((other) => other.packs[0]?.id === packs[0]?.id);
	const most = Math.max(...ofBase.map((other) => other.packs.length));
	return packs.length === 1 || packs.length === most;
});

export const findRealProgramme = findProgramme;
export { wordingFor };

const made = new Map<string, Plan>();

/** A sample plan of the bundled pack, made once for each seed and size. */
export function realPlan(seed: number, size: SampleSize = 'full'): Plan {
	const key = `${seed}/${size}`;
	const plan = made.get(key) ?? samplePlan(realProgramme, seed, size, 'en-GB');
	made.set(key, plan);
	return plan;
}

/** What stands on a man's paper. */
export function manBlocks(plan: Plan): readonly Block[] {
	const programme = orFail(findProgramme(plan.packs));
	const wording = wordingFor(plan);
	return reportForMan({
		programme,
		plan,
		wording,
		madeAt: () => undefined,
		today: '2026-01-05',
		planHash: 'a1b2c3d4e5f6'
	}).blocks;
}
