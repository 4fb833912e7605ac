import { addressOfKey } from '#lib/journey/address.ts';
import { test, expect } from './fixtures.ts';
import { followLink } from './follow-link.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';

test('staff keep an action from its first word to done, and it is told in words when its day is past', async ({
	page
}) => {
	const plan = { ...sampleOf(7), actions: {} };
	const screen = new Screen(page);
	await seedPlans(page, [plan]);
	await page.evaluate(followLink, `plan/${plan.id}/life/actions`);
	await screen.verifyOnPage('This part is for 2 people');
	await screen.button('We are together').click();
	await screen.verifyOnPage('Actions');
	await screen.button('Add an action').click();
	await screen.verifyOnPage('One action');
	expect(page.url()).toMatch(/life\/actions\/[a-z0-9]{20}$/);
	await page.getByLabel('What is to be done').fill('Ring the day place. Tell Sarah.');
	await expect(page.getByText('No names of people who were hurt.', { exact: true })).toBeVisible();
	await page.getByLabel('What is to be done').fill('Ring the day place.');
	await page.getByLabel('Who does it, by role').fill('Key worker');
	await page.getByLabel('By when').fill('2020-02-20');
	await page.getByLabel('Cannot be done yet').check();
	await page.getByLabel('Why it stands like this').fill('Closed till spring.');
	const sign = page.getByLabel('For which of his signs');
	const words = await sign.locator('option').nth(1).innerText();
	await sign.selectOption(words);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.reload();
	const gate = screen.button('We are together');
	await gate.click();
	await expect(page.getByLabel('Cannot be done yet')).toBeChecked();
	await screen.link('All actions').first().click();

	await expect(page.getByText('Overdue: 1. To do: 0. Done or no longer needed: 0.')).toBeVisible();
	const overdue = page.getByRole('region', { name: 'Overdue' }).getByRole('link');
	for (const text of ['Ring the day place.', words, 'Key worker', 'Was due on 20 February 2020', 'Cannot be done yet'])
		await expect(overdue).toContainText(text);
	await overdue.click();
	await page.getByLabel('Done', { exact: true }).check();
	await screen.link('All actions').first().click();
	const closed = page.getByRole('region', { name: 'Done or no longer needed' }).getByRole('link');
	await expect(closed).toContainText('Closed till spring.');
	await closed.click();
	await screen.button('Take out this action').click();
	await screen.button('Yes, take it out').click();
	await expect(page.getByText(/^No action yet\./)).toBeVisible();
});

test('he says no to a part and the care manager yes: both stand, and support is written down without a verdict', async ({
	page
}) => {
	const sample = sampleOf(7);
	const plan = { ...sample, agreements: {}, capacity: {} };
	const screen = new Screen(page);
	await seedPlans(page, [plan]);
	await page.evaluate(followLink, `plan/${plan.id}/life/views`);
	await screen.button('We are together').click();
	await screen.verifyOnPage('Who agrees');
	await screen.link(/^His signs/).click();
	await screen.verifyOnPage('Do you agree with this part?');
	const careManager = page.getByRole('group', { name: 'Care manager' });
	await careManager.getByRole('button', { name: 'Yes' }).click();
	await expect(page.getByText('They do not say the same.')).toHaveCount(0);
	await page.getByRole('button', { name: 'No', exact: true }).first().click();
	await expect(page.getByText('They do not say the same.')).toBeVisible();
	await page.getByLabel('What do you want to say about it?').fill('It is too much.');
	await screen.link('Support and basis').click();
	await screen.verifyOnPage('Support and basis');
	await expect(page.getByText(/^This is a record of support, not a verdict on him\./)).toBeVisible();
	await page.getByLabel('Pictures').check();
	await page.getByLabel('Told us').fill('He pointed at No.');
	await page.getByLabel('Best interests decision').check();
	await expect(page.getByLabel(/capacity/i)).toHaveCount(0);
	await screen.link('All parts').click();
	const signs = screen.link(/^His signs/);
	for (const text of ['They do not say the same.', 'Support is written down.', 'No', 'Yes', 'Not asked yet'])
		await expect(signs).toContainText(text);

	// His answer to the whole plan is shown here, and changed in his plan alone.
	await page.evaluate(followLink, `plan/${plan.id}/life/views/${addressOfKey('whole-plan')}`);
	await screen.verifyOnPage('The whole plan');
	const his = page.getByRole('region', { name: 'His view' });
	await expect(his.getByRole('button')).toHaveCount(0);
	await his.getByRole('link', { name: 'Go to his page' }).click();
	await expect(page.getByRole('button', { name: 'I could not answer', exact: true })).toBeVisible();
});
