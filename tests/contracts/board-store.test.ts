import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { boardRowOf } from '#lib/storage/board-rows.ts';
import { createDexieBoardStore } from '#lib/storage/dexie-board-store.ts';
import { findSmallProgramme } from '../builders/small-pack.ts';
import { newPlan } from '../builders/small-plan.ts';
import { otherPlan } from '../builders/session.ts';
import { sealedDevice } from '../builders/sealed-device.ts';
import { got } from '../builders/vault.ts';
import { createMemoryBoardStore } from '../fakes/memory-board-store.ts';
import { createMemoryPlanStore } from '../fakes/memory-plan-store.ts';
import { boardStoreContract } from './board-store.contract.ts';

boardStoreContract('the fake', async () => {
	const plans = createMemoryPlanStore(findSmallProgramme);
	const board = createMemoryBoardStore(plans);
	const keep = board.keep;
	return {
		plans,
		board: { rows: board.rows, keep },
		lock: async () => (board.isLocked = true),
		spoil: async (plan) => board.spoil(plan)
	};
});

boardStoreContract('the store of the browser', async () => {
	const { database, sealer, store, vault } = await sealedDevice([]);
	return {
		plans: store,
		board: createDexieBoardStore(database, sealer),
		lock: async () => vault.lock(),
		spoil: (plan) => database.memory.put({ key: boardRowOf(plan), value: { form: 'vault-1', text: 'AAAA' } })
	};
});

describe('the rows of the board on the disk', () => {
	it('say nothing in clear, and open neither in the place of another man nor while a man has the device', async () => {
		const [his, other] = [newPlan(), otherPlan()];
		const { database, sealer, store, vault } = await sealedDevice([his, other]);
		const board = createDexieBoardStore(database, sealer);
		got(await board.keep([his, other].map(({ id }) => ({ plan: id, saves: 1, row: { name: 'Zanzibar' } }))));
		const rows = await database.memory.where('key').startsWith('board-').toArray();
		expect(rows).toHaveLength(2);
		expect(JSON.stringify(rows)).not.toContain('Zanzibar');
		const [first, second] = rows;
		if (first === undefined || second === undefined) throw new Error('The rows are missing.');
		await database.memory.put({ ...first, value: second.value });
		expect(got(await board.rows()).filter(({ row }) => row !== undefined)).toHaveLength(1);
		got(await vault.giveTo(his.id));
		expect(await board.rows()).toEqual({ ok: false, problem: 'locked' });
		// Where no row of another man lies, the board does not tell either who is here.
		await database.memory.delete(boardRowOf(other.id));
		expect(await board.rows()).toEqual({ ok: false, problem: 'locked' });
		const place = { kind: 'board', plan: other.id, sequence: 1 } as const;
		await expect(sealer.open(second.value, place)).rejects.toThrow();
		expect(got(await store.load(his.id)).plan.id).toBe(his.id);
	});

	it('are made anew after he went to another page: the board says where he goes on', async () => {
		const his = newPlan();
		const { database, sealer, store } = await sealedDevice([his]);
		const board = createDexieBoardStore(database, sealer);
		got(await board.keep([{ plan: his.id, saves: 1, row: { name: 'Jo' } }]));
		got(await store.rememberPlace({ plan: his.id, page: 'calm/main' }));
		expect(got(await board.rows())).toEqual([{ plan: his.id, saves: 1, row: undefined }]);
	});
});
