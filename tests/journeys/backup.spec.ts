import { canonicalJson } from '#lib/base/json.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { expect, test, type Page } from './fixtures.ts';
import { anotherDevice, BackupPage, savedFile } from './pages/backup-page.ts';
import { sampleOf, seedPlans } from './seed.ts';

const jo: Plan = { ...sampleOf(5), name: 'Jo' };
const sam: Plan = { ...sampleOf(6, 'thin'), name: 'Sam' };

/** What the plans of a device say, as a backup of it tells: by name. */
async function plansOn(page: Page): Promise<readonly string[]> {
	await page.goto('/#/');
	await page.getByRole('heading', { name: 'Plans on this device' }).waitFor();
	return (await page.locator('.plans strong').allTextContents()).sort();
}

test('a backup brings every plan to another device, with the key from the safe', async ({ page, browser }) => {
	await seedPlans(page, [jo, sam]);
	const one = new BackupPage(page);
	await one.open('make');
	await expect(page.getByText('Make the recovery key first.')).toBeVisible();
	const secret = await one.makeServiceKey();
	const file = await one.makeBackup();
	expect(file.name).toMatch(/^steady-\d{4}-\d\d-\d\d\.age$/);
	expect(file.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);

	const context = await browser.newContext();
	const other = await anotherDevice(context);
	const two = new BackupPage(other.page);
	await two.give(file);
	await expect(other.page.getByRole('heading', { name: 'This file is locked for another device' })).toBeVisible();
	await two.typeSecret('The secret line from the sheet', secret.toLowerCase(), 'Open with this key');
	await expect(other.page.getByText('A device we do not know')).toBeVisible();
	await expect(other.page.getByRole('heading', { name: '2 plans in this file' })).toBeVisible();
	for (const name of ['Jo', 'Sam']) {
		const card = other.page
			.getByRole('article')
			.filter({ has: other.page.getByRole('heading', { name, exact: true }) });
		await card.getByRole('button', { name: 'Add this plan' }).click();
		await expect(card.getByText('Added.')).toBeVisible();
	}
	expect(await plansOn(other.page)).toEqual(['Jo', 'Sam']);

	// Plans equal by hash: the other device makes a backup for the same key, and both say the same.
	await two.open('key');
	await two.tap('We have a key already');
	await two.typeSecret('The line, as it stands on the sheet', secret, 'Use this line');
	const back = await two.makeBackup();
	const said = await Promise.all([file, back].map(({ bytes }) => plansIn(bytes, secret)));
	expect(said[0]).toEqual([jo, sam].map(canonicalJson).sort());
	expect(said[1]).toEqual(said[0]);
	expect(other.troubles).toEqual([]);
	await context.close();
});

/** The plans in a backup, opened with the secret half of the recovery key. */
async function plansIn(bytes: Uint8Array, secret: string): Promise<readonly string[]> {
	const { Decrypter } = await import('age-encryption');
	const decrypter = new Decrypter();
	decrypter.addIdentity(secret);
	const told: { readonly plans: readonly { readonly plan: Plan }[] } = JSON.parse(
		await decrypter.decrypt(bytes, 'text')
	);
	return told.plans.map(({ plan }) => canonicalJson(plan)).sort();
}

test('a plan moves to another device by its key, and what differs is never overwritten', async ({ page, browser }) => {
	await seedPlans(page, [jo]);
	const context = await browser.newContext();
	const other = await anotherDevice(context);
	const [one, two] = [new BackupPage(page), new BackupPage(other.page)];
	await two.open();
	await other.page.getByLabel('What do you call this device?').fill('Tablet 2');
	await two.tap('Keep the name');
	await expect(other.page.getByText('The name is kept.')).toBeVisible();
	await two.open('receive');
	const [download] = await Promise.all([other.page.waitForEvent('download'), two.tap('Save the key as a file')]);
	const key = await savedFile(download);
	expect(key.name).toBe('steady-key.txt');
	const words = await other.page.locator('ol li').allTextContents();

	await one.open('send');
	await page.getByRole('radio', { name: 'Jo' }).check();
	await page.setInputFiles('input[type=file]', { name: key.name, mimeType: 'text/plain', buffer: key.bytes });
	await expect(page.getByText('It is called: Tablet 2.')).toBeVisible();
	expect(await page.locator('ol li').allTextContents()).toEqual(words);
	await one.tap('Yes, the same. Make the file');
	const file = await one.saveFile();

	await two.give(file);
	await two.tap('Add this plan');
	await expect(other.page.getByText('Added.')).toBeVisible();
	await two.give(file);
	await expect(other.page.getByText('This plan is on this device, and says the same.')).toBeVisible();

	// Sent under five words after it was changed: what goes on from there is taken in only after a look.
	await page.goto(`/#/plan/${jo.id}/settings`);
	await page.getByRole('button', { name: 'We are together' }).click();
	await page.getByLabel('What does he want to be called?').fill('Joseph');
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'My plan' }).first().click();
	await page.getByRole('link', { name: 'All plans' }).click();
	await expect(page.locator('.plans strong')).toHaveText('Joseph');
	await one.open('send');
	await page.getByRole('radio', { name: 'Joseph' }).check();
	await one.tap('Make the file with five words');
	await expect(page.getByRole('heading', { name: 'The five words of this file' })).toBeVisible();
	const five = (await page.locator('ol li').allTextContents()).join(' ');
	const later = await one.saveFile();
	await two.give(later);
	await two.typeSecret('The five words', 'no such words at all', 'Open with these words');
	await expect(other.page.getByText('These are not the five words of this file.')).toBeVisible();
	await two.typeSecret('The five words', five, 'Open with these words');
	await expect(other.page.getByText('The file goes on from the plan on this device.')).toBeVisible();
	await expect(other.page.getByText('What he is called')).toBeVisible();
	await expect(other.page.getByRole('button', { name: 'Take in what is newer' })).toBeDisabled();
	await other.page.getByLabel('I have looked at what differs').check();
	await two.tap('Take in what is newer');
	await expect(other.page.getByText('Taken in.')).toBeVisible();
	expect(await plansOn(other.page)).toEqual(['Joseph']);
	expect(other.troubles).toEqual([]);
	await context.close();
});

test('an older file can only come beside the plan here', async ({ page }) => {
	await seedPlans(page, [jo]);
	const one = new BackupPage(page);
	const bytes = Buffer.from(JSON.stringify({ ...jo, name: 'Old Jo', changedAt: jo.createdAt }));
	await one.give({ name: 'plan.json', bytes });
	await expect(page.getByText('Nobody can tell.')).toBeVisible();
	await expect(page.getByText('Both were changed')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Take in' })).toHaveCount(0);
	await one.tap('Keep both');
	await expect(page.getByText('Both are here now.')).toBeVisible();
	expect(await plansOn(page)).toEqual(['Jo', 'Old Jo (2)']);
});

test('a file that is refused changes nothing, and says why', async ({ page }) => {
	await seedPlans(page, [jo]);
	const one = new BackupPage(page);
	await one.makeServiceKey();
	const file = await one.makeBackup();
	const spoiled = Buffer.from(file.bytes);
	spoiled[spoiled.length - 30] = (spoiled[spoiled.length - 30] ?? 0) ^ 1;
	for (const [bytes, words] of [
		[spoiled, 'This file is damaged, or Steady did not write it.'],
		[Buffer.from('<script>alert(1)</script>'), 'This file is damaged, or Steady did not write it.'],
		[Buffer.from(JSON.stringify({ ...jo, formatVersion: 99 })), 'A newer Steady wrote this file.'],
		[Buffer.alloc(10 * 1024 * 1024 + 1), 'This file is too big']
	] as const) {
		await one.give({ name: 'any.age', bytes });
		await expect(page.getByText(words)).toBeVisible();
	}
	expect(await plansOn(page)).toEqual(['Jo']);
});

test('staff are asked for a backup until they say that one is kept, also by the locked device', async ({ page }) => {
	await seedPlans(page, [jo], '/#/');
	await expect(page.getByText('A backup is due.')).toBeVisible();
	const one = new BackupPage(page);
	await one.makeServiceKey();
	await one.makeBackup();
	await page.goto('/#/');
	await expect(page.getByRole('link', { name: 'Backups and moving plans' })).toBeVisible();
	await expect(page.getByText('A backup is due.')).toHaveCount(0);
});

test('neither key nor words nor names are in an address, a title or what the browser keeps', async ({ page }) => {
	await seedPlans(page, [jo]);
	const one = new BackupPage(page);
	const secret = await one.makeServiceKey();
	await one.makeBackup();
	expect(await page.title()).not.toContain('Jo');
	expect(page.url()).toMatch(/#\/backup\/make$/);
	const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state]));
	expect(kept).not.toContain(secret);
	expect(kept).not.toContain('AGE-SECRET');
});
