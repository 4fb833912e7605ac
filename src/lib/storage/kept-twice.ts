import type { PackShelf } from '#lib/ports/pack-shelf.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import type { Secrets } from '#lib/ports/secrets.ts';
import type { VaultStore } from '#lib/ports/vault-store.ts';
import type { CopyKeeper } from './copy-keeper.ts';
import { createDexiePlanStore } from './dexie-plan-store.ts';
import type { PlanDatabase } from './plan-database.ts';
import type { Reading } from './read-plan.ts';

/**
 * A store whose saves settle only when the second copy has them too: "Saved" is said after both. A copy that fails never
 * makes a good save a bad one.
 */
export function createTwiceKeptStore(database: PlanDatabase, reading: Reading, keeper: CopyKeeper): PlanStore {
	const store = createDexiePlanStore(database, reading, (head, link) => keeper.keepSaved(head, link));
	return {
		...store,
		remove: async (id) => {
			await keeper.dropPlan(id);
			const removed = await store.remove(id);
			if (removed.ok) await keeper.keepVault();
			else await keeper.keepWholePlan(id);
			return removed;
		},
		saveMedium: async (plan, medium) => {
			const saved = await store.saveMedium(plan, medium);
			if (saved.ok) await keeper.keepMedium(plan, medium.id);
			return saved;
		},
		removeMedium: async (plan, id) => {
			await keeper.dropMedium(plan, id);
			const removed = await store.removeMedium(plan, id);
			if (!removed.ok) await keeper.keepMedium(plan, id);
			return removed;
		}
	};
}

/** The same for the records of the vault. */
export function vaultKeptTwice(store: VaultStore, keeper: CopyKeeper): VaultStore {
	return {
		...store,
		write: async (change) => {
			const written = await store.write(change);
			if (written.ok && change.base === null) await keeper.dropAll();
			if (written.ok) await keeper.keepVault();
			return written;
		}
	};
}

/** The same for what only staff may read: old backups open with a key that lies there. */
export function secretsKeptTwice(secrets: Secrets, keeper: CopyKeeper): Secrets {
	return {
		...secrets,
		keep: async (name, value) => {
			const kept = await secrets.keep(name, value);
			if (kept.ok) await keeper.keepMemory();
			return kept;
		}
	};
}

/** The same for the programmes of the service: a plan that comes back needs the one it was made with. */
export function packsKeptTwice(shelf: PackShelf, keeper: CopyKeeper): PackShelf {
	return {
		...shelf,
		keep: async (name, file) => {
			const kept = await shelf.keep(name, file);
			if (kept.ok) await keeper.keepMemory();
			return kept;
		},
		remove: async (name) => {
			const removed = await shelf.remove(name);
			if (removed.ok) await keeper.keepMemory();
			return removed;
		}
	};
}
