import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { mediaIn, type Medium } from '#lib/plan/media.ts';
import { planFormat, planFormatVersion, type Plan } from '#lib/plan/plan.ts';
import type { Entry } from './payload.ts';
import type { Brought } from './take-in.ts';

/** What checks what a file holds. */
export interface Checks {
	readonly restorePlan: (file: unknown) => Promise<Plan | undefined>;
	readonly restoreMedium: (file: unknown) => Promise<Medium | undefined>;
	/** The programmes of a service that a plan was made with and that are not on this device. */
	readonly missingPacks: (file: unknown) => Promise<Plan['packs']>;
}

/** An entry of a file, checked whole. */
export interface ReadEntry extends Brought {
	readonly trail: readonly string[];
}

/** A plan that cannot be read here: of a later Steady, made with programmes that are not here, or not valid. */
export interface Unreadable {
	readonly isNewer: boolean;
	/** The programmes whose files have to be loaded first. */
	readonly needs: Plan['packs'];
}

/**
 * Checks every entry of a file. One plan that cannot be read leaves the others readable. A file that names a plan twice,
 * or brings media that no plan names, was not written by Steady: all of it is refused.
 */
export async function readEntries(
	entries: readonly Entry[],
	checks: Checks
): Promise<Result<readonly (ReadEntry | Unreadable)[], 'refused'>> {
	const read: (ReadEntry | Unreadable)[] = [];
	const ids = new Set<string>();
	for (const entry of entries) {
		const plan = await checks.restorePlan(entry.plan);
		if (plan === undefined) {
			read.push(await unreadable(entry.plan, checks));
			continue;
		}
		if (ids.has(plan.id)) return refuse('refused');
		ids.add(plan.id);
		const needs = await neededBefore(entry, checks);
		if (needs.length > 0) {
			read.push({ isNewer: false, needs });
			continue;
		}
		const brought = await readRest(plan, entry, checks);
		if (brought === undefined) return refuse('refused');
		read.push(brought);
	}
	return succeed(read);
}

/** Why a plan cannot be read. */
export async function unreadable(file: unknown, { missingPacks }: Checks): Promise<Unreadable> {
	const isNewer = isNewerPlan(file);
	return { isNewer, needs: isNewer ? [] : await missingPacks(file) };
}

/** What its agreed states need that is not here: the plan waits for it, so that none of them is dropped. */
async function neededBefore({ agreed }: Entry, { missingPacks }: Checks): Promise<Plan['packs']> {
	const needs = await Promise.all(agreed.map(missingPacks));
	return [...new Map(needs.flat().map((pack) => [`${pack.id}/${pack.version}`, pack])).values()];
}

async function readRest(plan: Plan, entry: Entry, checks: Checks): Promise<ReadEntry | undefined> {
	const agreed: Plan[] = [];
	for (const file of entry.agreed) {
		const state = await checks.restorePlan(file);
		const isNext = state?.id === plan.id && state.version > (agreed.at(-1)?.version ?? 0);
		if (state === undefined || !isNext || state.version > plan.version) return undefined;
		agreed.push(state);
	}
	const named = new Set([plan, ...agreed].flatMap(mediaIn));
	const media = new Map<string, Medium>();
	for (const file of entry.media) {
		const medium = await checks.restoreMedium(file);
		if (medium === undefined || !named.has(medium.id) || media.has(medium.id)) return undefined;
		media.set(medium.id, medium);
	}
	return { plan, agreed, media: [...media.values()], trail: entry.trail };
}

/** Whether a value is a plan of a later Steady. */
function isNewerPlan(file: unknown): boolean {
	if (!isRecord(file) || file['format'] !== planFormat) return false;
	const { formatVersion } = file;
	return typeof formatVersion === 'number' && formatVersion > planFormatVersion;
}
