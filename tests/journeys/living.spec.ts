import { test, expect } from './fixtures.ts';
import { followTo } from './follow-link.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';

test.use({ hasTouch: true });

/** A plan whose second life begins with the test. */
const plan = { ...sampleOf(61, 'full'), diary: {}, checks: {}, slips: {} };
const base = `plan/${plan.id}`;

test('by touch he says which way out he tried, that it helped a bit and how he felt, and takes it away again in two steps', async ({
	page
}) => {
	await seedPlans(page, [plan]);
	const screen = new Screen(page);
	await followTo(page, `${base}/now`);
	await screen.link('Say if it helped').tap();
	await screen.verifyOnPage('Which way out did you try?');
	const card = page.locator('main button.card').first();
	const words = await card.innerText();
	await card.tap();
	await screen.verifyOnPage('Did it help?');
	await screen.button('A bit').tap();
	await screen.verifyOnPage('How did you feel?');
	const feeling = page.locator('main button.card').first();
	const felt = await feeling.innerText();
	await feeling.tap();
	await screen.verifyOnPage('What I tried');
	await expect(page.getByText('Thank you. It is in your plan now.')).toBeVisible();
	await screen.verifySaved();
	const line = page.getByRole('listitem').filter({ hasText: words });
	await expect(line).toContainText('I tried this. It helped a bit.');
	await expect(line).toContainText(felt);

	await screen.button(/^Take this away/).tap();
	await screen.button('Keep it').tap();
	await expect(line).toHaveCount(1);
	await screen.button(/^Take this away/).tap();
	await screen.button('Yes, take it away').tap();
	await expect(line).toHaveCount(0);
	await expect(page.getByText('Nothing here yet.')).toBeVisible();
	await screen.verifySaved();
});

test('he says that he slipped and is asked nothing; his plan then opens at its check, which he can leave for later and do to its end', async ({
	page
}) => {
	await seedPlans(page, [plan]);
	const screen = new Screen(page);
	const open = async () => {
		await followTo(page, '');
		await page.getByRole('link', { name: plan.name }).tap();
	};
	await followTo(page, `${base}/life/diary/new`);
	await screen.button('I slipped.').tap();
	await screen.verifyOnPage('Thank you for telling');
	await expect(page.locator('main :is(input, textarea, select)')).toHaveCount(0);
	await expect(page.locator('main a[href="tel:999"]')).toBeVisible();
	await screen.verifySaved();

	await open();
	await screen.verifyOnPage('You said you slipped');
	await screen.link('Not now').tap();
	await screen.verifyOnPage(`${plan.name}: my plan`);
	await open();
	await screen.button('Start').tap();
	await screen.verifyOnPage('How is your sleep?');
	await screen.button('Worse').tap();
	await screen.verifyOnPage('How do you feel most days?');

	// He stops in the middle, and goes on where he was.
	await open();
	await screen.button('Go on with this check').tap();
	for (let number = 2; number <= 10; number += 1) {
		await expect(page.getByText(`Page ${number} of 10`)).toBeVisible();
		await screen.button(number === 10 ? 'I am not sure' : 'Better').tap();
	}
	await screen.verifyOnPage('What will you change?');
	await page.locator('main button.card').first().tap();
	await screen.button('Something else').tap();
	await page.getByLabel('Your own words').fill('I ring Tom on the phone.');
	await screen.button('Next').tap();
	await screen.verifyOnPage('Well done');
	const region = (name: string) => page.getByRole('region', { name });
	await expect(region('This is worse')).toHaveText(/Sleep/);
	await expect(region('This is better').getByRole('listitem')).toHaveCount(8);
	await expect(page.getByText('I ring Tom on the phone.')).toBeVisible();
	await expect(page.getByText('For staff: he did this check')).toHaveCount(0);
	await screen.verifySaved();
	await open();
	await screen.verifyOnPage(`${plan.name}: my plan`);
});

test('staff type in the slip of a carer; 6 months after he agreed they are told that his check is due', async ({
	page
}) => {
	await page.clock.install({ time: new Date('2028-03-01T10:00:00Z') });
	await seedPlans(page, [plan]);
	const screen = new Screen(page);
	await followTo(page, `${base}/life/carers`);
	await screen.button('We are together').tap();
	await screen.verifyOnPage('Return slips');
	await screen.link('Put in a slip').tap();
	await screen.verifyOnPage('One return slip');
	await page.getByLabel('Date on the slip').fill('2028-02-27');
	const seen = page.getByRole('group', { name: 'What was seen' }).getByRole('checkbox').first();
	await seen.check();
	await page.getByLabel('Something else that was tried').fill('We had tea.');
	await page.getByRole('radio', { name: 'It helped' }).check();
	await page.getByLabel('Initials of the carer').fill('TR');
	await screen.link('Done').tap();
	const slip = page.getByRole('region', { name: '27 February 2028' });
	await expect(slip).toContainText('We had tea.');
	await expect(slip).toContainText('It helped');
	await expect(slip).toContainText('Carer: TR');
	await screen.verifySaved();
	await screen.button(/^Remove the slip of/).tap();
	await expect(screen.button('Yes, remove this slip')).toBeVisible();

	await followTo(page, `${base}/life`);
	await expect(page.getByText(/^The check of his plan is due since /)).toBeVisible();
});
