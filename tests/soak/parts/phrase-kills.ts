import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { deviceOfTests } from '../../journeys/device.ts';
import { SetupPage } from '../../journeys/pages/setup-page.ts';
import { Screen } from '../../journeys/pages/screen.ts';
import { sampleOf, seedPlans } from '../../journeys/seed.ts';
import { enter } from '../../journeys/vault-hands.ts';
import { browserOn, firstPageOf, killBrowser, openFolder } from '../browser-folder.ts';
import { openRows, rowsOnDisk } from '../disk-rows.ts';
import { Tally, type Part } from '../part.ts';

/** In milliseconds: about so long a change takes, from the press to the disk. */
const longestChange = 40;
const plan = { ...sampleOf(7), id: 'rekeyed0000000000001' };

/** Goes so far in changing five words that one press is left; gives the new words. */
export async function almostChange(page: Page, phrase: string): Promise<string> {
	const screen = new Screen(page);
	await enter(page, '', phrase);
	await screen.link('Settings').click();
	await screen.link('Who can open this device').click();
	await screen.link('Change my five words').click();
	await page.getByLabel('Your own five words').fill(phrase);
	await screen.button('Go on').click();
	const setup = new SetupPage(page);
	const words = await setup.readWords();
	await setup.button('I have written them down').click();
	await page.getByLabel('The five words').fill(words);
	return words;
}

/** Which of two phrases open what is on the disk, and whether the plan is there for the one that does. */
async function openers(
	page: Page,
	phrases: readonly string[]
): Promise<{ readonly open: string[]; readonly isWhole: boolean }> {
	const rows = await rowsOnDisk(page);
	const open: string[] = [];
	let isWhole = false;
	for (const phrase of phrases) {
		const opened = await openRows(rows);
		if (!(await opened.opens(phrase))) continue;
		open.push(phrase);
		isWhole = (await opened.store.load(plan.id)).ok && (await opened.store.history(plan.id)).ok;
	}
	return { open, isWhole };
}

/** Changes the phrase and is killed in it, so many times. */
export async function killPhraseChanges(baseURL: string, times: number, tell: (line: string) => void) {
	const folder = mkdtempSync(join(tmpdir(), 'steady-rekey-'));
	const tally = new Tally();
	let [stayed, changed] = [0, 0];
	let { phrase } = await deviceOfTests();
	let context = await openFolder(folder, { baseURL, isStaffAtHand: false });
	try {
		await seedPlans(await firstPageOf(context), [plan]);
		for (let trial = 0; trial < times; trial += 1) {
			const page = await firstPageOf(context);
			const words = await almostChange(page, phrase);
			const browser = browserOn(folder);
			// Nobody waits for the press to be answered: the kill may come before, in or after the change.
			const press = page.evaluate(() =>
				[...document.querySelectorAll('button')].find((each) => each.innerText === 'Go on')?.click()
			);
			press.catch(() => undefined);
			await new Promise((resolve) => setTimeout(resolve, Math.random() * longestChange));
			await killBrowser(context, folder, browser);
			context = await openFolder(folder, { baseURL, isStaffAtHand: false });
			const { open, isWhole } = await openers(await firstPageOf(context), [phrase, words]);
			const isGood = open.length === 1 && isWhole;
			tally.count(
				isGood ? undefined : `${open.length} of the two phrases open; the plan is ${isWhole ? '' : 'not '}whole`
			);
			if (open[0] === words) changed += 1;
			else stayed += 1;
			phrase = open[0] ?? phrase;
			if ((trial + 1) % 10 === 0) tell(`${trial + 1} of ${times} changes killed, ${tally.lost} lost`);
		}
	} catch (thrown) {
		// What was counted before stays counted.
		const headings = await (await firstPageOf(context)).getByRole('heading', { level: 1 }).allInnerTexts();
		const why = thrown instanceof Error ? thrown.message.split('\n')[0] : String(thrown);
		tally.troubles.push(`after change ${tally.tried}: ${why} The page says: ${headings.join(', ')}`);
	} finally {
		await context.close();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
	return tally.outcome({ 'old phrase opens': stayed, 'new phrase opens': changed });
}

export const phraseKills: Part = {
	name: 'phrase-kills',
	what: 'the browser is killed while a phrase is changed: exactly one of the two opens',
	times: 50,
	run: ({ baseURL, times, tell }) => killPhraseChanges(baseURL, times, tell)
};
