import type { ClipStore } from '#lib/ports/clips.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import { createDexieClipStore } from '#lib/storage/dexie-clip-store.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';

const database = openPlanDatabase('steady');

/** The store of this browser. What checks a plan whole, and its pack, load when the first plan opens. */
export function openBrowserStore(): PlanStore {
	return createDexiePlanStore(database, {
		sealer: plainSealer,
		digest: sha256,
		restorePlan: async (file) => (await import('./restore-plan.ts')).restoreBundled(file)
	});
}

/** The recorded texts of this browser, in the same database. */
export function openBrowserClips(): ClipStore {
	return createDexieClipStore(database, { sealer: plainSealer, digest: sha256 });
}
