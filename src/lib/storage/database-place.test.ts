import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createDatabasePlace } from './database-place.ts';

/** A browser's small storage, and its buckets, each with databases of its own. */
function newBrowser(kept: Readonly<Record<string, string>> = {}) {
	const small = new Map(Object.entries(kept));
	const opened: string[] = [];
	const storage = {
		getItem: (key: string) => small.get(key) ?? null,
		setItem: (key: string, value: string) => void small.set(key, value)
	};
	const buckets = {
		open: async (name: string) => {
			opened.push(name);
			return { indexedDB: new IDBFactory() };
		}
	};
	return { small, opened, storage, buckets };
}

describe('where the database lies', () => {
	it('is the usual place, until that has to be given up', async () => {
		const { storage, buckets, opened } = newBrowser();
		const place = createDatabasePlace(
			() => storage,
			() => buckets
		);
		expect(await place.elsewhere()).toBeUndefined();
		expect(opened).toEqual([]);
		expect(await place.moveOn()).toBe(true);
		expect(await place.elsewhere()).toBeInstanceOf(IDBFactory);
		expect(opened).toEqual(['steady-2', 'steady-2']);
	});

	it('goes on to the next one, and at last to none', async () => {
		const { storage, buckets, small } = newBrowser({ 'steady-place': '4' });
		const place = createDatabasePlace(
			() => storage,
			() => buckets
		);
		expect(await place.moveOn()).toBe(true);
		expect(small.get('steady-place')).toBe('5');
		expect(await place.moveOn()).toBe(false);
		expect(small.get('steady-place')).toBe('5');
	});

	it.each(['', 'two', '0', '-1', '2.5', '99'])('is the usual one when "%s" is remembered', async (kept) => {
		const { storage, buckets } = newBrowser({ 'steady-place': kept });
		const place = createDatabasePlace(
			() => storage,
			() => buckets
		);
		expect(await place.elsewhere()).toBeUndefined();
	});

	it('stays where a browser has no other places, forbids them, or cannot remember', async () => {
		const { storage, buckets, small } = newBrowser();
		const forbid = () => {
			throw new Error('forbidden');
		};
		const ways = [undefined, {}, { open: forbid }, { open: async () => ({}) }];
		for (const way of ways)
			expect(
				await createDatabasePlace(
					() => storage,
					() => way
				).moveOn()
			).toBe(false);
		expect(small.size).toBe(0);
		const mute = createDatabasePlace(forbid, () => buckets);
		expect([await mute.moveOn(), await mute.elsewhere()]).toEqual([false, undefined]);
	});
});
