import { addressOfKey } from '#lib/journey/address.ts';
import { test, expect } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';

const plan = sampleOf(7);

test('each hard word of a page is one tap away, with its picture and easy meaning', async ({ page }) => {
	await seedPlans(page, [plan], `/#/plan/${plan.id}`);
	const screen = new Screen(page);
	await screen.heading.waitFor();
	await screen.button('Hard words').click();
	const panel = page.getByRole('dialog', { name: 'Hard words' });
	await expect(panel).toBeVisible();
	const row = panel.getByRole('listitem').filter({ hasText: 'What you want, and what you do to stay safe.' });
	await expect(row.locator('strong')).toHaveText('plan');
	await expect(row.locator('img')).toHaveAttribute('src', /new-plan\.svg/);
	await expect(panel.getByText('A person who helps and gets no pay.')).toHaveCount(0);
	await panel.getByRole('button', { name: 'Back to my page' }).click();
	await expect(panel).toBeHidden();
	await expect(screen.button('Hard words')).toBeFocused();
});

test('the panel tells of the page as it is now, also when it has no hard word', async ({ page }) => {
	await seedPlans(page, [plan], `/#/plan/${plan.id}`);
	const screen = new Screen(page);
	await screen.heading.waitFor();
	const panel = page.getByRole('dialog', { name: 'Hard words' });
	await screen.button('Hard words').click();
	await expect(panel.getByText('What you want, and what you do to stay safe.')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.locator('main > *:not(.top)').evaluateAll((all) => all.forEach((element) => element.remove()));
	await screen.heading.evaluate((heading) => {
		heading.textContent = 'A walk';
	});
	await screen.button('Hard words').click();
	await expect(panel.getByText('There is no hard word on this page.')).toBeVisible();
	await expect(panel.getByRole('listitem')).toHaveCount(0);
});

test('all hard words stand on a page of their own, reached from Help; Back leads to where he was', async ({ page }) => {
	await seedPlans(page, [plan]);
	const address = `/#/plan/${plan.id}/page/${addressOfKey('why-gains/main')}`;
	await page.goto(address);
	const screen = new Screen(page);
	await screen.button('Help').click();
	await screen.link('All hard words').click();
	await screen.verifyOnPage('Hard words');
	expect(await page.locator('main').getByRole('listitem').count()).toBeGreaterThan(30);
	await screen.link('Back').click();
	await expect(page).toHaveURL(new RegExp(`${addressOfKey('why-gains/main')}$`));
});
