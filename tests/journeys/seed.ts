import type { Page } from '@playwright/test';
import { hashOf, reviseTo } from '#lib/plan/revisions.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { samplePlan, type SampleSize } from '../../src/cli/sample-plan.ts';
import { programmesById } from '../../src/cli/programmes.ts';

/** A sample plan of the default pack, whose man was told what Hide does. */
export function sampleOf(seed: number, size: SampleSize = 'full'): Plan {
	const programme = programmesById.get('sotsec-id');
	if (programme === undefined) throw new Error('The default pack is missing.');
	const plan = samplePlan(programme, seed, size, 'en-GB');
	return { ...plan, settings: { ...plan.settings, told: ['hide', 'practice'] } };
}

/** Puts plans on the device as the store keeps them. The app must have been opened once; it is opened again afterwards. */
export async function seedPlans(page: Page, plans: readonly Plan[]): Promise<void> {
	const records = await Promise.all(
		plans.map(async (plan) => {
			const revision = reviseTo(plan, null, null);
			const hash = await hashOf(revision, sha256);
			const seal = (value: unknown) => ({ form: 'plain-1', text: JSON.stringify(value) });
			return {
				head: {
					id: plan.id,
					sequence: 1,
					hash,
					summary: seal({ name: plan.name, changedAt: plan.changedAt, hash }),
					plan: seal(plan)
				},
				link: { plan: plan.id, sequence: 1, hash, revision: seal(revision) }
			};
		})
	);
	await page.goto('/');
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.evaluate(async (given) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('steady');
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('The database does not open.'));
		});
		const transaction = database.transaction(['heads', 'revisions'], 'readwrite');
		for (const { head, link } of given) {
			transaction.objectStore('heads').put(head);
			transaction.objectStore('revisions').put(link);
		}
		await new Promise<void>((resolve, reject) => {
			transaction.oncomplete = () => resolve();
			transaction.onerror = () => reject(new Error('The plans were not written.'));
		});
		database.close();
	}, records);
	await page.reload();
	await page.getByRole('heading', { level: 1 }).waitFor();
}
