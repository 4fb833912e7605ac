import { hashOf, reviseTo } from '#lib/plan/revisions.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { expect, type Page } from './fixtures.ts';
import { Screen } from './pages/screen.ts';

/** Locks from the first page. */
export async function lock(page: Page): Promise<void> {
	await new Screen(page).button('Lock').click();
	await new Screen(page).verifyOnPage('This device is locked');
}

/** Types a phrase or a code where the device asks for it. */
export async function unlock(page: Page, words: string): Promise<void> {
	await page.getByLabel('Your five words').fill(words);
	await new Screen(page).button('Open').click();
}

/** Starts the app anew at an address that is locked, and opens it. */
export async function enter(page: Page, address: string, words: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`/${address}`);
	const screen = new Screen(page);
	await screen.verifyOnPage('This device is locked');
	await unlock(page, words);
	await expect(screen.heading).not.toHaveText('This device is locked');
}

/** Follows a link to an address inside the app: what is typed as an address would start the app anew, and locked. */
export async function follow(page: Page, address: string): Promise<void> {
	await page.evaluate((href) => {
		const link = document.createElement('a');
		link.href = href;
		document.body.append(link);
		link.click();
		link.remove();
	}, address);
}

/** All rows of a table, as they lie in the browser. */
export function allRows(page: Page, table: string): Promise<readonly unknown[]> {
	return page.evaluate(async (name) => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('steady');
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('The database does not open.'));
		});
		const asking = database.transaction(name).objectStore(name).getAll();
		const rows = await new Promise<unknown[]>((resolve, reject) => {
			asking.onsuccess = () => resolve(asking.result);
			asking.onerror = () => reject(new Error('The rows were not read.'));
		});
		database.close();
		return rows;
	}, table);
}

/** Puts plans on a device that was never set up, as an earlier version of the app kept them: without a lock. */
export async function putPlainPlans(page: Page, plans: readonly Plan[]): Promise<void> {
	const seal = (value: unknown) => ({ form: 'plain-1', text: JSON.stringify(value) });
	const records = await Promise.all(
		plans.map(async (plan) => {
			const { id, name, changedAt } = plan;
			const revision = reviseTo(plan, null, null);
			const hash = await hashOf(revision, sha256);
			const head = { id, sequence: 1, hash, summary: seal({ name, changedAt, hash }), plan: seal(plan) };
			return { head, link: { plan: id, sequence: 1, hash, revision: seal(revision) } };
		})
	);
	await page.goto('/');
	await new Screen(page).heading.waitFor();
	await page.evaluate(async (given) => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open('steady');
			opening.onsuccess = () => resolve(opening.result);
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
}
