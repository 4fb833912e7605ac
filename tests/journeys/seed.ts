import type { Page } from '@playwright/test';
import type { Plan } from '#lib/plan/plan.ts';
import { samplePlan, type SampleSize } from '../../src/cli/sample-plan.ts';
import { programmesById } from '../../src/cli/programmes.ts';
import { rowsOf } from './device.ts';

/** A sample plan of the default pack, or of others by their ids, whose man was told what Hide does. */
export function sampleOf(seed: number, size: SampleSize = 'full', packs = 'sotsec-id'): Plan {
	const programme = programmesById.get(packs);
	if (programme === undefined) throw new Error(`These packs are missing: ${packs}.`);
	const plan = samplePlan(programme, seed, size, 'en-GB');
	return { ...plan, settings: { ...plan.settings, told: ['hide', 'practice'] } };
}

/**
 * Puts plans on the device as the store keeps them, and opens the app at an address. It is started once: the plans are put
 * there from a page without the app. Only where the device was never set up, the app makes its own database first.
 */
export async function seedPlans(page: Page, plans: readonly Plan[], address = '/'): Promise<void> {
	const { stores } = await rowsOf(plans);
	const filled = stores.filter(({ rows }) => rows.length > 0);
	await page.goto('/404.html');
	if (!(await page.evaluate(putRows, filled))) {
		await page.goto('/');
		await page.getByRole('heading', { level: 1 }).waitFor();
		if (!(await page.evaluate(putRows, filled))) throw new Error('There is no database to put plans into.');
	}
	await page.goto(address);
	await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Runs in the page: adds rows to the database of the app. Gives false when there is none; it makes none. */
async function putRows(
	filled: readonly { readonly name: string; readonly rows: readonly unknown[] }[]
): Promise<boolean> {
	const database = await new Promise<IDBDatabase | undefined>((resolve) => {
		const opening = indexedDB.open('steady');
		opening.onupgradeneeded = () => opening.transaction?.abort();
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => resolve(undefined);
	});
	if (database === undefined) return false;
	const transaction = database.transaction(
		filled.map(({ name }) => name),
		'readwrite'
	);
	for (const { name, rows } of filled) for (const row of rows) transaction.objectStore(name).put(row);
	await new Promise<void>((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onerror = () => reject(new Error('The plans were not written.'));
	});
	database.close();
	return true;
}
