import { addressOfKey } from '#lib/journey/address.ts';
import { test, expect, type Page } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';

const plan = sampleOf(8, 'thin');

/** Opens a page of a plan with staff there. */
async function open(page: Page, path: string): Promise<void> {
	await seedPlans(page, [plan], `/#/plan/${plan.id}${path}`);
	await new Screen(page).heading.waitFor();
	const gate = page.getByRole('button', { name: 'We are together' });
	if ((await gate.count()) > 0) await gate.click();
}

test('a question is heard as: Back, Help, where he is, what is asked, the cards, what comes next', async ({ page }) => {
	await open(page, `/page/${addressOfKey('why-gains/main')}`);
	await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Back"
      - text: My plan
      - button "Help"
  `);
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - paragraph: Page 1 of 2
      - heading /want/ [level=1]
      - button "Listen"
      - button "Listen to all"
      - button "Hard words"
      - list:
        - listitem:
          - button /^I want/
          - button /^Listen. I want/
      - button "Next"
      - status: Saved
      - link "Stop for today"
  `);
	await expect(page.getByRole('button', { name: 'Something else', exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'I am not sure', exact: true })).toHaveAttribute(
		'aria-pressed',
		/true|false/
	);
});

test('the plan home is heard as a list of parts, each with its name and how far it is', async ({ page }) => {
	await open(page, '');
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading /my plan/ [level=1]
      - list:
        - listitem:
          - link /Done|Started|Not started/
        - listitem:
          - link /Done|Started|Not started/
      - status
      - link "Stop for today"
  `);
});

test('the check page is heard as parts, each with its questions and a way to change them', async ({ page }) => {
	await open(page, '/check');
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Check my plan" [level=1]
      - region:
        - heading [level=2]
  `);
	expect(
		await page
			.getByRole('main')
			.getByRole('button', { name: /^Change: / })
			.count()
	).toBeGreaterThan(5);
});

test('Help is heard as a dialog with its name, and gives the focus back', async ({ page }) => {
	await open(page, '');
	await page.getByRole('button', { name: 'Help', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Help' })).toMatchAriaSnapshot(`
    - dialog "Help":
      - heading "Help" [level=2]
      - list
      - link "All hard words"
      - button "Back to my page"
  `);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Help', exact: true })).toBeFocused();
});

test('pictures beside words are silent, and "Saved" is told politely without moving the focus', async ({ page }) => {
	await open(page, `/page/${addressOfKey('why-gains/main')}`);
	expect(await page.locator('img').count()).toBeGreaterThan(4);
	await expect(page.getByRole('img')).toHaveCount(0);
	const card = page.locator('main button.card').first();
	await card.focus();
	await page.keyboard.press('Enter');
	const status = page.getByRole('status').filter({ hasText: 'Saved' });
	await expect(status).toBeVisible();
	await expect(status).not.toHaveAttribute('aria-live', 'assertive');
	await expect(card).toBeFocused();
	await expect(page.getByRole('alert')).toHaveCount(0);
});
