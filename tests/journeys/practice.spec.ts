import { test, expect } from './fixtures.ts';
import { keyHands } from './hands.ts';
import { FirstPage } from './pages/first-page.ts';
import { NewPlanPage } from './pages/new-plan-page.ts';
import { Screen } from './pages/screen.ts';
import { goOn } from './walk-whole-plan.ts';

test('the practice teaches tapping, listening, seeing more, going back, something else, Hide and Stop, by keys alone', async ({
	page
}) => {
	const hands = keyHands(page);
	const screen = new Screen(page);
	await new FirstPage(page).open();
	await goOn(page, () => hands.press(screen.link('Practice')));
	await goOn(page, () => hands.press(screen.link('Try the buttons')));
	const good = page.getByRole('status').filter({ hasText: 'Good.' });
	const next = () => goOn(page, () => hands.press(screen.link('Next')));

	await expect(screen.heading).toHaveText('Tap a card');
	await hands.press(screen.button('Music'));
	await expect(screen.button('Music')).toHaveAttribute('aria-pressed', 'true');
	await expect(good).toBeVisible();
	await next();
	await expect(screen.heading).toHaveText('Listen to a card');
	await hands.press(page.getByRole('button', { name: 'Listen: Tea' }));
	await expect(good).toBeVisible();
	await next();
	await hands.press(screen.button('See more'));
	await expect(screen.button('Trees')).toBeVisible();
	await next();
	await expect(screen.heading).toHaveText('Go back');
	await expect(good).toHaveCount(0);
	await goOn(page, () => hands.press(screen.link('Back')));
	await expect(screen.heading).toHaveText('See more cards');
	await next();
	await expect(good).toBeVisible();
	await next();
	await hands.press(screen.button('Something else'));
	await expect(good).toBeVisible();
	await next();
	await hands.press(screen.button('Hide'));
	await expect(good).toBeVisible();
	await expect(page).not.toHaveTitle('Clock');
	await next();
	await hands.press(screen.button('Stop for today'));
	await expect(good).toBeVisible();
	await next();
	await expect(screen.heading).toHaveText('You know the buttons now');
	await goOn(page, () => hands.press(screen.link('Go to the first page')));
	await new FirstPage(page).verify();
});

test('nothing in the practice has to be done, and no plan comes of it', async ({ page }) => {
	const screen = new Screen(page);
	await new FirstPage(page).open();
	await goOn(page, () => screen.link('Practice').click());
	await goOn(page, () => screen.link('Try the buttons').click());
	while ((await screen.link('Next').count()) > 0) await goOn(page, () => screen.link('Next').click());
	await expect(screen.heading).toHaveText('You know the buttons now');
	await goOn(page, () => screen.link('Go to the first page').click());
	await expect(page.getByText('There is no plan yet.')).toBeVisible();
});

test('it is offered when his plan first opens, and leads back to his plan', async ({ page }) => {
	const screen = new Screen(page);
	await new FirstPage(page).open();
	await screen.link('New plan').click();
	const newPlan = new NewPlanPage(page);
	await newPlan.verify();
	await page.getByLabel('What does he want to be called?').fill('Pat');
	await newPlan.button('Start the plan').click();
	await screen.verifyOnPage('The Hide button');
	await screen.button('Next').click();
	await screen.verifyOnPage('Try it first');
	await goOn(page, () => screen.button('Try it').click());
	await expect(screen.heading).toHaveText('Tap a card');
	await goOn(page, () => screen.link('Not now').click());
	await screen.verifyOnPage('Pat: my plan');
});
