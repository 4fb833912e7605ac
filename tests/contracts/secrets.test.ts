import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { createDexieSecrets } from '#lib/storage/dexie-secrets.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';
import { createVault, removeStaff, addStaff } from '#lib/vault/slot-changes.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { staffKey } from '#lib/vault/holders.ts';
import { Vault } from '#lib/vault/vault.ts';
import { reading } from '../builders/reading.ts';
import { newPlan } from '../builders/small-plan.ts';
import { got, newDevice } from '../builders/vault.ts';

let databases = 0;

async function openDevice() {
	databases += 1;
	const database = openPlanDatabase(`steady-secrets-${databases}`);
	const vault = got(await Vault.wake({ ...newDevice().parts, store: createDexieVaultStore(database) }));
	const made = got(await createVault(vault, 'AB'));
	got(await made.keep(made.phrase, made.recoveryCode));
	const sealer = sealerFor(vault, plainSealer);
	const store = createDexiePlanStore(database, { ...reading, sealer });
	return { database, vault, store, sealer, phrase: made.phrase, secrets: createDexieSecrets(database, sealer) };
}

const locked = { ok: false, problem: 'locked' };

describe('what only staff may read', () => {
	it('is nothing before it was kept, and then what was kept last', async () => {
		const { secrets } = await openDevice();
		expect(got(await secrets.read('device'))).toBeUndefined();
		got(await secrets.keep('device', { name: 'Tablet 1' }));
		got(await secrets.keep('device', { name: 'Tablet 2' }));
		expect(got(await secrets.read('device'))).toEqual({ name: 'Tablet 2' });
	});

	it('is not in reach of a man who has the device, nor while it is locked', async () => {
		const { vault, store, secrets, phrase } = await openDevice();
		const plan = newPlan();
		got(await store.save(plan, null));
		got(await secrets.keep('device', { identity: 'AGE-SECRET-KEY-1' }));
		got(await secrets.read('device'));
		got(await vault.giveTo(plan.id));
		expect(got(await store.load(plan.id)).plan).toEqual(plan);
		expect(await secrets.read('device')).toEqual(locked);
		expect(await secrets.read('never-kept')).toEqual(locked);
		expect(await secrets.keep('device', {})).toEqual(locked);
		expect(await vault.keysFor(staffKey)).toBeUndefined();
		vault.lock();
		expect(await secrets.read('device')).toEqual(locked);
		got(await vault.unlock(phrase));
		expect(got(await secrets.read('device'))).toEqual({ identity: 'AGE-SECRET-KEY-1' });
	});

	it('cannot be given away like a plan', async () => {
		const { vault, secrets } = await openDevice();
		got(await secrets.keep('device', 1));
		expect(await vault.giveTo(staffKey)).toEqual({ ok: false, problem: 'missing' });
		expect(vault.state).toBe('open');
	});

	it('stands in clear nowhere, and does not open under another name', async () => {
		const { database, secrets } = await openDevice();
		got(await secrets.keep('device', { name: 'Zanzibar' }));
		const record = await database.memory.get('secret-device');
		expect(JSON.stringify(record)).not.toContain('Zanzibar');
		if (record !== undefined) await database.memory.put({ ...record, key: 'secret-known' });
		expect(await secrets.read('known')).toEqual({ ok: false, problem: 'damaged' });
	});

	it('stays readable under a new vault key, when somebody has left', async () => {
		const { vault, secrets, phrase } = await openDevice();
		got(await secrets.keep('device', 'kept'));
		const offer = got(await addStaff(vault, phrase, 'CD'));
		got(await offer.keep(offer.secret));
		const other = vault.members.find(({ label }) => label === 'CD');
		got(await removeStaff(vault, phrase, other?.slot ?? ''));
		expect(got(await secrets.read('device'))).toBe('kept');
	});
});
