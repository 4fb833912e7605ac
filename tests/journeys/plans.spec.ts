import type { Page } from '@playwright/test';
import { test, expect } from './fixtures.ts';
import { touchHands } from './hands.ts';
import { FirstPage } from './pages/first-page.ts';
import { NewPlanPage } from './pages/new-plan-page.ts';
import { QuestionPage } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { beginPlan, goOn, passFirstTime } from './walk-whole-plan.ts';

test.use({ hasTouch: true });

test('several men have their plans on one device, and each keeps his own answers', async ({ page }) => {
	const question = new QuestionPage(page);
	for (const [index, name] of ['Sam', 'Lee'].entries()) {
		await beginPlan(page, touchHands, name);
		await goOn(page, () => question.next.tap());
		await question.cards.nth(index).tap();
		await question.verifySaved();
		await goOn(page, () => question.link('Stop for today').tap());
		await goOn(page, () => question.link('Go to the first page').tap());
	}
	const first = new FirstPage(page);
	for (const [index, name] of ['Sam', 'Lee'].entries()) {
		await goOn(page, () => page.getByRole('link', { name: new RegExp(name) }).tap());
		await question.verifyOnPage('Welcome back');
		await goOn(page, () => question.link('Go on').tap());
		await question.verifyBody();
		await expect(question.cards.nth(index)).toHaveAttribute('aria-pressed', 'true');
		await expect(question.cards.nth(1 - index)).toHaveAttribute('aria-pressed', 'false');
		await goOn(page, () => question.link('Stop for today').tap());
		await goOn(page, () => question.link('Go to the first page').tap());
		await first.verify();
	}
});

test('a plan without a name does not begin, and nothing typed is lost', async ({ page }) => {
	await new FirstPage(page).open();
	await page.getByRole('link', { name: 'New plan' }).tap();
	const newPlan = new NewPlanPage(page);
	await page.getByLabel('Short words').check();
	await newPlan.button('Start the plan').tap();
	await expect(page.getByText('Write what he wants to be called.')).toBeVisible();
	await expect(page.getByLabel('Short words')).toBeChecked();
	await newPlan.begin(touchHands, 'Sam');
	await passFirstTime(page, touchHands);
	await new QuestionPage(page).verify();
});

test('in the voice "a man like me" the questions and cards speak of him', async ({ page }) => {
	await new FirstPage(page).open();
	await page.getByRole('link', { name: 'New plan' }).tap();
	await page.getByLabel('A man like me').check();
	await new NewPlanPage(page).begin(touchHands, 'Sam');
	await passFirstTime(page, touchHands);
	const question = new QuestionPage(page);
	await goOn(page, () => question.next.tap());
	await expect(question.heading).toContainText('a man like you');
	await expect(question.cards.filter({ hasText: /\b(he|him|his)\b/i }).first()).toBeVisible();
});

test('"Change" on a check page leads to the question and back to the check page', async ({ page }) => {
	await beginPlan(page, touchHands, 'Sam');
	const question = new QuestionPage(page);
	while (!(await question.heading.innerText()).startsWith('Check: ')) await goOn(page, () => question.next.tap());
	await page
		.getByRole('button', { name: /^Change: / })
		.nth(1)
		.tap();
	await question.verify();
	await question.cards.nth(2).tap();
	const words = await question.cards.nth(2).innerText();
	await goOn(page, () => question.next.tap());
	await expect(question.heading).toHaveText(/^Check: /);
	await expect(page.getByText(words.trim())).toBeVisible();
	// Back at the answer that he changed, for who reads and for who listens.
	await expect(page.getByRole('button', { name: /^Change: / }).nth(1)).toBeFocused();
	await expect(page.getByRole('button', { name: /^Change: / }).nth(1)).toBeInViewport();
});

test('"See more" shows more cards and keeps what was picked; "Something else" keeps his own words', async ({
	page
}) => {
	await beginPlan(page, touchHands, 'Sam');
	const question = new QuestionPage(page);
	await goOn(page, () => question.next.tap());
	expect(await question.cards.count()).toBeLessThanOrEqual(5);
	const first = (await question.cards.nth(0).innerText()).trim();
	await question.cards.nth(0).tap();
	await question.button(/See more/).tap();
	await expect(page.getByText('You also picked:')).toBeVisible();
	await expect(page.locator('main')).toContainText(first);
	await question.button('Something else').tap();
	await question.button('Type').tap();
	await page.getByLabel('Your own words').fill('Sit where I can see the door.');
	await question.button('Keep these words').tap();
	await expect(page.locator('main')).toContainText('Sit where I can see the door.');
	await question.verifySaved();
	await page.reload();
	await expect(page.locator('main')).toContainText('Sit where I can see the door.');
	await question.button('I am not sure').tap();
	await expect(question.button('I am not sure')).toHaveAttribute('aria-pressed', 'true');
});

test('a plan is removed in two steps, and then it is gone from the device', async ({ page }) => {
	await beginPlan(page, touchHands, 'Sam');
	const screen = new Screen(page);
	await goOn(page, () => screen.link('Back').tap());
	await goOn(page, () => screen.link('Plan settings').tap());
	await goOn(page, () => screen.link('Remove the plan').tap());
	await screen.verifyOnPage('Erase this plan');
	await goOn(page, () => screen.link('Go on to the last step').tap());
	// Nothing happens before somebody says who they are, and that it is meant.
	await screen.button('Erase for good').tap();
	await expect(page.getByText('Write your initials, letters only, and tick the box.')).toBeVisible();
	await page.getByLabel('Your initials').fill('MK');
	await page.getByRole('checkbox').check();
	await screen.button('Erase for good').tap();
	await screen.verifyOnPage('Receipt: a plan was erased');
	await page.goto('/');
	await new FirstPage(page).verify();
	await expect(page.getByText('There is no plan yet.')).toBeVisible();
});

test('changing what he is called and the voice is kept', async ({ page }) => {
	await beginPlan(page, touchHands, 'Sam');
	const screen = new Screen(page);
	await goOn(page, () => screen.link('Back').tap());
	await goOn(page, () => screen.link('Plan settings').tap());
	await page.getByLabel('What does he want to be called?').fill('Samuel');
	await page.getByLabel('A man like me').check();
	await screen.verifySaved();
	await goOn(page, () => screen.link('Go to the plan').tap());
	await screen.verifyOnPage('Samuel: my plan');
	await expect(page.getByRole('link', { name: /About him/ }).first()).toBeVisible();
	await page.reload();
	await screen.verifyOnPage('Samuel: my plan');
});

test('two taps in one place remove neither a plan nor a helper', async ({ page }) => {
	await page.goto('/');
	const plan = sampleOf(3);
	await seedPlans(page, [plan]);
	await goOn(page, () => page.getByRole('link', { name: new RegExp(plan.name) }).tap());
	const screen = new Screen(page);
	await goOn(page, () => screen.link('Plan settings').tap());
	await screen.button('We are together').tap();
	await tapTwiceAt(page, 'Remove the plan', 'link');
	// The second tap lands on the new page, where nothing goes by one tap.
	await expect(screen.heading).toHaveText('Erase this plan');
	await tapTwiceAt(page, 'Go on to the last step', 'link');
	await expect(screen.heading).toHaveText('Erase this plan for good?');
	await goOn(page, () => screen.link('Keep the plan').tap());
	await screen.verifyOnPage('Keep or erase');
});

/** Two quick taps where a button stands, as a shaking hand does them. */
async function tapTwiceAt(page: Page, name: string, role: 'button' | 'link' = 'button'): Promise<void> {
	const target = page.getByRole(role, { name });
	// Where no bar at the foot of the screen lies over it.
	await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const box = await target.boundingBox();
	if (box === null) throw new Error('The button is not there.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.mouse.click(x, y);
	await page.mouse.click(x, y);
}

test('words that are no number are told, and never become a button to ring', async ({ page }) => {
	await beginPlan(page, touchHands, 'Sam');
	const screen = new Screen(page);
	await goOn(page, () => screen.link('Back').tap());
	await goOn(page, () =>
		page
			.getByRole('link', { name: /helpers/i })
			.first()
			.tap()
	);
	await page
		.getByRole('button', { name: /key worker/i })
		.first()
		.tap();
	await goOn(page, () => screen.button('Next').tap());
	await page.getByLabel('Phone number').fill('call me');
	await expect(page.getByText('You cannot ring this number. Check it again.')).toBeVisible();
	await page.getByLabel(/I asked/).check();
	await page.getByLabel('Phone number').fill('01632 960123');
	await expect(page.getByText('You cannot ring this number. Check it again.')).toBeHidden();
	await tapTwiceAt(page, 'Take this helper away');
	await expect(page.getByLabel('Phone number')).toHaveValue('01632 960123');
});
