import { isRecord } from '#lib/base/json.ts';
import type { Medium } from '#lib/plan/media.ts';
import { restoreMedium } from '#lib/plan/media-schema.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restore } from '#lib/plan/restore.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import { noPackError } from '#lib/ports/plan-store.ts';
import { loadProgramme } from './load-programme.ts';

/** Checks a plan made with packs that are here; undefined when it is not a valid plan. */
export async function restoreKnown(file: unknown): Promise<Plan | undefined> {
	const loaded = await loadProgramme(packsNamedIn(file));
	const names = namesOf(loaded?.programme.packs ?? []);
	const plan = restore(file, (packs) => (namesOf(packs) === names ? loaded?.programme : undefined));
	return plan.ok ? plan.value : undefined;
}

/** The same for a plan of this device: one whose programme is not here is told from one that is damaged. */
export async function restoreKept(file: unknown): Promise<Plan | undefined> {
	const plan = await restoreKnown(file);
	const packs = packsNamedIn(file);
	if (plan === undefined && packs.length > 0 && (await loadProgramme(packs)) === undefined)
		throw Object.assign(new Error('The programme of this plan is not here.'), { name: noPackError });
	return plan;
}

/** The programmes of a service that a plan file names and that are not here. What is no id is named to nobody. */
export async function missingPacks(file: unknown): Promise<readonly PackReference[]> {
	const packs = packsNamedIn(file);
	const isNamed = packs.every(({ id, version }) => /^[a-z0-9-]{1,60}$/.test(id) && Number.isSafeInteger(version));
	if (packs.length === 0 || packs.length > mostPacks || !isNamed) return [];
	return (await import('./own-programmes.ts')).packsAway(packs);
}

/** More packs than this no plan is made with. */
const mostPacks = 20;

/** The packs that a file names, before the whole of it is checked; nothing where it does not name them rightly. */
export function packsNamedIn(file: unknown): readonly PackReference[] {
	const packs: unknown = isRecord(file) ? file['packs'] : undefined;
	return Array.isArray(packs) && packs.every(isReference) ? packs : [];
}

function isReference(value: unknown): value is PackReference {
	return isRecord(value) && typeof value['id'] === 'string' && typeof value['version'] === 'number';
}

function namesOf(packs: readonly PackReference[]): string {
	return packs.map(({ id, version }) => `${id}/${version}`).join();
}

/** Checks a drawing, a photo or a recording; undefined when it is not a valid one. */
export function restoreKeptMedium(file: unknown): Medium | undefined {
	const medium = restoreMedium(file);
	return medium.ok ? medium.value : undefined;
}
