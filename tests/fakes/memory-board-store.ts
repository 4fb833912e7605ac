import { refuse, succeed } from '#lib/base/result.ts';
import type { BoardStore } from '#lib/ports/board.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';

/** Rows of the board in memory, beside a store of plans, with a lock that a test can close. */
export interface MemoryBoardStore extends BoardStore {
	isLocked: boolean;
	readonly spoil: (plan: string) => void;
}

export function createMemoryBoardStore(plans: PlanStore): MemoryBoardStore {
	const kept = new Map<string, { readonly saves: number; readonly text: string }>();
	const endsOf = async (): Promise<ReadonlyMap<string, number>> => {
		const listed = await plans.list();
		return new Map(listed.ok ? listed.value.map(({ id, saves }) => [id, saves] as const) : []);
	};
	const store: MemoryBoardStore = {
		isLocked: false,
		spoil: (plan) => void kept.set(plan, { saves: -1, text: '' }),
		rows: async () => {
			if (store.isLocked) return refuse('locked');
			return succeed(
				[...(await endsOf())].map(([plan, saves]) => {
					const row = kept.get(plan);
					return { plan, saves, row: row?.saves === saves ? JSON.parse(row.text) : undefined };
				})
			);
		},
		keep: async (rows) => {
			if (store.isLocked) return refuse('locked');
			const ends = await endsOf();
			for (const { plan, saves, row } of rows)
				if (ends.get(plan) === saves) kept.set(plan, { saves, text: JSON.stringify(row) });
			return succeed(null);
		}
	};
	return store;
}
