import { touchHands } from './hands.ts';
import { test, expect, type Page } from './fixtures.ts';
import { QuestionPage } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { beginPlan, goOn } from './walk-whole-plan.ts';

test.use({ hasTouch: true });

/** Takes away what the browser keeps, from a page that is not the app. */
async function takeAway(page: Page, what: { readonly isCopyToo: boolean }): Promise<void> {
	await page.goto('/404.html');
	await page.evaluate(async ({ isCopyToo }) => {
		localStorage.setItem('test-database', 'gone');
		await new Promise((resolve, reject) => {
			const deleting = indexedDB.deleteDatabase('steady');
			deleting.onsuccess = resolve;
			deleting.onerror = reject;
		});
		if (!isCopyToo) return;
		const root = await navigator.storage.getDirectory();
		for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
	}, what);
}

async function makePlan(page: Page): Promise<string> {
	await beginPlan(page, touchHands, 'Sam');
	const question = new QuestionPage(page);
	await goOn(page, () => question.next.tap());
	const words = await question.cards.nth(1).innerText();
	await question.cards.nth(1).tap();
	await question.verifySaved();
	return words.trim();
}

test('when the browser loses its database, the second copy brings every plan and every answer back', async ({
	page
}) => {
	const words = await makePlan(page);
	await takeAway(page, { isCopyToo: false });
	await page.goto('/');
	const screen = new Screen(page);
	await screen.verifyOnPage('Something is missing on this device');
	await expect(page.getByText('Plans that come back: 1.')).toBeVisible();
	await expect(page.getByRole('link', { name: /999/ })).toBeVisible();
	await expect(page.getByText('Sam', { exact: true })).toHaveCount(0);
	await screen.button('Put the safer copy back').tap();
	await expect(page.getByText('It is back. Plans: 1.')).toBeVisible();
	await screen.button('Open Steady').tap();
	await goOn(page, () => page.locator('.plans a', { hasText: 'Sam' }).tap());
	await goOn(page, () => page.getByRole('link', { name: 'Check my plan' }).tap()).catch(() => undefined);
	await expect(page.locator('main')).toContainText(words);
});

test('when both copies are gone, no new vault is offered: it says what was lost, and where to look', async ({
	page
}) => {
	await makePlan(page);
	await takeAway(page, { isCopyToo: true });
	const screen = new Screen(page);
	for (const address of ['/', '/#/setup', '/#/new']) {
		await page.goto('about:blank');
		await page.goto(address);
		await screen.verifyOnPage('Something is missing on this device');
		await expect(page.getByText(/look for the newest backup file/)).toBeVisible();
		await expect(page.getByText('Set this device up', { exact: true })).toHaveCount(0);
	}
	await screen.button('I have the backup: set up again').tap();
	await expect(page).toHaveURL(/#\/setup/);
	await expect(screen.heading).not.toHaveText('Something is missing on this device');
});
