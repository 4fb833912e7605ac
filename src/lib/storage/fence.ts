import type { Table } from 'dexie';
import type { PlanDatabase } from './plan-database.ts';
import { refuseNewer } from './schema-number.ts';

/**
 * One transaction that writes. The first thing in it is the fence: in some browsers a window of an older app opens a newer
 * database again and would write into it. Its work awaits the database alone (a rule of lint looks).
 */
export function writing<Value>(
	database: PlanDatabase,
	tables: readonly Table[],
	work: () => PromiseLike<Value>
): PromiseLike<Value> {
	return database.transaction('rw', [database.fence, ...tables], async () => {
		const row = await database.fence.get('schema');
		refuseNewer(row);
		return work();
	});
}
