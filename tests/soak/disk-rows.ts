import 'fake-indexeddb/auto';
import type { Page } from '@playwright/test';
import { isRecord } from '#lib/base/json.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { Vault } from '#lib/vault/vault.ts';
import { restoreKnown, restoreKeptMedium } from '#lib/wiring/restore-plan.ts';

/** What lies in the database of a browser: the rows of each store. */
export type DiskRows = Readonly<Record<string, readonly unknown[]>>;

/** Reads all that lies in the database, from a page of the same address where the app does not run. */
export async function rowsOnDisk(page: Page): Promise<DiskRows> {
	await page.goto('/licences.txt');
	return page.evaluate(readAll);
}

/** Runs in the page: every row of every store of its database. */
export async function readAll(): Promise<DiskRows> {
	const settled = <Value>(asked: IDBRequest<Value>) =>
		new Promise<Value>((resolve, reject) => {
			asked.onsuccess = () => resolve(asked.result);
			asked.onerror = () => reject(asked.error ?? new Error('The database does not answer.'));
		});
	// Where the usual place was given up, the database lies in another.
	const place = localStorage.getItem('steady-place');
	const bucket = place === null ? undefined : await Reflect.get(navigator, 'storageBuckets').open(`steady-${place}`);
	const databases: IDBFactory = bucket?.indexedDB ?? indexedDB;
	const database = await settled(databases.open('steady'));
	const names = [...database.objectStoreNames];
	const rows = await Promise.all(
		names.map(async (name) => [name, await settled(database.transaction(name).objectStore(name).getAll())] as const)
	);
	database.close();
	return Object.fromEntries(rows);
}

/** What was on the disk, opened with the app's own code. */
export interface OpenedRows {
	readonly store: PlanStore;
	/** Whether a phrase or a code opens its vault. */
	readonly opens: (typed: string) => Promise<boolean>;
}

let databases = 0;

/** Opens the rows of a disk in a database of this process. Nothing can be read before `opens` was true. */
export async function openRows(rows: DiskRows): Promise<OpenedRows> {
	databases += 1;
	const database = openPlanDatabase(`disk-${databases}`);
	for (const table of database.tables) await table.bulkPut([...(rows[table.name] ?? [])]);
	const woken = await Vault.wake({
		crypto,
		store: createDexieVaultStore(database),
		now: () => ({ wall: 0, steady: 0 })
	});
	if (!woken.ok) throw new Error(`The vault on the disk: ${woken.problem}.`);
	const store = createDexiePlanStore(database, {
		sealer: sealerFor(woken.value, plainSealer),
		digest: sha256,
		restorePlan: async (file) => restoreKnown(file),
		restoreMedium: async (file) => restoreKeptMedium(file)
	});
	return { store, opens: async (typed) => (await woken.value.unlock(typed)).ok };
}

/** The chain of a plan on a disk by numbers alone: where it ends, from where it must be whole, and which links are there. */
export function chainOnDisk(rows: DiskRows, plan: string): string {
	const of = (table: string, key: string) =>
		(rows[table] ?? []).filter((row): row is Record<string, unknown> => isRecord(row) && row[key] === plan);
	const head = of('heads', 'id')[0];
	const links = of('revisions', 'plan').map(({ sequence }) => Number(sequence));
	return `head ${String(head?.['sequence'])}, from ${String(head?.['from'] ?? 1)}, links ${runsOf(links).join(' ')}`;
}

/** 1, 2, 3, 5 as 1-3 and 5. */
function runsOf(numbers: readonly number[]): readonly string[] {
	const sorted = [...numbers].sort((left, right) => left - right);
	const starts = sorted.filter((number) => !sorted.includes(number - 1));
	const ends = sorted.filter((number) => !sorted.includes(number + 1));
	return starts.map((start, at) => (start === ends[at] ? `${start}` : `${start}-${ends[at]}`));
}
