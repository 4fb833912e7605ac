import type { PlanStore } from '#lib/ports/plan-store.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';

/** The store of this browser. What checks a plan whole, and its pack, load when the first plan opens. */
export function openBrowserStore(): PlanStore {
	return createDexiePlanStore(openPlanDatabase('steady'), {
		sealer: plainSealer,
		digest: sha256,
		restorePlan: async (file) => (await import('./restore-plan.ts')).restoreBundled(file)
	});
}
