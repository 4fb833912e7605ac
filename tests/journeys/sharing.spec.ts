import { axeOn } from './axe.ts';
import { deviceOfTests } from './device.ts';
import { test, expect, type Page } from './fixtures.ts';
import { followLink } from './follow-link.ts';
import { measurePage } from './measure-page.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { enter, unlock } from './vault-hands.ts';

/** Nothing that a machine can find is wrong with the page, and nothing of it stands to the side. */
async function verifySound(page: Page): Promise<void> {
	const { violations } = await axeOn(page).disableRules(['color-contrast']).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
	expect(await measurePage(page)).toEqual([]);
}

test('he says who can see a part of his plan, with staff beside him; it is kept, and the table says it', async ({
	page
}) => {
	const plan = { ...sampleOf(7), sharing: {}, voice: 'i' as const };
	await seedPlans(page, [plan]);
	await page.getByRole('link', { name: new RegExp(plan.name) }).click();
	const screen = new Screen(page);
	await screen.link('Who can see this?').click();
	await screen.verifyOnPage('This part is for 2 people');
	await screen.button('We are together').click();
	await screen.verifyOnPage('Who can see your plan?');
	const row = page.getByRole('row', { name: /My good life/ });
	await expect(row.getByRole('cell')).toHaveText(['Yes', 'Not said yet', 'Not said yet', 'Never on it']);

	await screen.link('Start').click();
	await screen.verifyOnPage('Who can see this part?');
	const staff = page.getByRole('group', { name: 'My staff', exact: true });
	const manager = page.getByRole('group', { name: 'My care manager', exact: true });
	await expect(staff.getByRole('button', { pressed: true })).toHaveCount(0);
	await staff.getByRole('button', { name: 'Yes' }).click();
	await manager.getByRole('button', { name: 'No', exact: true }).click();
	await page.getByText('For staff: why it is shown, or not').click();
	await page
		.getByRole('group', { name: /My care manager: No, since/ })
		.getByLabel('Duty')
		.check();
	await expect(manager).toContainText('Staff must not show this.');
	await screen.verifySaved();
	await page.setViewportSize({ width: 320, height: 640 });
	await verifySound(page);
	await screen.link('Next').click();
	await expect(page.getByText('Page 2 of')).toBeVisible();
	await expect(staff.getByRole('button', { pressed: true })).toHaveCount(0);

	await page.goto('about:blank');
	await page.goto(`/#/plan/${plan.id}/sharing`);
	await screen.button('We are together').click();
	const part = page.locator('main li', { hasText: 'My good life' }).first();
	await expect(part.getByRole('listitem')).toHaveText(['MeYes', 'My staffYes', 'My care managerNo']);
	await verifySound(page);
	await page.setViewportSize({ width: 1024, height: 768 });
	await expect(row.getByRole('cell')).toHaveText(['Yes', 'Yes', 'No', 'Never on it']);
});

test.describe('the form for the care manager', () => {
	test.use({ isStaffAtHand: false });

	test('is for staff: words are kept when typing stops and when the page goes, and a man who has the device never opens it', async ({
		page
	}) => {
		const plan = { ...sampleOf(7) };
		const { phrase } = await deviceOfTests();
		const screen = new Screen(page);
		await seedPlans(page, [plan]);
		await enter(page, `#/plan/${plan.id}`, phrase);
		await screen.link("Care manager's form").click();
		await screen.button('We are together').click();
		await screen.verifyOnPage("Care manager's form");
		await verifySound(page);
		await page.getByRole('link', { name: /Situation now/ }).click();
		const situation = page.getByLabel('Where he stands now');
		await expect(situation).toHaveAccessibleDescription(/allegations, offence detail, names of people who were hurt/);
		await situation.fill('Lives with Anthony near the school.');
		await expect(page.getByText('No names of people who were hurt.')).toBeVisible();
		await situation.fill('Lives in a shared house.');
		await screen.verifySaved();

		await page.evaluate(followLink, `plan/${plan.id}/risk/8`);
		await screen.verifyOnPage('If this happens, then we do that');
		const few = page.getByText('of at least 3');
		while ((await screen.button(/^Take out/).count()) > 0) {
			await screen
				.button(/^Take out/)
				.first()
				.click();
			await screen.button('Yes, take it out').click();
		}
		await expect(few).toContainText('0 of at least 3');
		for (let number = 1; number <= 3; number += 1) {
			await screen.button('Add a plan').click();
			const entry = page.getByRole('region', { name: `Plan ${number}` });
			await entry.getByLabel('If this happens').fill('He does not come home by ten.');
			await entry.getByLabel('Then we do this').fill('Ring him, then the manager on call.');
			await entry.getByLabel('By whom').fill('Staff on shift');
			await entry.getByLabel('Within what time').fill('Half an hour');
		}
		await expect(few).toHaveCount(0);
		await page.setViewportSize({ width: 320, height: 640 });
		await verifySound(page);

		// The page goes before the typing has stopped.
		await page.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await screen.verifyOnPage('This device is locked');
		await page.setViewportSize({ width: 1024, height: 768 });
		await enter(page, `#/plan/${plan.id}/risk/8`, phrase);
		await screen.button('We are together').click();
		await expect(page.getByLabel('Within what time').nth(2)).toHaveValue('Half an hour');
		await page.evaluate(followLink, `plan/${plan.id}/risk/1`);
		await expect(situation).toHaveValue('Lives in a shared house.');

		await page.evaluate(followLink, `plan/${plan.id}`);
		await screen.button(`Give to ${plan.name}`).click();
		await expect(screen.link("Care manager's form")).toHaveCount(0);
		await page.evaluate(followLink, `plan/${plan.id}/risk/1`);
		await screen.verifyOnPage('This part is for 2 people');
		await expect(page.locator('body')).not.toContainText('shared house');
		await screen.button('We are together').click();
		await expect(page.locator('body')).not.toContainText('shared house');
		await unlock(page, phrase);
		await expect(situation).toHaveValue('Lives in a shared house.');
	});

	test('is read, not changed, in a second window; one of his signs is one line with what he does', async ({
		page,
		context
	}) => {
		const plan = sampleOf(7);
		const { phrase } = await deviceOfTests();
		await seedPlans(page, [plan]);
		await enter(page, `#/plan/${plan.id}/risk/3`, phrase);
		const screen = new Screen(page);
		await screen.button('We are together').click();
		const first = page.locator('main li a').first();
		const sign = (await first.locator('.title').innerText()).trim();
		await first.click();
		await expect(page.locator('main dl')).toContainText(`“${sign}”`);
		await page.getByLabel('What carers do').fill('Ask him how he is.');
		await page.getByLabel('By when').fill('2027-03-03');
		await screen.verifySaved();
		await verifySound(page);
		const other = await context.newPage();
		await enter(other, new URL(page.url()).hash, phrase);
		await new Screen(other).button('We are together').click();
		await expect(other.getByText('This plan is open in another window.')).toBeVisible();
		await expect(other.getByLabel('What carers do')).toHaveValue('Ask him how he is.');
		await expect(other.getByLabel('What carers do')).toBeDisabled();
		expect(page.url()).toMatch(new RegExp(`risk/3/\\d{20}$`));
	});
});
