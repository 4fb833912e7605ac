import { incoming, newBackupDevice, onlyFile, savePlan } from './backups.ts';
import { spoiledFile } from './file-spoiler.ts';
import { fullPlan, newPlan } from './small-plan.ts';
import { got } from './vault.ts';

/** What came of opening many spoiled files. */
export interface FuzzFigures {
	readonly tried: number;
	readonly wronglyAccepted: number;
	readonly uncaught: number;
	readonly slowest: number;
}

/** Opens spoiled files, each spoiled in another way: flips, cuts, splices. Half of them are under a phrase. */
export async function fuzzBackups(count: number, firstSeed: number): Promise<FuzzFigures> {
	const { backups, ...device } = newBackupDevice();
	const [jo, sam] = [fullPlan(), newPlan({ id: 'other000000000000001', name: 'Sam' })];
	await savePlan(device, [jo]);
	await savePlan(device, [sam]);
	const own = got(await backups.standing()).device;
	const keyed = await Promise.all([jo, sam].map(async ({ id }) => onlyFile(got(await backups.sendTo(id, own)).files)));
	const worded = await Promise.all([jo, sam].map(({ id }) => backups.sendWithPhrase(id)));
	const [words, others] = worded.map(got);
	let [wronglyAccepted, uncaught, slowest] = [0, 0, 0];
	for (let at = 0; at < count; at += 1) {
		const isWorded = at % 2 === 1;
		const [file, other] = isWorded ? [words, others].map((sent) => onlyFile(sent?.files ?? [])) : keyed;
		if (file === undefined || other === undefined) throw new Error('There is nothing to spoil.');
		const spoiled = incoming(spoiledFile(file, other, firstSeed + (at >> 1)));
		const began = performance.now();
		try {
			const typed = isWorded ? ({ kind: 'phrase', typed: words?.phrase ?? '' } as const) : undefined;
			if ((await backups.open(spoiled, typed)).ok) wronglyAccepted += 1;
		} catch {
			uncaught += 1;
		}
		slowest = Math.max(slowest, performance.now() - began);
	}
	return { tried: count, wronglyAccepted, uncaught, slowest: Math.round(slowest) };
}
