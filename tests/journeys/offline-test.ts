import { test as base, expect, type Page } from './fixtures.ts';
import { TestSite } from './test-site.ts';

/** Tests on a host of their own, with the worker that keeps the app on the device. */
export const test = base.extend<{ readonly site: TestSite }>({
	site: async ({}, use) => {
		const site = await TestSite.open();
		await use(site);
		await site.close();
	},
	baseURL: async ({ site }, use) => use(site.address),
	serviceWorkers: 'allow'
});

/** Opens the app for the first time and waits until all of it is kept. */
export async function openAndKeep(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The number of the version that a page shows; none is the first. */
export async function versionOf(page: Page): Promise<string> {
	const meta = page.locator('meta[name=test-version]');
	return (await meta.count()) === 0 ? '1' : ((await meta.getAttribute('content')) ?? '');
}

/** How the workers of a page stand, after the browser looked for a newer version. */
export async function lookForNew(page: Page): Promise<{ readonly waits: boolean; readonly caches: number }> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update().catch(() => undefined);
		const installing = registration.installing;
		if (installing !== null) {
			await new Promise<void>((resolve) =>
				installing.addEventListener('statechange', () => {
					if (installing.state !== 'installing') resolve();
				})
			);
		}
		return { waits: registration.waiting !== null, caches: (await caches.keys()).length };
	});
}

export { expect };
