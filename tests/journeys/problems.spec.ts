import { readFileSync } from 'node:fs';
import { test as bare, expect, type Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { touchHands } from './hands.ts';
import { FirstPage } from './pages/first-page.ts';
import { QuestionPage } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { beginPlan, goOn } from './walk-whole-plan.ts';

/** Changes a record of the device behind the app's back. */
async function spoil(page: Page, store: 'heads' | 'revisions'): Promise<void> {
	await page.evaluate(async (name) => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open('steady');
			opening.onsuccess = () => resolve(opening.result);
		});
		const transaction = database.transaction([name], 'readwrite');
		const cursor = transaction.objectStore(name).openCursor();
		cursor.onsuccess = () => {
			if (cursor.result === null) return;
			const field = name === 'heads' ? 'plan' : 'revision';
			cursor.result.update({ ...cursor.result.value, [field]: { form: 'vault-1', text: 'broken' } });
			cursor.result.continue();
		};
		await new Promise<void>((resolve) => (transaction.oncomplete = () => resolve()));
		database.close();
	}, store);
}

test.describe('by touch', () => {
	test.use({ hasTouch: true });

	test('a plan whose record is spoiled is put together again from its history', async ({ page }) => {
		const plan = sampleOf(7);
		await seedPlans(page, [plan]);
		await spoil(page, 'heads');
		await page.goto(`/#/plan/${plan.id}`);
		await new Screen(page).verifyOnPage(`${plan.name}: my plan`);
	});

	test('a plan that cannot be read gets a calm page, stays on the device, and a rescue copy can be saved', async ({
		page
	}) => {
		const plan = sampleOf(7);
		await seedPlans(page, [plan, sampleOf(8)]);
		await spoil(page, 'heads');
		await spoil(page, 'revisions');
		await page.goto(`/#/plan/${plan.id}`);
		const screen = new Screen(page);
		await screen.verifyOnPage('This plan does not open');
		await expect(page.getByText('It is not your fault.')).toBeVisible();
		const download = page.waitForEvent('download');
		await screen.button('Save a rescue copy').click();
		const file = await (await download).path();
		expect(readFileSync(file, 'utf8')).toContain('"text":"broken"');
		await screen.link('Go to the first page').click();
		await expect(page.getByRole('link', { name: new RegExp(plan.name) })).toBeVisible();
	});

	test('a full device: what he said stays on the page, and is kept once there is space', async ({ page }) => {
		await page.addInitScript(() => {
			const add = IDBObjectStore.prototype.add;
			IDBObjectStore.prototype.add = function (...given: Parameters<typeof add>) {
				if (document.documentElement.dataset['full'] === 'yes') throw new DOMException('full', 'QuotaExceededError');
				return add.apply(this, given);
			};
		});
		await beginPlan(page, touchHands, 'Sam');
		const question = new QuestionPage(page);
		await goOn(page, () => question.next.tap());
		await page.evaluate(() => (document.documentElement.dataset['full'] = 'yes'));
		await question.cards.nth(0).tap();
		await expect(page.getByText('The device is full.').first()).toBeVisible();
		await expect(question.cards.nth(0)).toHaveAttribute('aria-pressed', 'true');
		await page.evaluate(() => (document.documentElement.dataset['full'] = 'no'));
		await question.button('Try again').tap();
		await question.verifySaved();
		await page.reload();
		await expect(question.cards.nth(0)).toHaveAttribute('aria-pressed', 'true');
	});
});

test('an address that leads nowhere and a plan that is not here get calm pages', async ({ page }) => {
	const screen = new Screen(page);
	await page.goto('/#/nowhere/at/all');
	await screen.verifyOnPage('There is nothing at this address');
	await screen.link('Go to the first page').click();
	await new FirstPage(page).verify();
	await page.goto('/#/plan/00000000000000000000');
	await expect(page.getByText('This plan is not on this device.')).toBeVisible();
});

bare('a file that is not there gets the same calm page without any script', async ({ page }) => {
	await page.goto('/nowhere');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
	await page.getByRole('link', { name: 'Go to the first page' }).click();
	await new FirstPage(page).verify();
});

bare('a browser that keeps nothing says so before anything is written', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'indexedDB', {
			value: {
				open: () => {
					throw new DOMException('private window', 'SecurityError');
				}
			}
		});
	});
	await page.goto('/');
	await expect(page.getByText('This browser does not keep plans.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'New plan' })).toHaveCount(0);
});
