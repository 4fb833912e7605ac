import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Scrubber } from '#lib/ports/scrubber.ts';
import { openPlanDatabase, type PlanDatabase } from '#lib/storage/plan-database.ts';
import { createScrubber } from '#lib/storage/scrub.ts';

let databases = 0;

/** A database with a vault, the keys of two plans, and how the device is set. */
async function usedDatabase(): Promise<PlanDatabase> {
	databases += 1;
	const database = openPlanDatabase(`steady-scrub-${databases}`);
	await database.vault.put({ key: 'vault', value: { id: 'v', generation: 3, slots: [], members: 'sealed' } });
	await database.vault.put({ key: 'tries', value: 2 });
	await database.planKeys.bulkPut(['jo', 'sam'].map((plan) => ({ plan, wrapped: `key-of-${plan}` })));
	await database.memory.put({ key: 'device', value: { form: 'plain-1', text: '{}' } });
	return database;
}

async function allIn(database: PlanDatabase): Promise<unknown> {
	return Object.fromEntries(
		await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const))
	);
}

function scrub(scrubber: Scrubber, stopAfter = Infinity) {
	const stopping = new AbortController();
	const steps: number[] = [];
	const onProgress = (done: number) => {
		steps.push(done);
		if (steps.length >= stopAfter) stopping.abort();
	};
	return scrubber.scrub({ onProgress, signal: stopping.signal }).then((end) => ({ end, steps }));
}

describe('scrubbing', () => {
	it('leaves every record as it was, and nothing of its own; it tells how far it is', async () => {
		const database = await usedDatabase();
		const before = await allIn(database);
		const { end, steps } = await scrub(createScrubber(database));
		expect(end).toBe('done');
		expect(await allIn(database)).toEqual(before);
		expect(steps).toEqual(steps.toSorted((one, other) => one - other));
		expect(steps.at(-1)).toBe(1);
	});

	it('writes at least 30 MB of chance', async () => {
		const database = await usedDatabase();
		let written = 0;
		database.memory.hook('creating', (_, { value }) => {
			written += value.text.length;
		});
		await scrub(createScrubber(database));
		expect(written).toBeGreaterThanOrEqual(30_000_000);
	});

	it('can be stopped, and cleans up after itself', async () => {
		const database = await usedDatabase();
		const before = await allIn(database);
		const { end, steps } = await scrub(createScrubber(database), 3);
		expect(end).toBe('stopped');
		expect(steps).toHaveLength(3);
		expect(await allIn(database)).toEqual(before);
	});

	it('stops calmly when the disk is full, and gives back what it took', async () => {
		const database = await usedDatabase();
		const before = await allIn(database);
		let rows = 0;
		database.memory.hook('creating', () => {
			rows += 1;
			if (rows > 20) throw new DOMException('No space is left.', 'QuotaExceededError');
		});
		expect((await scrub(createScrubber(database))).end).toBe('full');
		expect(await allIn(database)).toEqual(before);
	});

	it('never throws when the database went away', async () => {
		const database = await usedDatabase();
		const scrubber = createScrubber(database);
		database.close();
		expect((await scrub(scrubber)).end).toBe('broken');
	});

	it('throws away what a closed browser left of the last time', async () => {
		const database = await usedDatabase();
		const before = await allIn(database);
		await database.memory.put({ key: 'scrub-7-1', value: { form: 'plain-1', text: 'left' } });
		createScrubber(database);
		await expect.poll(() => allIn(database)).toEqual(before);
	});
});
