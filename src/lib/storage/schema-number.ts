/** Counts what the records look like. It goes up with the version of the database. */
export const schemaNumber = 5;

/** The error that tells the store: a newer app has written here. */
export const newerError = 'NewerError';

/** A row of the table that says for which schema the records are. */
export interface FenceRecord {
	readonly key: string;
	readonly number: number;
}

/** Throws when the records are of a newer schema. A missing row is of an older one. */
export function refuseNewer(row: FenceRecord | undefined): void {
	if (row === undefined || !(row.number > schemaNumber)) return;
	throw Object.assign(new Error('The records are of a newer version of the app.'), { name: newerError });
}
