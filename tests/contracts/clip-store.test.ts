import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { createDexieClipStore } from '#lib/storage/dexie-clip-store.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';
import { madeVault } from '../builders/vault.ts';
import { createMemoryClipStore } from '../fakes/memory-clip-store.ts';
import { describeClipStore, soundOf } from './clip-store.contract.ts';

let databases = 0;

function openDexie(sealer = plainSealer) {
	databases += 1;
	const database = openPlanDatabase(`steady-clips-${databases}`);
	return { database, store: createDexieClipStore(database, { sealer, digest: sha256 }) };
}

describeClipStore('the recorded texts in memory', createMemoryClipStore);
describeClipStore('the recorded texts in IndexedDB', () => openDexie().store);
describeClipStore(
	'the recorded texts in IndexedDB under a vault',
	async () => openDexie(sealerFor((await madeVault()).vault, plainSealer)).store
);

describe('the recorded texts in IndexedDB, when the disk is not as it should be', () => {
	it('leave every plan of the database as it was before there were recordings', async () => {
		const before = new Dexie('steady-before-clips');
		before.version(1).stores({ heads: 'id', revisions: '[plan+sequence], plan', memory: 'key' });
		await before.table('heads').put({ id: 'plan', sequence: 1 });
		await before.table('memory').put({ key: 'device', value: 'kept' });
		before.close();
		const database = openPlanDatabase('steady-before-clips');
		expect(await database.heads.toArray()).toEqual([{ id: 'plan', sequence: 1 }]);
		expect(await database.memory.toArray()).toEqual([{ key: 'device', value: 'kept' }]);
		expect(await database.clips.toArray()).toEqual([]);
	});

	it.each([{}, { language: 'en-GB', text: 'I stop.', type: 'audio/mp4', seconds: 1, bytes: '?' }, 'text'])(
		'count as not recorded: %j',
		async (value) => {
			const { database, store } = openDexie();
			await store.keep('en-GB', 'I stop.', soundOf(1));
			const [record] = await database.clips.toArray();
			await database.clips.put({
				key: record?.key ?? '',
				clip: await plainSealer.seal(value, { kind: 'clip', id: '' })
			});
			expect(await store.find('en-GB', 'I stop.')).toEqual({ ok: true, value: undefined });
			expect(await store.list('en-GB')).toEqual({ ok: true, value: [] });
		}
	);

	it('hold no readable text outside the envelope', async () => {
		const { database, store } = openDexie();
		await store.keep('en-GB', 'I stop.', soundOf(1));
		const [record] = await database.clips.toArray();
		expect(record?.key).toMatch(/^[0-9a-f]{64}$/);
		expect(Object.keys(record ?? {}).sort()).toEqual(['clip', 'key']);
	});

	it('say "stuck", and never throw, when the database went away', async () => {
		const { database, store } = openDexie();
		database.close();
		const calls = [
			store.find('en-GB', 'a'),
			store.list('en-GB'),
			store.keep('en-GB', 'a', soundOf(1)),
			store.remove('en-GB', 'a')
		];
		for (const result of await Promise.all(calls)) expect(result).toEqual({ ok: false, problem: 'stuck' });
	});
});
