import { textOfBytes } from '#lib/base/bytes-as-text.ts';
import type { ScrubEnd, Scrubber } from '#lib/ports/scrubber.ts';
import { writing } from './fence.ts';
import type { PlanDatabase } from './plan-database.ts';
import { problemOf } from './problems.ts';

/** 30 MB in all: so much makes the browser write every file of the database anew. */
const batches = 120;
const rowsInBatch = 8;

/** Bytes of chance in a row. Greater values (from 64 KiB) lie in files of their own and move nothing. */
const bytesInRow = 24 * 1024;

/** Rows that are only there to be deleted again. They are of the table of the device's memory: nobody lists it. */
const churnStart = 'scrub-';
const churnEnd = 'scrub.';

/** Whether a row of the device's memory is only there to be deleted again. */
export function isChurn(key: string): boolean {
	return key.startsWith(churnStart);
}

/**
 * Scrubs the files of this database: it fills them with chance and deletes it again, and in the same transactions writes
 * the records of the vault again and touches both ends of each table of the plans. So each file that holds an old record
 * is merged with a newer one, and the old one is dropped.
 */
export function createScrubber(database: PlanDatabase): Scrubber {
	// What a closed browser left of the last time.
	void clear(database).catch(() => undefined);
	return {
		scrub: async ({ onProgress, signal }) => {
			try {
				for (let batch = 0; batch < batches && !signal.aborted; batch += 1) {
					await churn(database, batch);
					onProgress((batch + 1) / batches);
				}
				await clear(database);
				return signal.aborted ? 'stopped' : 'done';
			} catch (thrown) {
				return endAfter(database, thrown);
			}
		}
	};
}

/** What was written goes, even when there was no space for more. */
async function endAfter(database: PlanDatabase, thrown: unknown): Promise<ScrubEnd> {
	const end = problemOf(thrown) === 'full' ? 'full' : 'broken';
	return clear(database).then(
		() => end,
		() => end
	);
}

function churn(database: PlanDatabase, batch: number): PromiseLike<void> {
	const { memory, heads, revisions, places, media, vault, planKeys } = database;
	const rows = Array.from({ length: rowsInBatch }, (_, row) => ({
		key: `${churnStart}${batch}-${row}`,
		value: { form: 'plain-1' as const, text: textOfBytes(crypto.getRandomValues(new Uint8Array(bytesInRow)).buffer) }
	}));
	const blank = { form: 'plain-1', text: '' } as const;
	return writing(database, [memory, heads, revisions, places, media, vault, planKeys], async () => {
		await memory.bulkPut(rows);
		await vault.bulkPut(await vault.toArray());
		await planKeys.bulkPut(await planKeys.toArray());
		for (const plan of ['!', '~']) {
			await heads.put({ id: plan, sequence: 0, hash: '', summary: blank, plan: blank });
			await heads.delete(plan);
			await revisions.put({ plan, sequence: 0, hash: '', revision: blank });
			await revisions.delete([plan, 0]);
			await places.put({ plan, place: blank });
			await places.delete(plan);
			await media.put({ plan, id: '', medium: blank });
			await media.delete([plan, '']);
			await memory.put({ key: plan, value: blank });
			await memory.delete(plan);
		}
	});
}

async function clear({ memory }: PlanDatabase): Promise<void> {
	await memory.where('key').between(churnStart, churnEnd).delete();
}
