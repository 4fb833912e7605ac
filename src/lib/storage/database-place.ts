import { isRecord } from '#lib/base/json.ts';

/**
 * Where the database of this browser lies. A spoiled disk can leave the usual place so that it can be neither opened nor
 * emptied any more, while the second copy is whole. Then the next start looks in a place beside it, where the browser has
 * such places (storage buckets).
 */
export interface DatabasePlace {
	/** The databases of the place beside the usual one; undefined for the usual one. */
	readonly elsewhere: () => Promise<IDBFactory | undefined>;
	/** From the next start on the database lies in another place, empty. False where there is none. */
	readonly moveOn: () => Promise<boolean>;
}

const key = 'steady-place';
const usual = 1;
/** A disk on which so many places went bad keeps nothing. */
const most = 5;

/** `storage` and `buckets` are asked for at each call: a browser may forbid them, or have none. */
export function createDatabasePlace(
	storage: () => Pick<Storage, 'getItem' | 'setItem'>,
	buckets: () => unknown
): DatabasePlace {
	const number = () => {
		try {
			const kept = Number(storage().getItem(key) ?? usual);
			return Number.isSafeInteger(kept) && kept >= usual && kept <= most ? kept : usual;
		} catch {
			return usual;
		}
	};
	return {
		elsewhere: async () => (number() === usual ? undefined : openBucket(buckets(), number())),
		moveOn: async () => {
			const next = number() + 1;
			if (next > most) return false;
			try {
				await openBucket(buckets(), next);
				storage().setItem(key, String(next));
				return true;
			} catch {
				return false;
			}
		}
	};
}

/** TypeScript does not know buckets yet. */
async function openBucket(buckets: unknown, number: number): Promise<IDBFactory> {
	const open: unknown = isRecord(buckets) ? buckets['open'] : undefined;
	if (typeof open !== 'function') throw new Error('This browser has no other place.');
	const options = { durability: 'strict', persisted: true };
	const bucket: unknown = await Reflect.apply(open, buckets, [`steady-${number}`, options]);
	const databases: unknown = isRecord(bucket) ? bucket['indexedDB'] : undefined;
	if (!(databases instanceof IDBFactory)) throw new Error('The other place has no databases.');
	return databases;
}
