import { addressOfKey } from '#lib/journey/address.ts';
import { touchHands } from './hands.ts';
import { test, expect } from './fixtures.ts';
import { QuestionPage } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { beginPlan, goOn } from './walk-whole-plan.ts';

test.use({ hasTouch: true });

test('changes are taken back one after the other, put back again, and nothing of the history is lost', async ({
	page
}) => {
	await beginPlan(page, touchHands, 'Sam');
	const question = new QuestionPage(page);
	const screen = new Screen(page);
	await goOn(page, () => question.next.tap());
	const first = await question.heading.innerText();
	const picked = await question.cards.nth(1).innerText();
	await question.cards.nth(1).tap();
	await question.cards.nth(2).tap();
	await goOn(page, () => question.next.tap());
	const second = await question.heading.innerText();
	const pickedLast = await question.cards.nth(0).innerText();
	await question.cards.nth(0).tap();
	await question.verifySaved();
	const home = page.url().replace(/\/page\/.*/, '');
	await page.goto('about:blank');
	await page.goto(home);
	await screen.button('Staff are with me').tap();
	await goOn(page, () => screen.link('Take back').tap());
	await screen.verifyOnPage('Take back');
	await expect(page.locator('.last')).toContainText(second);
	await screen.button('Take it back').tap();
	await expect(page.locator('.last')).toContainText('It is taken back.');
	await expect(page.locator('.last')).toContainText(first);
	await screen.button('Take back more').tap();
	await screen.button('Put it back again').tap();
	await question.verifySaved();
	await goOn(page, () => screen.link('Go to the plan').tap());
	await goOn(page, () => page.getByRole('link', { name: 'Check my plan' }).tap());
	const said = page.locator('main');
	await expect(said).toContainText(picked.trim());
	await expect(said).not.toContainText(pickedLast.trim());
	await goOn(page, () => screen.link('Back').first().tap());
	await goOn(page, () => screen.link('Take back').tap());
	await expect(page.getByRole('listitem').filter({ hasText: second }).first()).toBeVisible();
	await expect(page.getByText('The plan was begun')).toBeVisible();
});

test('what he agreed is not taken back', async ({ page }) => {
	const plan = { ...sampleOf(7), version: 1 };
	await seedPlans(page, [plan], `/#/plan/${plan.id}/changes`);
	const screen = new Screen(page);
	await screen.verifyOnPage('Take back');
	await expect(page.getByText('There is nothing to take back.')).toBeVisible();
	await expect(page.getByText('What you agreed stays.')).toBeVisible();
	await expect(screen.button('Take it back')).toHaveCount(0);

	await page.goto('about:blank');
	await page.goto(`/#/plan/${plan.id}/page/${addressOfKey('why-gains/main')}`);
	const question = new QuestionPage(page);
	const wasPressed = await question.cards.nth(0).getAttribute('aria-pressed');
	await question.cards.nth(0).tap();
	await expect(question.cards.nth(0)).not.toHaveAttribute('aria-pressed', wasPressed ?? '');
	await question.verifySaved();
	await page.goto('about:blank');
	await page.goto(`/#/plan/${plan.id}/changes`);
	await screen.button('Take it back').tap();
	await expect(page.getByText('There is nothing to take back.')).toBeVisible();
	await question.verifySaved();
	await page.goto('about:blank');
	await page.goto(`/#/plan/${plan.id}/page/${addressOfKey('why-gains/main')}`);
	await expect(question.cards.nth(0)).toHaveAttribute('aria-pressed', wasPressed ?? '');
});
