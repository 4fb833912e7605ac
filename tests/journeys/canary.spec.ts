import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { Plan } from '#lib/plan/plan.ts';
import { firstPageOf, openFolder, throwAway } from '../soak/browser-folder.ts';
import { canary, canaryDay, canaryFigures, Canaries } from '../soak/canaries.ts';
import { searchFolder } from '../soak/search-profile.ts';
import { deviceOfTests } from './device.ts';
import { plainJpeg } from './jpeg-with-place.ts';
import { anotherDevice, BackupPage } from './pages/backup-page.ts';
import { OwnWays } from './pages/own-ways.ts';
import { Screen } from './pages/screen.ts';
import { allRoutes, goTo, moreForms, onePageOfEachKind } from './routes.ts';
import { sampleOf, seedPlans } from './seed.ts';

const source = 'src/lib/ui';

/** The ids of all fields that the app has for words, as its source names them; a part in braces may be anything. */
function fieldsOfTheApp(): readonly RegExp[] {
	const ids = readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.svelte'))
		.flatMap((name) => [
			...readFileSync(join(source, name), 'utf8').matchAll(
				/<(?:TextField|GuardedField|StaffField|input|textarea)\s(?:(?!\/>|<)[\s\S])*?\bid="([^"]+)"/g
			)
		])
		.map(([, id = '']) => id);
	return [...new Set(ids)].map((id) => new RegExp(`^${id.replace(/\{[^}]*\}/g, '.+')}$`));
}

/** A check that he has begun and not done. */
function withCheckBegun(plan: Plan): Plan {
	const checks = Object.entries(plan.checks).map(([id, check]) => [id, { ...check, isDone: false }] as const);
	return { ...plan, checks: { ...plan.checks, ...Object.fromEntries(checks.slice(-1)) } };
}

/** Goes to another page in the same start of the app, as a link does; through the gate for two where there is one. */
async function go(page: Page, route: string): Promise<void> {
	await goTo(page, route);
	// Until then the focus may leave a field that is being typed in.
	await expect(new Screen(page).heading).toBeFocused();
	const gate = new Screen(page).button('We are together');
	if (await gate.isVisible()) await gate.click();
}

/** His own words, a drawing and a photo on one page of cards. */
async function sayInOwnWays(page: Page, canaries: Canaries): Promise<void> {
	const ways = new OwnWays(page);
	await ways.button('Something else').click();
	await ways.verify();
	await ways.draw();
	await ways.button('Something else').click();
	await ways.verify();
	await ways.button('Photo').click();
	await ways.pickFile(`${canaries.word()}.jpg`, 'image/jpeg', await plainJpeg(page, 400, 300));
	await ways.button('Keep this photo').click();
	await ways.verifySaved();
}

/** Fields that come only after a step: another device's key, the key of the service, its end typed back, a group on the board. */
async function fillInTheMiddle(page: Page, canaries: Canaries): Promise<void> {
	const screen = new Screen(page);
	await go(page, 'backup/send');
	await page.getByRole('radio').first().check();
	await page.getByLabel('The key as text').waitFor();
	await canaries.fillIn(page);
	await go(page, 'backup/key');
	await screen.button('We have a key already').click();
	await canaries.fillIn(page);
	await go(page, 'about');
	await go(page, 'backup/key');
	await screen.button(/^Make (the|a new) recovery key/).click();
	await screen.button('I have the paper in my hand').click();
	await canaries.fillIn(page);
	await go(page, 'service/board');
	await page.locator('main').getByRole('checkbox').first().uncheck();
	await screen
		.button(/Change it\.$/)
		.first()
		.click();
	await page.getByLabel('Name of a new group').fill(canaries.word());
	canaries.fields.add((await page.getByLabel('Name of a new group').getAttribute('id')) ?? '');
	await screen.button('Put him there').click();
}

/** A plan comes in from a device that nobody here knows, and staff give that device a name. */
async function nameAnotherDevice(page: Page, other: BrowserContext, canaries: Canaries): Promise<void> {
	const sender = await anotherDevice(other);
	await seedPlans(sender.page, [{ ...sampleOf(5), name: 'Jo' }]);
	const sending = new BackupPage(sender.page);
	await sending.open('send');
	await sender.page.getByRole('radio', { name: 'Jo' }).check();
	await sending.tap('Make the file with five words');
	await sender.page.getByRole('heading', { name: 'The five words of this file' }).waitFor();
	const words = (await sender.page.locator('ol li').allTextContents()).join(' ');
	const receiving = new BackupPage(page);
	await receiving.give(await sending.saveFile());
	await receiving.typeSecret('The five words', words, 'Open with these words');
	await page.getByText('Its six words.').click();
	await canaries.fillIn(page);
	await receiving.tap('They are the same. Remember this device');
	await page.getByText('This device is remembered.').waitFor();
}

test('nothing that was typed, drawn or printed on any page is found on the disk, in any way of writing', async ({
	baseURL,
	browser
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'steady-canary-'));
	try {
		const canaries = new Canaries();
		const { phrase } = await deviceOfTests();
		const context = await openFolder(folder, { baseURL: baseURL ?? '', keepsFiles: true });
		const page = await firstPageOf(context);
		const name = canaries.word();
		const plan = { ...withCheckBegun(sampleOf(7)), name };
		await seedPlans(page, [plan]);
		await expect(new Screen(page).heading).toHaveText('Make a plan together');
		let fields = 0;
		for (const route of [...allRoutes(plan), ...moreForms(plan)]) {
			if (/^(|nowhere|plan\/0+)$/.test(route)) continue;
			await go(page, route);
			if (route.endsWith('/paper/man')) {
				await new Screen(page).button('Make the paper').click();
				const saved = page.waitForEvent('download');
				await new Screen(page).button('Save the paper').click();
				const file = await saved;
				expect(file.suggestedFilename()).not.toContain(canary);
				await file.delete();
			}
			// The programmes come after the field for the name, and stand above it.
			if (route === 'new') await page.locator('input[name="pack"]').first().waitFor();
			fields += await canaries.fillIn(page);
			if (route === 'new') {
				await new Screen(page).button('Start the plan').click();
				await new Screen(page).verifyOnPage('The Hide button');
			}
		}
		const screen = new Screen(page);
		for (const route of onePageOfEachKind(plan)) {
			await go(page, route);
			if (await screen.button('Something else').isVisible()) break;
		}
		await sayInOwnWays(page, canaries);
		await fillInTheMiddle(page, canaries);
		const other = await browser.newContext({ baseURL: baseURL ?? '' });
		await nameAnotherDevice(page, other, canaries);
		await other.close();
		await page.goto('/');
		await new Screen(page).heading.waitFor();
		await context.close();

		const texts = [canary, canaryFigures, canaryDay, phrase];
		const found = searchFolder(folder, texts);
		console.log(JSON.stringify({ check: 'canary', fields, words: canaries.typed.length, ...found }));
		expect(found.hits).toEqual([]);
		const missed = fieldsOfTheApp().filter((id) => ![...canaries.fields].some((field) => id.test(field)));
		expect(missed.map(String)).toEqual([]);
		expect(found.files).toBeGreaterThan(50);
	} finally {
		throwAway(folder);
	}
});

test('the search would find a word: in a place that is not sealed, in a field that the browser remembers, and packed', async ({
	baseURL
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'steady-canary-'));
	try {
		const context = await openFolder(folder, { baseURL: baseURL ?? '' });
		const page = await firstPageOf(context);
		await page.goto('/licences.txt');
		await page.evaluate(async () => {
			localStorage.setItem('planted', 'wqvkzj in the open');
			const opening = indexedDB.open('planted', 1);
			opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
			await new Promise((resolve) => (opening.onsuccess = resolve));
			const writing = opening.result.transaction('rows', 'readwrite');
			writing.objectStore('rows').put({ text: btoa('xwqjzv hidden in base64') }, 1);
			await new Promise((resolve) => (writing.oncomplete = resolve));
			opening.result.close();
			const field = document.body.appendChild(document.createElement('textarea'));
			field.focus();
		});
		await page.keyboard.type('jzxqwv');
		await page.goto('/icon.svg');
		await page.waitForTimeout(500);
		await context.close();
		const { hits } = searchFolder(folder, ['wqvkzj', 'xwqjzv', 'jzxqwv']);
		expect([...new Set(hits.map(({ text }) => text))].sort()).toEqual(['jzxqwv', 'wqvkzj', 'xwqjzv']);
	} finally {
		throwAway(folder);
	}
});
