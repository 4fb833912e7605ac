import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readReceipt } from '#lib/plan/receipt.ts';
import { test, expect } from './fixtures.ts';
import { followTo } from './follow-link.ts';
import { Screen } from './pages/screen.ts';
import { oneLine, savePaper } from './read-pdf.ts';
import { sampleOf, seedPlans } from './seed.ts';

/** Taps something that saves a file, and gives its name and text. */
async function saved(
	page: Page,
	press: () => Promise<void>
): Promise<{ readonly name: string; readonly text: string }> {
	const waiting = page.waitForEvent('download');
	await press();
	const download = await waiting;
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('a plan is erased with a receipt that tells which one, and nothing of the man', async ({ page }) => {
	const plan = { ...sampleOf(3), name: 'Xanthippos', keepUntil: '2020-01-31' };
	const hash = createHash('sha256').update(plan.id).digest('hex');
	await page.goto('/');
	await seedPlans(page, [plan, sampleOf(4, 'thin')]);
	const screen = new Screen(page);
	await followTo(page, `plan/${plan.id}/life/keep`);
	await screen.button('We are together').click();
	await expect(page.getByText(/kept until 31 January 2020. That day has passed/)).toBeVisible();
	await page.getByLabel('Keep this plan until').fill('2099-12-31');
	await expect(page.getByText('Kept until 31 December 2099.')).toBeVisible();
	await expect(page.getByText(/That day has passed/)).toHaveCount(0);
	const day = await saved(page, () => screen.button('Save the date').click());
	expect(day.name).toBe('Plan review.ics');
	expect(day.text.match(/^SUMMARY:.*$/gm)).toEqual(['SUMMARY:Plan review']);

	await screen.link('Erase this plan').click();
	await expect(page.getByText('Backup files, and files that were sent or saved')).toBeVisible();
	await expect(screen.link('Make a backup')).toBeVisible();
	await screen.link('Go on to the last step').click();
	await expect(page.getByText('This is the plan of Xanthippos.')).toBeVisible();
	await page.getByLabel('Your initials').fill('MK');
	await screen.button('Erase for good').click();
	// Without the tick nothing happens.
	await expect(page.getByText('Write your initials, letters only, and tick the box.')).toBeVisible();
	await page.getByRole('checkbox').check();
	await screen.button('Erase for good').click();

	await screen.verifyOnPage('Receipt: a plan was erased');
	await expect(page.locator('article.paper')).toContainText(hash.slice(0, 8));
	const file = await saved(page, () => screen.button(/\.json/).click());
	const receipt = readReceipt(JSON.parse(file.text));
	expect(receipt?.planHash).toBe(hash);
	expect(receipt?.by).toBe('MK');
	const { text, name } = await savePaper(page);
	expect(text.replaceAll(' ', '')).toContain(hash);
	for (const said of [file.text, file.name, text, name, page.url(), oneLine(await page.locator('body').innerText())])
		for (const ofHis of ['Xanthippos', plan.id]) expect(said).not.toContain(ofHis);

	// It is gone from the device and its second copy; the other plan and the receipt are there, for staff.
	await page.goto('/');
	await expect(page.locator(`a[href*="${sampleOf(4, 'thin').id}"]`).first()).toBeVisible();
	await expect(page.getByText('Xanthippos')).toHaveCount(0);
	const names = await page.evaluate(async () => {
		const found: string[] = [];
		const look = async (folder: FileSystemDirectoryHandle): Promise<void> => {
			for await (const [each, handle] of folder.entries()) {
				found.push(each);
				if (handle instanceof FileSystemDirectoryHandle) await look(handle);
			}
		};
		await look(await navigator.storage.getDirectory());
		return found.join(' ');
	});
	expect(names).not.toContain(plan.id);
	await followTo(page, 'service/receipts');
	await expect(page.getByRole('link', { name: /by MK/ })).toContainText(hash.slice(0, 8));
	// A file of the plan says which receipt is its own; a file of another has none.
	const choose = page.locator('input[type="file"]');
	await choose.setInputFiles({
		name: 'a.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(plan))
	});
	await expect(page.getByText('A plan in this file has this receipt:')).toBeVisible();
	const other = Buffer.from(JSON.stringify(sampleOf(5)));
	await choose.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: other });
	await expect(page.getByText('No plan in this file has a receipt on this device.')).toBeVisible();
});

test('a summary without people, blank cards in grey, and his page for the week come out on paper', async ({ page }) => {
	const plan = sampleOf(7);
	await page.goto('/');
	await seedPlans(page, [plan, ...Array.from({ length: 11 }, (_, at) => sampleOf(20 + at, 'thin'))]);
	const screen = new Screen(page);
	await followTo(page, 'service/summary');
	await screen.button('Count now').click();
	await expect(page.getByText('Counted.', { exact: true })).toBeVisible();
	await expect(page.getByRole('row', { name: 'Plans on this device' })).toContainText('12');
	const csv = await saved(page, () => screen.button(/spreadsheet/).click());
	expect(csv.name).toMatch(/^Service summary - \d{4}-\d\d-\d\d\.csv$/);
	expect(csv.text).toContain('"Plans on this device","12"');
	expect(csv.text).not.toMatch(/,"[0-4]",/);
	expect((await savePaper(page)).text).toContain('Service summary');

	await followTo(page, 'service/decks');
	await page.getByText('How they are printed').click();
	await page.getByLabel('In black, white and grey').check();
	await expect(page.locator('article.paper')).toBeVisible();
	expect((await savePaper(page)).name).toBe('Cards.pdf');

	await followTo(page, `plan/${plan.id}/life/homework`);
	const cards = page.locator('main button[aria-pressed]:not([data-ear])').filter({ has: page.locator('.words') });
	await page.setViewportSize({ width: 320, height: 640 });
	for (const each of await cards.locator('.words').all())
		expect((await each.boundingBox())?.width, 'room for whole words').toBeGreaterThan(150);
	await page.setViewportSize({ width: 1024, height: 768 });
	const words: string[] = [];
	for (const at of [0, 1, 2]) {
		await cards.nth(at).click();
		words.push(...(await cards.nth(at).locator('.words').allInnerTexts()));
	}
	await cards.nth(3).click();
	await expect(page.getByText('You have picked 3. That is enough for this week.')).toBeVisible();
	await expect(cards.nth(3)).toHaveAttribute('aria-pressed', 'false');
	const paper = await savePaper(page);
	expect(words).toHaveLength(6);
	for (const each of words) expect(paper.text).toContain(oneLine(each));
});
