import { isRecord } from '#lib/base/json.ts';
import type { Medium } from '#lib/plan/media.ts';
import { restoreMedium } from '#lib/plan/media-schema.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restore } from '#lib/plan/restore.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import { loadBundled } from './bundled-packs.ts';

/** Checks a plan made with bundled packs; undefined when it is not a valid plan. */
export async function restoreBundled(file: unknown): Promise<Plan | undefined> {
	const loaded = await loadBundled(packsNamedIn(file));
	const names = namesOf(loaded?.programme.packs ?? []);
	const plan = restore(file, (packs) => (namesOf(packs) === names ? loaded?.programme : undefined));
	return plan.ok ? plan.value : undefined;
}

/** The packs that a file names, before the whole of it is checked; nothing where it does not name them rightly. */
function packsNamedIn(file: unknown): readonly PackReference[] {
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
