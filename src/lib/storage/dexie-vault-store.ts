import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { VaultStore } from '#lib/ports/vault-store.ts';
import { writing } from './fence.ts';
import type { PlanDatabase } from './plan-database.ts';
import { problemOf } from './problems.ts';

/** The records of the vault in IndexedDB, beside the plans. It keeps them and understands nothing of them. */
export function createDexieVaultStore(database: PlanDatabase): VaultStore {
	const { vault, planKeys } = database;
	return {
		read: () =>
			guarded(() =>
				database.transaction('r', vault, planKeys, async () =>
					succeed({
						vault: (await vault.get('vault'))?.value,
						keys: await planKeys.toArray(),
						tries: (await vault.get('tries'))?.value
					})
				)
			),
		write: (change) =>
			guarded(() =>
				writing(database, [vault, planKeys], async () => {
					const row = await vault.get('vault');
					const generation = row?.key === 'vault' ? row.value.generation : null;
					if (generation !== change.base) return refuse('conflict');
					await vault.put({ key: 'vault', value: change.vault });
					await planKeys.bulkPut(change.putKeys);
					await planKeys.bulkDelete([...change.removeKeys]);
					return succeed(null);
				})
			),
		keepTries: (tries) =>
			guarded(async () => {
				await writing(database, [vault], () => vault.put({ key: 'tries', value: tries }));
				return succeed(null);
			})
	};
}

async function guarded<Value>(
	work: () => PromiseLike<Result<Value, StoreProblem>>
): Promise<Result<Value, StoreProblem>> {
	try {
		return await work();
	} catch (thrown) {
		return refuse(problemOf(thrown));
	}
}
