import 'fake-indexeddb/auto';
import type { Plan } from '#lib/plan/plan.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase, type PlanDatabase } from '#lib/storage/plan-database.ts';
import { createVault } from '#lib/vault/slot-changes.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { Vault } from '#lib/vault/vault.ts';
import { reading } from './reading.ts';
import { got, newDevice } from './vault.ts';

let databases = 0;

/** A device with its vault and these plans in one database, as the app has it; the vault is open. */
export async function sealedDevice(plans: readonly Plan[], given: Crypto = crypto) {
	databases += 1;
	const database = openPlanDatabase(`steady-proof-${databases}`);
	const parts = { ...newDevice().parts, crypto: given, store: createDexieVaultStore(database) };
	const vault = got(await Vault.wake(parts));
	const made = got(await createVault(vault, 'AB'));
	got(await made.keep(made.phrase, made.recoveryCode));
	const sealer = sealerFor(vault, plainSealer);
	const store = createDexiePlanStore(database, { ...reading, sealer });
	for (const plan of plans) got(await store.save(plan, null));
	return { database, vault, sealer, store, phrase: made.phrase, recoveryCode: made.recoveryCode };
}

/** Every row of every table. */
export async function rowsOf(database: PlanDatabase): Promise<Readonly<Record<string, readonly unknown[]>>> {
	const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
	return Object.fromEntries(rows);
}
