import { restoreMedium } from '#lib/plan/media-schema.ts';
import { restore } from '#lib/plan/restore.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import type { Reading } from '#lib/storage/read-plan.ts';
import { findSmallProgramme } from './small-pack.ts';

/** How a store reads plans of the small pack, without a lock. */
export const reading: Reading = {
	sealer: plainSealer,
	digest: sha256,
	restorePlan: async (file) => {
		const plan = restore(file, findSmallProgramme);
		return plan.ok ? plan.value : undefined;
	},
	restoreMedium: async (file) => {
		const medium = restoreMedium(file);
		return medium.ok ? medium.value : undefined;
	}
};
