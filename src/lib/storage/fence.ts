import type { Table } from 'dexie';
import type { PlanDatabase } from './plan-database.ts';

/** Counts what the records look like. It goes up with the version of the database. */
export const schemaNumber = 5;

/** The error that tells the store: a newer app has written here. */
export const newerError = 'NewerError';

/** A row of the table that says for which schema the records are. */
export interface FenceRecord {
	readonly key: string;
	readonly number: number;
}

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

/** Throws when the records are of a newer schema. A missing row is of an older one. */
export function refuseNewer(row: FenceRecord | undefined): void {
	if (row === undefined || !(row.number > schemaNumber)) return;
	throw Object.assign(new Error('The records are of a newer version of the app.'), { name: newerError });
}
