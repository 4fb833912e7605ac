import { describe, expect, it } from 'vitest';
import type { BoardStore } from '#lib/ports/board.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import { laterMoment } from '../builders/moments.ts';
import { otherPlan } from '../builders/session.ts';
import { newPlan } from '../builders/small-plan.ts';
import { got } from '../builders/vault.ts';

/** A device of the contract. */
export interface BoardDevice {
	readonly plans: PlanStore;
	readonly board: BoardStore;
	/** The vault key leaves memory. */
	readonly lock: () => Promise<unknown>;
	/** The row of a plan lies there and cannot be read. */
	readonly spoil: (plan: string) => Promise<unknown>;
}

const [his, other] = [newPlan(), otherPlan()];

/** What every store of rows of the board does. */
export function boardStoreContract(name: string, open: () => Promise<BoardDevice>): void {
	describe(`${name}: the rows of the board`, () => {
		it('name every plan here, with what was kept of it and how often it was saved', async () => {
			const { plans, board } = await open();
			expect(got(await board.rows())).toEqual([]);
			for (const plan of [his, other]) got(await plans.save(plan, null));
			got(await board.keep([{ plan: his.id, saves: 1, row: { name: 'Jo' } }]));
			const rows = got(await board.rows());
			expect(rows).toHaveLength(2);
			expect(rows).toContainEqual({ plan: his.id, saves: 1, row: { name: 'Jo' } });
			expect(rows).toContainEqual({ plan: other.id, saves: 1, row: undefined });
		});

		it('are of no use any more once he went on, and one that was made meanwhile is left out', async () => {
			const { plans, board } = await open();
			const stored = got(await plans.save(his, null));
			got(await board.keep([{ plan: his.id, saves: 1, row: { name: 'Jo' } }]));
			got(await plans.save({ ...his, changedAt: laterMoment(3) }, stored));
			expect(got(await board.rows())).toEqual([{ plan: his.id, saves: 2, row: undefined }]);
			got(await board.keep([{ plan: his.id, saves: 1, row: { name: 'old' } }]));
			expect(got(await board.rows())).toEqual([{ plan: his.id, saves: 2, row: undefined }]);
		});

		it('go with their plan: one of that id that comes later has none', async () => {
			const { plans, board } = await open();
			got(await plans.save(his, null));
			got(await board.keep([{ plan: his.id, saves: 1, row: { name: 'Jo' } }]));
			got(await plans.remove(his.id));
			expect(got(await board.rows())).toEqual([]);
			got(await board.keep([{ plan: his.id, saves: 1, row: { name: 'Jo' } }]));
			expect(got(await board.rows())).toEqual([]);
		});

		it('never hide a plan: one that is spoiled counts as none, and can be kept anew', async () => {
			const { plans, board, spoil } = await open();
			got(await plans.save(his, null));
			await spoil(his.id);
			expect(got(await board.rows())).toEqual([{ plan: his.id, saves: 1, row: undefined }]);
			got(await board.keep([{ plan: his.id, saves: 1, row: { name: 'Jo' } }]));
			expect(got(await board.rows())).toEqual([{ plan: his.id, saves: 1, row: { name: 'Jo' } }]);
		});

		it("are in nobody's reach while the key of staff is not in memory", async () => {
			const { plans, board, lock } = await open();
			got(await plans.save(his, null));
			const row = { plan: his.id, saves: 1, row: { name: 'Jo' } };
			got(await board.keep([row]));
			await lock();
			expect(await board.rows()).toEqual({ ok: false, problem: 'locked' });
			expect(await board.keep([row])).toEqual({ ok: false, problem: 'locked' });
		});
	});
}
