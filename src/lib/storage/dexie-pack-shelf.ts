import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { PackShelf } from '#lib/ports/pack-shelf.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { Place, Sealer } from '#lib/ports/sealer.ts';
import { writing } from './fence.ts';
import type { PlanDatabase } from './plan-database.ts';
import { problemOf } from './problems.ts';

/** How the rows of packs begin, in the memory of the device. */
export const packRow = 'pack-';

/**
 * The pack files of a service in IndexedDB, sealed as the plans are. In clear stands only a mark: not even what a pack is
 * called.
 */
export function createDexiePackShelf(database: PlanDatabase, sealer: Sealer): PackShelf {
	const { memory } = database;
	const keyOf = async (name: string) => `${packRow}${await sealer.mark(name, placeOf(''))}`;
	return {
		list: () =>
			guarded(async () => {
				const records = await memory.where('key').startsWith(packRow).toArray();
				const files = await Promise.all(records.map(({ key, value }) => sealer.open(value, placeOf(key))));
				return succeed(files.filter((file) => file !== undefined));
			}),
		keep: (name, file) =>
			guarded(async () => {
				const key = await keyOf(name);
				const value = await sealer.seal(file, placeOf(key));
				const isFree = await writing(database, [memory], async () => {
					const there = await memory.get(key);
					if (there !== undefined) return false;
					await memory.put({ key, value });
					return true;
				});
				return isFree ? succeed(null) : refuse('conflict');
			}),
		remove: (name) =>
			guarded(async () => {
				const key = await keyOf(name);
				await writing(database, [memory], () => memory.delete(key));
				return succeed(null);
			})
	};
}

function placeOf(id: string): Place {
	return { kind: 'pack', id };
}

async function guarded<Value>(work: () => Promise<Result<Value, StoreProblem>>): Promise<Result<Value, StoreProblem>> {
	try {
		return await work();
	} catch (thrown) {
		return refuse(problemOf(thrown));
	}
}
