import type { Medium } from '#lib/plan/media.ts';
import { restoreMedium } from '#lib/plan/media-schema.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restore } from '#lib/plan/restore.ts';
import { loadSotsecId } from './sotsec-id.ts';

/** Checks a plan made with a bundled pack; undefined when it is not a valid plan. */
export function restoreBundled(file: unknown): Plan | undefined {
	const plan = restore(file, ([base, ...addOns]) =>
		base?.id === 'sotsec-id' && base.version === 1 && addOns.length === 0 ? loadSotsecId().programme : undefined
	);
	return plan.ok ? plan.value : undefined;
}

/** Checks a drawing, a photo or a recording; undefined when it is not a valid one. */
export function restoreKeptMedium(file: unknown): Medium | undefined {
	const medium = restoreMedium(file);
	return medium.ok ? medium.value : undefined;
}
