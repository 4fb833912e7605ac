import type { Plan } from '#lib/plan/plan.ts';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';

const names = ['Zoë Quill', 'Adam Hill', 'Ari Hale', 'Ben'];

/** Plans of men: the review of the first one is overdue, that of the second lies far ahead. */
function plansOfGroup(): readonly Plan[] {
	return names.map((name, index) => {
		const plan = { ...sampleOf(20 + index, index < 2 ? 'full' : 'thin'), name };
		const date = index === 0 ? '2020-01-06' : '2099-01-05';
		const answers = Object.entries(plan.answers).map(([step, answer]) =>
			answer.kind === 'date' ? [step, { ...answer, date }] : [step, answer]
		);
		return { ...plan, answers: Object.fromEntries(answers) };
	});
}

/** The names on the board, from top to bottom. */
function shown(page: Page) {
	return page.locator('article .man strong');
}

async function openBoard(page: Page): Promise<Screen> {
	const screen = new Screen(page);
	await screen.link('For the service').click();
	await screen.link(/^Group board/).click();
	await screen.verifyOnPage('Group board');
	return screen;
}

async function putInGroup(page: Page, name: string, group: string): Promise<void> {
	const card = page.getByRole('article').filter({ hasText: name });
	await card.getByRole('button', { name: `Group of ${name}: No group. Change it.` }).click();
	await card.getByLabel('Name of a new group').fill(group);
	await card.getByRole('button', { name: 'Put him there' }).click();
	await expect(card.getByRole('button', { name: `Group of ${name}: ${group}. Change it.` })).toBeFocused();
}

test('staff see what waits for each man, find one, put a group together and sit with it', async ({ page }) => {
	await seedPlans(page, plansOfGroup());
	const screen = await openBoard(page);
	await expect(shown(page)).toHaveCount(names.length);
	await expect(shown(page).first()).toHaveText('Zoë Quill');
	await expect(page.getByText('Review overdue since 6 January 2020')).toBeVisible();

	await page.getByLabel('Search by name').fill('zoe');
	await expect(shown(page)).toHaveText(['Zoë Quill']);
	await expect(page.getByText('Plans shown: 1 of 1.')).toBeVisible();
	await page.getByLabel('Search by name').fill('');
	await page.getByLabel('What waits').selectOption('Review overdue');
	await expect(shown(page)).toHaveText(['Zoë Quill']);
	await page.getByLabel('What waits').selectOption('Everything');

	await putInGroup(page, 'Adam Hill', 'Monday');
	await putInGroup(page, 'Ari Hale', 'Monday');
	await page.getByLabel('Group', { exact: true }).selectOption('Monday');
	await expect(shown(page)).toHaveCount(2);

	const saved = page.waitForEvent('download');
	await screen.button('Save the dates').click();
	const file = await saved;
	expect(file.suggestedFilename()).toBe('Review dates.ics');
	const calendar = readFileSync(await file.path(), 'utf8');
	expect(calendar).toContain('SUMMARY:Review 1\r\n');
	for (const name of names) expect(calendar).not.toContain(name);

	await screen.link('Session view').click();
	await screen.verifyOnPage('Session view');
	await expect(page.getByRole('link', { name: /^Open the page of / })).toHaveCount(2);
	await expect(screen.link('Practice stories for the group')).toHaveAttribute('href', '#/practice');
	await page.getByRole('textbox', { name: 'Notes to self' }).fill('Bring the kettle');
	await expect(page.getByText('Kept on this device.')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Notes to self' })).toHaveValue('Bring the kettle');
	// The device locks while somebody still types: the last letters are there all the same.
	await page.getByRole('textbox', { name: 'Notes to self' }).fill('Bring the kettle and cups');
	await page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(page.getByRole('textbox', { name: 'Notes to self' })).toHaveValue('Bring the kettle and cups');
	await page.getByRole('textbox', { name: 'Notes to self' }).fill('Bring tea');
	await page.getByLabel('Group', { exact: true }).selectOption('No group');
	await expect(page.getByRole('textbox', { name: 'Notes to self' })).toHaveValue('');
	await page.getByLabel('Group', { exact: true }).selectOption('Monday');
	await expect(page.getByRole('textbox', { name: 'Notes to self' })).toHaveValue('Bring tea');
	await screen.button('Throw away').click();
	await expect(page.getByText('The notes for this group are gone.')).toBeVisible();
	await page.getByRole('link', { name: 'Open the page of Ari Hale' }).click();
	await expect(page).toHaveURL(/#\/plan\/[a-z0-9]{20}\/page\//);
});

test('notes for a group in which nobody is any more can be read and thrown away', async ({ page }) => {
	await seedPlans(page, plansOfGroup().slice(0, 2));
	const screen = await openBoard(page);
	await putInGroup(page, 'Adam Hill', 'Monday');
	await page.getByLabel('Group', { exact: true }).selectOption('Monday');
	await screen.link('Session view').click();
	await page.getByRole('textbox', { name: 'Notes to self' }).fill('Bring the kettle');
	await expect(page.getByText('Kept on this device.')).toBeVisible();
	await expect(page.getByText('Notes for groups that are gone')).toHaveCount(0);
	await screen.link('Group board').click();
	await page.getByLabel('Group', { exact: true }).selectOption('All groups');
	const card = page.getByRole('article').filter({ hasText: 'Adam Hill' });
	await card.getByRole('button', { name: 'Group of Adam Hill: Monday. Change it.' }).click();
	await card.getByLabel('Name of a new group').fill('Friday');
	await card.getByRole('button', { name: 'Put him there' }).click();
	await screen.link('Session view').click();
	await screen.button('Monday').click();
	const left = page.getByRole('textbox', { name: 'Notes to self: Monday' });
	await expect(left).toHaveValue('Bring the kettle');
	await page.getByRole('region', { name: 'Notes to self: Monday' }).getByRole('button', { name: 'Throw away' }).click();
	await expect(page.getByText('The notes for this group are gone.')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('textbox', { name: 'Notes to self' })).toBeVisible();
	await expect(page.getByText('Notes for groups that are gone')).toHaveCount(0);
});

test('the group-safe view leaves initials only, stays after a new start, and goes when staff switch it off', async ({
	page
}) => {
	await seedPlans(page, plansOfGroup());
	await openBoard(page);
	const safe = page.getByLabel('Group-safe view: initials only');
	await safe.check();
	const onPage = page.getByRole('main');
	for (const wanted of [false, true]) {
		if (wanted) await page.reload();
		await expect(page.locator('a.man')).toHaveText(['AH', 'AH 2', 'B', 'ZQ']);
		for (const name of names) await expect(onPage).not.toContainText(name);
		await expect(onPage).not.toContainText('overdue');
		const letters = await page
			.locator('a.man')
			.first()
			.evaluate((link) => parseFloat(getComputedStyle(link).fontSize));
		expect(letters).toBeLessThanOrEqual(20);
	}
	await page.getByRole('link', { name: 'Session view' }).click();
	await expect(page.getByRole('link', { name: /^Open the page of/ })).toHaveCount(names.length);
	for (const name of names) await expect(onPage).not.toContainText(name);
	await expect(page.getByRole('textbox', { name: 'Notes to self' })).toHaveCount(0);
	await safe.uncheck();
	await expect(onPage).toContainText('Adam Hill');
});

test('a session shows 20 men at first, and more when staff ask', async ({ page }) => {
	const plan = sampleOf(21, 'thin');
	const men = Array.from({ length: 23 }, (_, at) => ({
		...plan,
		id: `${plan.id.slice(0, 18)}${String(10 + at)}`,
		name: `Man ${String.fromCharCode(65 + at)}`
	}));
	await seedPlans(page, men);
	const screen = await openBoard(page);
	await screen.link('Session view').click();
	const open = page.getByRole('link', { name: /^Open the page of / });
	await expect(open).toHaveCount(20);
	await screen.button('Show 3 more').click();
	await expect(open).toHaveCount(23);
	await expect(open.nth(20)).toBeFocused();
});
