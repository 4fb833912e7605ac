import type { ClipStore } from '#lib/ports/clips.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import { createDexieClipStore } from '#lib/storage/dexie-clip-store.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { createTwiceKeptStore } from '#lib/storage/kept-twice.ts';
import type { Reading } from '#lib/storage/read-plan.ts';
import { database } from './browser-database.ts';
import { browserCopy, browserSafety } from './browser-safety.ts';
import { browserVault } from './browser-vault.ts';

/** The store of this browser, under its vault. What checks a plan whole, and its pack, load when the first plan opens. */
export async function openBrowserStore(): Promise<PlanStore> {
	const { sealer } = await browserVault();
	const reading: Reading = {
		sealer,
		digest: sha256,
		restorePlan: async (file) => (await import('./restore-plan.ts')).restoreKept(file),
		restoreMedium: async (file) => (await import('./restore-plan.ts')).restoreKeptMedium(file)
	};
	// In the background: it also writes what the second copy lacks.
	void browserSafety.survey();
	void browserSafety.askToKeep();
	return createTwiceKeptStore(database, reading, browserCopy);
}

/** The recorded texts of this browser, in the same database. */
export async function openBrowserClips(): Promise<ClipStore> {
	const { sealer } = await browserVault();
	return createDexieClipStore(database, { sealer, digest: sha256 });
}
