import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';
import type { Reading } from '#lib/storage/read-plan.ts';
import type { Envelope } from '#lib/ports/sealer.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { drawingWith } from '../builders/media.ts';
import { freshMemory } from '#lib/ports/plan-store.ts';
import { findSmallProgramme } from '../builders/small-pack.ts';
import { newPlan } from '../builders/small-plan.ts';
import { reading } from '../builders/reading.ts';
import { madeVault } from '../builders/vault.ts';
import { createMemoryPlanStore } from '../fakes/memory-plan-store.ts';
import { describePlanStore, type StoreUnderTest } from './plan-store.contract.ts';

let databases = 0;

const planPlace = { kind: 'plan', plan: newPlan().id, sequence: 1 } as const;

function openDexie(how: Reading = reading) {
	databases += 1;
	const database = openPlanDatabase(`steady-test-${databases}`);
	return { database, store: createDexiePlanStore(database, how) };
}

function dexieUnderTest(): StoreUnderTest {
	const { database, store } = openDexie();
	const broken = { form: 'plain-1', text: '{"format":' } as const;
	return {
		store,
		isReadable: true,
		spoilHead: async (id) => {
			await database.heads.update(id, { plan: broken, summary: broken });
		},
		spoilLink: async (id, sequence) => {
			const link = await database.revisions.get([id, sequence]);
			if (link === undefined) throw new Error('There is no such revision.');
			const text = link.revision.text.replace('"at":"2', '"at":"1');
			await database.revisions.put({ ...link, revision: { ...link.revision, text } });
		},
		dropLink: async (id, sequence) => {
			await database.revisions.delete([id, sequence]);
		},
		spoilMedium: async (plan, id) => {
			await database.media.update([plan, id], {
				medium: await plainSealer.seal({ kind: 'photo' }, { kind: 'medium', plan, id })
			});
		}
	};
}

/** The same store with the vault's sealer, and the same spoiling: other bytes in place of those that lie there. */
async function sealedUnderTest(): Promise<StoreUnderTest> {
	const { vault } = await madeVault();
	const { database, store } = openDexie({ ...reading, sealer: sealerFor(vault, plainSealer) });
	const spoiled = ({ text }: Envelope): Envelope => ({
		form: 'vault-1',
		text: text.slice(0, 40) + (text[40] === 'A' ? 'B' : 'A') + text.slice(41)
	});
	return {
		store,
		isReadable: false,
		spoilHead: async (id) => {
			const head = await database.heads.get(id);
			if (head === undefined) throw new Error('There is no such plan.');
			await database.heads.put({ ...head, plan: spoiled(head.plan), summary: spoiled(head.summary) });
		},
		spoilLink: async (id, sequence) => {
			const link = await database.revisions.get([id, sequence]);
			if (link === undefined) throw new Error('There is no such revision.');
			await database.revisions.put({ ...link, revision: spoiled(link.revision) });
		},
		dropLink: async (id, sequence) => {
			await database.revisions.delete([id, sequence]);
		},
		spoilMedium: async (plan, id) => {
			const record = await database.media.get([plan, id]);
			if (record === undefined) throw new Error('There is no such medium.');
			await database.media.put({ ...record, medium: spoiled(record.medium) });
		}
	};
}

describePlanStore('the store in memory', () => {
	const store = createMemoryPlanStore(findSmallProgramme);
	return { store, ...store, isReadable: true };
});
describePlanStore('the store in IndexedDB', dexieUnderTest);

describePlanStore('the store in IndexedDB under a vault', sealedUnderTest);

describe('the store in IndexedDB, when the disk is not as it should be', () => {
	it('keeps plans over a restart of the app', async () => {
		const { database, store } = openDexie();
		const saved = await store.save(newPlan(), null);
		database.close();
		const again = createDexiePlanStore(openPlanDatabase(database.name), reading);
		expect(await again.load(newPlan().id)).toEqual(saved);
	});

	it('says "stuck" to every call, and throws at none, when the database went away', async () => {
		const { database, store } = openDexie();
		database.close();
		const calls = [
			store.list(),
			store.load('a'),
			store.save(newPlan(), null),
			store.history('a'),
			store.rawCopy('a'),
			store.remove('a'),
			store.saveMedium('a', drawingWith()),
			store.loadMedium('a', 'b'),
			store.removeMedium('a', 'b'),
			store.recallPlace('a'),
			store.rememberPlace({ plan: 'a', page: 'b' }),
			store.recallDevice(),
			store.rememberDevice(freshMemory)
		];
		for (const result of await Promise.all(calls)) expect(result).toEqual({ ok: false, problem: 'stuck' });
	});

	it('opens a database that was made before there were drawings, with all that is in it', async () => {
		const name = 'steady-test-before-media';
		const before = new Dexie(name);
		before.version(1).stores({ heads: 'id', revisions: '[plan+sequence], plan', memory: 'key' });
		const { database: other, store: donor } = openDexie();
		await donor.save(newPlan(), null);
		await before.table('heads').add(await other.heads.get(newPlan().id));
		await before.table('revisions').add(await other.revisions.get([newPlan().id, 1]));
		before.close();
		const store = createDexiePlanStore(openPlanDatabase(name), reading);
		expect(await store.load(newPlan().id)).toMatchObject({ ok: true, value: { plan: newPlan() } });
		expect((await store.saveMedium(newPlan().id, drawingWith())).ok).toBe(true);
		expect(await store.loadMedium(newPlan().id, 'drawing-1')).toEqual({ ok: true, value: drawingWith() });
	});

	it('calls a medium damaged that lies under the id of another', async () => {
		const { database, store } = openDexie();
		const place = { kind: 'medium', plan: 'a', id: 'drawing-2' } as const;
		const medium = await plainSealer.seal(drawingWith('drawing-1'), place);
		await database.media.put({ plan: 'a', id: 'drawing-2', medium });
		expect(await store.loadMedium('a', 'drawing-2')).toEqual({ ok: false, problem: 'damaged' });
	});

	it('calls a head damaged that holds another plan', async () => {
		const { database, store } = openDexie();
		await store.save(newPlan(), null);
		await database.heads.update(newPlan().id, {
			plan: await plainSealer.seal(newPlan({ id: 'other000000000000001' }), planPlace)
		});
		const loaded = await store.load(newPlan().id);
		expect(loaded).toMatchObject({ ok: true, value: { plan: { id: newPlan().id } } });
		await database.revisions.clear();
		expect(await store.load(newPlan().id)).toEqual({ ok: false, problem: 'damaged' });
	});

	it.each([
		null,
		7,
		'text',
		[],
		{},
		{ settings: 'high', open: 4 },
		{ settings: { contrast: 'pink' } },
		{ settings: { saidHeadphones: 'yes', voices: 3 } }
	])('is set as a fresh device when its memory says %j', async (memory) => {
		const { database, store } = openDexie();
		await database.memory.put({ key: 'device', value: await plainSealer.seal(memory, { kind: 'device' }) });
		expect(await store.recallDevice()).toEqual({ ok: true, value: freshMemory });
	});

	it('remembers no place that is not a text', async () => {
		const { database, store } = openDexie();
		await database.places.put({ plan: 'a', place: await plainSealer.seal({ page: 1 }, { kind: 'place', plan: 'a' }) });
		expect(await store.recallPlace('a')).toEqual({ ok: true, value: undefined });
	});

	it.each([
		['no object', 'text'],
		['no changes', { plan: newPlan().id, sequence: 1, parent: null, at: 'x', version: null }],
		[
			'changes without a field',
			{ plan: newPlan().id, sequence: 1, parent: null, at: 'x', version: null, changes: [{}] }
		],
		[
			'a change of no known form',
			{ plan: newPlan().id, sequence: 1, parent: null, at: 'x', version: null, changes: [{ field: 'a', entry: 3 }] }
		],
		['a parent that is a number', { plan: newPlan().id, sequence: 1, parent: 4, at: 'x', version: null, changes: [] }],
		['a version that is a text', { plan: newPlan().id, sequence: 1, parent: null, at: 'x', version: '1', changes: [] }],
		['no sequence', { plan: newPlan().id, parent: null, at: 'x', version: null, changes: [] }]
	])('calls a history damaged whose link is %s', async (_, revision) => {
		const { database, store } = openDexie();
		await store.save(newPlan(), null);
		const link = await database.revisions.get([newPlan().id, 1]);
		if (link === undefined) throw new Error('There is no such revision.');
		await database.revisions.put({
			...link,
			revision: await plainSealer.seal(revision, { ...planPlace, kind: 'revision' })
		});
		expect(await store.history(newPlan().id)).toEqual({ ok: false, problem: 'damaged' });
	});
});
