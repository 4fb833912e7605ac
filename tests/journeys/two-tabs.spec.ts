import type { BrowserContext } from '@playwright/test';
import { expect, test, type Page } from './fixtures.ts';
import { touchHands } from './hands.ts';
import { FirstPage } from './pages/first-page.ts';
import { QuestionPage } from './pages/question-page.ts';
import { beginPlan, goOn } from './walk-whole-plan.ts';

test.use({ hasTouch: true });

/** A browser without the locks of windows: each may edit then. */
async function withoutLocks(context: BrowserContext): Promise<void> {
	await context.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, 'locks');
	});
}

/** A plan on its second page in one window, and the same page in another. */
async function twoWindows(page: Page, context: BrowserContext) {
	await beginPlan(page, touchHands, 'Sam');
	const first = new QuestionPage(page);
	await goOn(page, () => first.next.tap());
	await expect(first.cards.nth(0)).toBeVisible();
	const other = await context.newPage();
	await other.goto(page.url());
	const second = new QuestionPage(other);
	await expect(second.cards.nth(0)).toBeVisible();
	return { first, other, second };
}

test('one window changes a plan, the other can only read it, and takes over when the first closes', async ({
	page,
	context
}) => {
	const { first, other, second } = await twoWindows(page, context);
	await expect(other.getByText('This plan is open in another window.')).toBeVisible();
	await expect(second.cards.nth(0)).toBeDisabled();
	await first.cards.nth(1).tap();
	await first.verifySaved();
	await page.close();
	await expect(second.cards.nth(0)).toBeEnabled();
	await expect(second.cards.nth(1)).toHaveAttribute('aria-pressed', 'true');
	await expect(other.getByText('This plan is open in another window.')).toBeHidden();
	await second.cards.nth(2).tap();
	await second.verifySaved();
	await other.reload();
	await expect(second.cards.nth(1)).toHaveAttribute('aria-pressed', 'true');
	await expect(second.cards.nth(2)).toHaveAttribute('aria-pressed', 'true');
});

test('a window that crashes gives its turn away at once', async ({ page, context }) => {
	const { other, second } = await twoWindows(page, context);
	await expect(second.cards.nth(0)).toBeDisabled();
	const session = await context.newCDPSession(page);
	void session.send('Page.crash').catch(() => undefined);
	await expect(second.cards.nth(0)).toBeEnabled({ timeout: 15_000 });
	await expect(other.getByText('This plan is open in another window.')).toBeHidden();
});

test('without locks, two windows lose nothing: what the second one said is kept as a copy', async ({
	page,
	context
}) => {
	await withoutLocks(context);
	const { first, other, second } = await twoWindows(page, context);
	await second.cards.nth(0).tap();
	await second.verifySaved();
	await first.cards.nth(1).tap();
	await expect(page.getByText('There are 2 versions of this plan now.')).toBeVisible();
	await expect(page.getByText('Copy: Sam')).toBeVisible();
	await expect(first.cards.nth(1)).toBeDisabled();
	await expect(first.cards.nth(1)).toHaveAttribute('aria-pressed', 'true');
	await goOn(page, () => first.link('Back').tap());
	await goOn(page, () => first.link('Back').tap());
	await goOn(page, () => first.link('All plans').tap());
	await new FirstPage(page).verify();
	await expect(page.getByRole('link', { name: /^Copy: Sam/ })).toBeVisible();
	await expect(page.getByRole('link', { name: /Sam/ })).toHaveCount(2);
	await expect(second.cards.nth(0)).toHaveAttribute('aria-pressed', 'true');
	await other.close();
});
