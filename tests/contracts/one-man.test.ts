import { beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '#lib/base/json.ts';
import { createDexieBoardStore } from '#lib/storage/dexie-board-store.ts';
import { commonKey } from '#lib/vault/holders.ts';
import { drawingWith } from '../builders/media.ts';
import { rowsOf, sealedDevice } from '../builders/sealed-device.ts';
import { newPlan } from '../builders/small-plan.ts';
import { got } from '../builders/vault.ts';

const others = 300;
const his = newPlan();
const otherIds = Array.from({ length: others }, (_, count) => `other${String(count).padStart(15, '0')}`);
const locked = { ok: false, problem: 'locked' };

let device: Awaited<ReturnType<typeof sealedDevice>>;

beforeAll(async () => {
	device = await sealedDevice([his, ...otherIds.map((id) => newPlan({ id, name: 'Samwise' }))]);
	got(await device.store.saveMedium(otherIds[0] ?? '', drawingWith('drawing-1')));
	for (const plan of otherIds) got(await device.store.rememberPlace({ plan, page: 'calm/main' }));
	const rows = otherIds.map((id) => ({ plan: id, saves: 1, row: { name: 'Samwise' } }));
	got(await createDexieBoardStore(device.database, device.sealer).keep(rows));
	got(await device.vault.giveTo(his.id));
});

describe(`while one man has the device, of ${others} other plans`, () => {
	it('none is opened by any call of the store, and none is changed', async () => {
		const { store, database } = device;
		const before = await rowsOf(database);
		let opened = 0;
		for (const id of otherIds) {
			const answers = [
				await store.load(id),
				await store.history(id),
				await store.recallPlace(id),
				await store.loadMedium(id, 'drawing-1'),
				await store.saveMedium(id, drawingWith('drawing-2')),
				await store.save(newPlan({ id }), null),
				await store.remove(id)
			];
			opened += answers.filter((answer) => answer.ok && answer.value !== undefined).length;
		}
		expect(opened).toBe(0);
		expect(await rowsOf(database)).toEqual(before);
		expect(got(await store.list()).map(({ id }) => id)).toEqual([his.id]);
		expect((await store.load(his.id)).ok).toBe(true);
	});

	it('the board says nothing: not even who is here', async () => {
		const board = createDexieBoardStore(device.database, device.sealer);
		expect(await board.rows()).toEqual(locked);
	});

	it('none is opened by its key, nor can the device be given to another man', async () => {
		const { vault } = device;
		const keys = await Promise.all(otherIds.map((id) => vault.keysFor(id)));
		expect(keys.filter((key) => key !== undefined)).toEqual([]);
		expect(otherIds.filter((id) => vault.mayOpen(id))).toEqual([]);
		for (const id of otherIds.slice(0, 20)) expect(await vault.giveTo(id)).toEqual(locked);
		expect(vault.members).toEqual([]);
		expect(vault.open).toBeNull();
	});

	it('no envelope is opened with the keys that are in memory, wherever it is said to lie', async () => {
		const { sealer, database } = device;
		const rows = Object.values(await rowsOf(database)).flat();
		const envelopes = rows
			.filter((row) => isRecord(row) && row['id'] !== his.id && row['plan'] !== his.id)
			.flatMap((row) => Object.values(Object(row)))
			.filter((value) => isRecord(value) && value['form'] === 'vault-1');
		expect(envelopes.length).toBeGreaterThan(others * 3);
		const places = [
			{ kind: 'plan', plan: his.id, sequence: 1 },
			{ kind: 'summary', plan: his.id, sequence: 1 },
			{ kind: 'revision', plan: his.id, sequence: 1 },
			{ kind: 'place', plan: his.id },
			{ kind: 'board', plan: his.id, sequence: 1 },
			{ kind: 'clip', id: commonKey }
		] as const;
		let opened = 0;
		for (const envelope of envelopes)
			for (const place of places) if ((await sealer.open(envelope, place)) !== undefined) opened += 1;
		expect(opened).toBe(0);
	});
});
