import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { BoardStore, KeptRow } from '#lib/ports/board.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { Place, Sealer } from '#lib/ports/sealer.ts';
import { boardRow, boardRowOf } from './board-rows.ts';
import { endsOf } from './ends.ts';
import { writing } from './fence.ts';
import type { PlanDatabase } from './plan-database.ts';
import { problemOf } from './problems.ts';

/**
 * The rows of the board in IndexedDB. A seal names the sequence of the plan: a row of an earlier one does not open, so nobody
 * has to say that it is old.
 */
export function createDexieBoardStore(database: PlanDatabase, sealer: Sealer): BoardStore {
	return {
		rows: () =>
			guarded(async () => {
				await forStaffOnly(sealer);
				const { plans, envelopes } = await recordsOf(database);
				const rows = await Promise.all(
					plans.map(async ([plan, saves]): Promise<KeptRow> => {
						const envelope = envelopes.get(boardRowOf(plan));
						const row = envelope === undefined ? undefined : await sealer.open(envelope, placeOf(plan, saves));
						return { plan, saves, row };
					})
				);
				return succeed(rows);
			}),
		keep: (rows) =>
			guarded(async () => {
				await forStaffOnly(sealer);
				const sealed = await Promise.all(
					rows.map(async ({ plan, saves, row }) => ({
						plan,
						saves,
						record: { key: boardRowOf(plan), value: await sealer.seal(row, placeOf(plan, saves)) }
					}))
				);
				const { heads, memory } = database;
				await writing(database, [heads, memory], async () => {
					const now = new Map(await endsOf(database));
					await memory.bulkPut(sealed.filter(({ plan, saves }) => now.get(plan) === saves).map(({ record }) => record));
				});
				return succeed(null);
			})
	};
}

/** Fails where the vault key is not in memory, as it is while a man has the device. */
function forStaffOnly(sealer: Sealer): Promise<unknown> {
	return sealer.mark('', { kind: 'secret', name: 'board' });
}

/** The ends of all chains and the rows, of one and the same moment. No plan is read for it. */
function recordsOf(database: PlanDatabase) {
	const { heads, memory } = database;
	return database.transaction('r', heads, memory, async () => {
		const plans = await endsOf(database);
		const records = await memory.where('key').startsWith(boardRow).toArray();
		return { plans, envelopes: new Map(records.map(({ key, value }) => [key, value] as const)) };
	});
}

function placeOf(plan: string, sequence: number): Place {
	return { kind: 'board', plan, sequence };
}

async function guarded<Value>(work: () => Promise<Result<Value, StoreProblem>>): Promise<Result<Value, StoreProblem>> {
	try {
		return await work();
	} catch (thrown) {
		return refuse(problemOf(thrown));
	}
}
