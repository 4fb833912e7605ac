import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createDexiePackShelf, packRow } from '#lib/storage/dexie-pack-shelf.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';
import { createVault } from '#lib/vault/slot-changes.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { Vault } from '#lib/vault/vault.ts';
import { reading } from '../builders/reading.ts';
import { newPlan } from '../builders/small-plan.ts';
import { got, newDevice } from '../builders/vault.ts';

let databases = 0;

async function openDevice() {
	databases += 1;
	const database = openPlanDatabase(`steady-packs-${databases}`);
	const vault = got(await Vault.wake({ ...newDevice().parts, store: createDexieVaultStore(database) }));
	const made = got(await createVault(vault, 'AB'));
	got(await made.keep(made.phrase, made.recoveryCode));
	const sealer = sealerFor(vault, plainSealer);
	const store = createDexiePlanStore(database, { ...reading, sealer });
	return { database, vault, store, phrase: made.phrase, shelf: createDexiePackShelf(database, sealer) };
}

describe('the programmes of a service on a device', () => {
	it('are what was kept, and a version that was kept never changes', async () => {
		const { shelf } = await openDevice();
		expect(got(await shelf.list())).toEqual([]);
		got(await shelf.keep('ours/1', { words: 'one' }));
		got(await shelf.keep('ours/2', { words: 'two' }));
		expect(await shelf.keep('ours/1', { words: 'other' })).toEqual({ ok: false, problem: 'conflict' });
		expect(got(await shelf.list())).toHaveLength(2);
		expect(got(await shelf.list())).toContainEqual({ words: 'one' });
		got(await shelf.remove('ours/1'));
		expect(got(await shelf.list())).toEqual([{ words: 'two' }]);
	});

	it('can be read while a man has the device, and not while it is locked', async () => {
		const { vault, store, shelf, phrase } = await openDevice();
		const plan = newPlan();
		got(await store.save(plan, null));
		got(await shelf.keep('ours/1', { words: 'one' }));
		got(await vault.giveTo(plan.id));
		expect(got(await shelf.list())).toEqual([{ words: 'one' }]);
		vault.lock();
		expect(await shelf.list()).toEqual({ ok: false, problem: 'locked' });
		expect(await shelf.keep('ours/2', {})).toEqual({ ok: false, problem: 'locked' });
		got(await vault.unlock(phrase));
		expect(got(await shelf.list())).toEqual([{ words: 'one' }]);
	});

	it('stand in clear nowhere, not even by name, and do not open in the place of another', async () => {
		const { database, shelf } = await openDevice();
		got(await shelf.keep('zanzibar/1', { words: 'Zanzibar' }));
		const rows = await database.memory.where('key').startsWith(packRow).toArray();
		expect(JSON.stringify(rows)).not.toMatch(/zanzibar/i);
		const [row] = rows;
		if (row === undefined) throw new Error('Nothing was kept.');
		await database.memory.put({ ...row, key: `${packRow}elsewhere` });
		expect(got(await shelf.list())).toEqual([{ words: 'Zanzibar' }]);
	});
});
