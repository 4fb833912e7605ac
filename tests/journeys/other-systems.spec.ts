import { axeOn } from './axe.ts';
import { readFileSync } from 'node:fs';
import { test, expect } from './fixtures.ts';
import { followLink } from './follow-link.ts';
import { measurePage } from './measure-page.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';

test('staff copy text for another system field by field, and save a calendar, a list and a record with neutral names', async ({
	page,
	context
}) => {
	const plan = sampleOf(7);
	const screen = new Screen(page);
	await seedPlans(page, [plan]);
	await page.evaluate(followLink, `plan/${plan.id}/fields`);
	await screen.verifyOnPage('This part is for 2 people');
	await expect(page.locator('body')).not.toContainText(plan.risk.supervision);
	await screen.button('We are together').click();
	await screen.verifyOnPage('Text for other systems');

	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const supervision = page.getByRole('region', { name: 'Supervision', exact: true });
	await screen.button('Copy: Supervision').click();
	await expect(supervision.getByRole('status')).toHaveText('Copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(plan.risk.supervision);

	// A device that does not let us copy marks the text.
	await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
	await screen.button('Copy: Victim safety planning').click();
	await expect(page.getByText(/^This device does not let us copy/)).toBeVisible();
	expect(await page.evaluate(() => getSelection()?.toString())).toContain(plan.risk.safety);

	for (const [button, name, start] of [
		['Save the days', 'Plan review.ics', 'BEGIN:VCALENDAR'],
		['Save the review list', 'Plan review list.csv', '\uFEFF"Kind"'],
		['Save the actions', 'Plan actions.csv', '\uFEFF"What"'],
		['Save both lists', 'Plan lists.json', '{\n\t"format": "steady-lists"'],
		['Save the record', 'Plan record.json', '{\n\t"resourceType": "Bundle"']
	] as const) {
		const saving = page.waitForEvent('download');
		await screen.button(button).click();
		const download = await saving;
		expect(download.suggestedFilename()).toBe(name);
		expect(readFileSync(await download.path(), 'utf8').startsWith(start)).toBe(true);
		await expect(page.getByText(`Saved as ${name}.`)).toBeVisible();
	}

	await page.setViewportSize({ width: 320, height: 640 });
	const { violations } = await axeOn(page).disableRules(['color-contrast']).analyze();
	expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
	expect(await measurePage(page)).toEqual([]);
});
