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

/** Puts plans on the device as the store keeps them. The app must have been opened once; it is opened again afterwards. */
export async function seedPlans(page: Page, plans: readonly Plan[]): Promise<void> {
	const { stores } = await rowsOf(plans);
	await page.goto('/');
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.evaluate(async (given) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('steady');
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('The database does not open.'));
		});
		const filled = given.filter(({ rows }) => rows.length > 0);
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
	}, stores);
	await page.reload();
	await page.getByRole('heading', { level: 1 }).waitFor();
}
