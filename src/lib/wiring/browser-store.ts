import type { FindProgramme } from '#lib/plan/restore.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';
import { loadSotsecId } from './sotsec-id.ts';

const findBundled: FindProgramme = ([base, ...addOns]) =>
	base?.id === 'sotsec-id' && base.version === 1 && addOns.length === 0 ? loadSotsecId().programme : undefined;

/** The store of this browser. */
export function openBrowserStore(): PlanStore {
	return createDexiePlanStore(openPlanDatabase('steady'), {
		sealer: plainSealer,
		digest: sha256,
		findProgramme: findBundled
	});
}
