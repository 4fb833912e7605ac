import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';
import { createMemoryVaultStore, emptyDisk } from '../fakes/memory-vault-store.ts';
import { describeVaultStore } from './vault-store.contract.ts';

let databases = 0;

function openDexie() {
	databases += 1;
	const database = openPlanDatabase(`steady-vault-${databases}`);
	return { database, store: createDexieVaultStore(database) };
}

describeVaultStore('the records of the vault in memory', () => createMemoryVaultStore(emptyDisk()));
describeVaultStore('the records of the vault in IndexedDB', () => openDexie().store);

it('the records of the vault in IndexedDB say "stuck", and never throw, when the database went away', async () => {
	const { database, store } = openDexie();
	database.close();
	const vault = { id: 'v', generation: 1, slots: [], members: '' };
	const calls = [store.read(), store.write({ base: null, vault, putKeys: [], removeKeys: [] }), store.keepTries(1)];
	for (const result of await Promise.all(calls)) expect(result).toEqual({ ok: false, problem: 'stuck' });
});
