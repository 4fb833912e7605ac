import { addressOfKey } from '#lib/journey/address.ts';
import { test, expect } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';

const plan = sampleOf(7);

test('each hard word of a page is one tap away, with its picture and easy meaning', async ({ page }) => {
	await seedPlans(page, [plan]);
	await page.goto(`/#/plan/${plan.id}/page/${addressOfKey('why-gains/main')}`);
	const screen = new Screen(page);
	await screen.heading.waitFor();
	await screen.button('Hard words').click();
	const panel = page.getByRole('dialog', { name: 'Hard words' });
	await expect(panel).toBeVisible();
	const step = panel.getByRole('listitem').filter({ hasText: 'A small part of a bigger thing.' });
	await expect(step.locator('strong')).toHaveText('step');
	await expect(step.locator('img')).toHaveAttribute('src', /four-steps\.svg$/);
	await expect(panel.getByText('A person who helps and gets no pay.')).toHaveCount(0);
	await panel.getByRole('button', { name: 'Back to my page' }).click();
	await expect(panel).toBeHidden();
	await expect(screen.button('Hard words')).toBeFocused();
});

test('the panel tells of the page as it is now, each time it is opened', async ({ page }) => {
	await seedPlans(page, [plan]);
	await page.goto(`/#/plan/${plan.id}/page/${addressOfKey('about-proud/main')}`);
	const screen = new Screen(page);
	await screen.heading.waitFor();
	const rows = page.getByRole('dialog', { name: 'Hard words' }).getByRole('listitem');
	await screen.button('Hard words').click();
	await expect(rows.first()).toBeVisible();
	const before = await rows.count();
	await page.keyboard.press('Escape');
	await page.goto(`/#/plan/${plan.id}`);
	await expect(screen.heading).toHaveText(`${plan.name}: my plan`);
	await screen.button('Hard words').click();
	await expect(rows.first()).toBeVisible();
	expect(await rows.count()).toBeGreaterThan(before);
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
