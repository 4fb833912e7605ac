import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Sealer } from '#lib/ports/sealer.ts';
import { createDexieClipStore } from '#lib/storage/dexie-clip-store.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase, type PlanDatabase } from '#lib/storage/plan-database.ts';
import { lookAgain, sealPlainRecords } from '#lib/storage/seal-plain-records.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { drawingWith } from '../builders/media.ts';
import { laterMoment } from '../builders/moments.ts';
import { reading } from '../builders/reading.ts';
import { answerOf, fullPlan, newPlan } from '../builders/small-plan.ts';
import { got, madeVault } from '../builders/vault.ts';
import { soundOf } from './clip-store.contract.ts';

let databases = 0;
const jo = fullPlan();
const later = setAnswer(jo, 'proud', answerOf('words', { text: 'more' }, laterMoment(99)));
const sam = newPlan({ id: 'other000000000000001', name: 'Sam' });

/** A device whose plans were kept without a lock, and a vault that was just made for it. */
async function openDevice() {
	databases += 1;
	const database = openPlanDatabase(`steady-plain-${databases}`);
	const plain = createDexiePlanStore(database, reading);
	const saved = got(await plain.save(later, got(await plain.save(jo, null))));
	got(await plain.save(sam, null));
	got(await plain.rememberPlace({ plan: jo.id, page: 'calm/main' }));
	got(await plain.saveMedium(jo.id, drawingWith('drawing-1')));
	got(await plain.rememberDevice({ ...got(await plain.recallDevice()), open: jo.id }));
	const clips = createDexieClipStore(database, { sealer: plainSealer, digest: sha256 });
	got(await clips.keep('en-GB', 'I stop.', soundOf(1, 2)));
	const { vault } = await madeVault();
	const sealer = sealerFor(vault, plainSealer);
	const store = createDexiePlanStore(database, { ...reading, sealer });
	const sealedClips = createDexieClipStore(database, { sealer, digest: sha256 });
	const clear = async () => {
		const tables = database.tables.filter(({ name }) => name !== 'memory');
		const rows = await Promise.all(tables.map((table) => table.toArray()));
		return rows.flat().filter((row) => JSON.stringify(row).includes('plain-1'));
	};
	return { database, plain, vault, sealer, store, sealedClips, saved, clear };
}

async function putVaultRow(database: PlanDatabase): Promise<void> {
	const value = { id: 'vault00000000000000001', generation: 1, slots: [], members: '' };
	await database.vault.put({ key: 'vault', value });
}

describe('plans kept before there was a vault', () => {
	it('are all under it afterwards, and open as they were', async () => {
		const { database, sealer, store, sealedClips, saved, clear } = await openDevice();
		expect(await sealPlainRecords(database, sealer)).toEqual({ ok: true, value: true });
		expect(await clear()).toEqual([]);
		expect(await store.load(jo.id)).toEqual({ ok: true, value: saved });
		expect(got(await store.history(jo.id))).toHaveLength(2);
		expect(
			got(await store.list())
				.map(({ name }) => name)
				.sort()
		).toEqual([jo.name, 'Sam'].sort());
		expect(await store.recallPlace(jo.id)).toEqual({ ok: true, value: 'calm/main' });
		expect(await store.loadMedium(jo.id, 'drawing-1')).toEqual({ ok: true, value: drawingWith('drawing-1') });
		expect(await sealedClips.find('en-GB', 'I stop.')).toEqual({ ok: true, value: soundOf(1, 2) });
		expect(await store.recallDevice()).toMatchObject({ value: { open: jo.id } });
	});

	it('can be saved on, and rebuilt from their history', async () => {
		const { database, sealer, store, saved } = await openDevice();
		got(await sealPlainRecords(database, sealer));
		const next = setAnswer(later, 'proud', answerOf('words', { text: 'on' }, laterMoment(120)));
		const on = got(await store.save(next, saved));
		const head = await database.heads.get(jo.id);
		if (head === undefined) throw new Error('There is no such plan.');
		await database.heads.put({ ...head, plan: { form: 'vault-1', text: 'AAAA' } });
		expect(await store.load(jo.id)).toEqual({ ok: true, value: on });
	});

	it('are all under it too when it was stopped in the middle and begun again', async () => {
		const { database, sealer, store, saved, clear } = await openDevice();
		let left = 5;
		const stopping: Sealer = {
			...sealer,
			seal: async (value, place) => {
				left -= 1;
				if (left < 0) throw new Error('The device was switched off.');
				return sealer.seal(value, place);
			}
		};
		expect(await sealPlainRecords(database, stopping)).toEqual({ ok: false, problem: 'broken' });
		expect((await clear()).length).toBeGreaterThan(0);
		got(await sealPlainRecords(database, sealer));
		got(await sealPlainRecords(database, sealer));
		expect(await clear()).toEqual([]);
		expect(await store.load(jo.id)).toEqual({ ok: true, value: saved });
	});

	it('that cannot be read go under it as they lie there', async () => {
		const { database, sealer, store, clear } = await openDevice();
		const broken = { form: 'plain-1', text: '{"said":"my words' } as const;
		await database.heads.update(sam.id, { plan: broken, summary: broken });
		await database.revisions.where('plan').equals(sam.id).modify({ revision: broken });
		await database.heads.delete(jo.id);
		got(await sealPlainRecords(database, sealer));
		expect(await clear()).toEqual([]);
		expect(await store.load(sam.id)).toEqual({ ok: false, problem: 'damaged' });
	});

	it('are looked for once: later unlockings read no plan again, until something comes back from elsewhere', async () => {
		const { database, sealer, clear } = await openDevice();
		await putVaultRow(database);
		let copies = 0;
		const dropCopies = async () => void (copies += 1);
		expect(await sealPlainRecords(database, sealer, dropCopies)).toEqual({ ok: true, value: true });
		let reads = 0;
		database.revisions.hook('reading', (row) => {
			reads += 1;
			return row;
		});
		expect(await sealPlainRecords(database, sealer, dropCopies)).toEqual({ ok: true, value: false });
		expect({ reads, copies }).toEqual({ reads: 0, copies: 1 });
		await lookAgain(database);
		const plain = createDexiePlanStore(database, reading);
		got(await plain.save(newPlan({ id: 'came00000000000000001', name: 'Lee' }), null));
		expect(await sealPlainRecords(database, sealer, dropCopies)).toEqual({ ok: true, value: true });
		expect(await clear()).toEqual([]);
	});

	it('are looked for again when sealing was stopped, or when their plain copies could not be dropped', async () => {
		const { database, sealer } = await openDevice();
		await putVaultRow(database);
		const stop = () => Promise.reject(new Error('The device was switched off.'));
		expect(await sealPlainRecords(database, { ...sealer, seal: stop })).toEqual({ ok: false, problem: 'broken' });
		expect(await sealPlainRecords(database, sealer, stop)).toEqual({ ok: false, problem: 'broken' });
		expect(await database.vault.get('sealed')).toBeUndefined();
	});

	it('stay as they are while the vault is locked', async () => {
		const { database, plain, vault, sealer, saved } = await openDevice();
		vault.lock();
		expect(await sealPlainRecords(database, sealer)).toEqual({ ok: false, problem: 'locked' });
		expect(await plain.load(jo.id)).toEqual({ ok: true, value: saved });
	});

	it('say "conflict" when one was saved meanwhile, and lose nothing', async () => {
		const { database, plain, sealer, saved } = await openDevice();
		const next = setAnswer(later, 'proud', answerOf('words', { text: 'meanwhile' }, laterMoment(120)));
		let isSaved = false;
		const slow: Sealer = {
			...sealer,
			seal: async (value, place) => {
				if (!isSaved && place.kind === 'plan' && place.plan === jo.id) {
					isSaved = true;
					got(await plain.save(next, saved));
				}
				return sealer.seal(value, place);
			}
		};
		expect(await sealPlainRecords(database, slow)).toEqual({ ok: false, problem: 'conflict' });
		expect(got(await plain.load(jo.id)).plan).toEqual(next);
	});
});
