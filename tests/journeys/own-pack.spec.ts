import { readFileSync, readdirSync } from 'node:fs';
import { joinFolder } from '#lib/own-packs/folder.ts';
import { checkPackFile } from '#lib/own-packs/check-pack-file.ts';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import { knownPacks } from '../../src/cli/known-packs.ts';
import { samplePlan } from '../../src/cli/sample-plan.ts';
import { test, expect } from './fixtures.ts';
import { followTo } from './follow-link.ts';
import type { Hands } from './hands.ts';
import { FirstPage } from './pages/first-page.ts';
import { NewPlanPage } from './pages/new-plan-page.ts';
import { QuestionPage, type Said } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { savePaper } from './read-pdf.ts';
import { goOn, passFirstTime } from './walk-whole-plan.ts';

const hands: Hands = { press: (target) => target.click(), write: (target, text) => target.fill(text) };
const folder = 'tests/fixtures/own-pack';
const joined = joinFolder(
	new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]))
);
if (joined.faults.length > 0) throw new Error(JSON.stringify(joined.faults));
const good = JSON.stringify(joined.file);

/** A file as staff pick it. */
function fileOf(text: string) {
	return { name: 'our-programme.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** A plan that was made with the programme of the service on another device. */
async function planFromElsewhere(): Promise<string> {
	const read = checkPackFile(JSON.parse(good), await knownPacks());
	if (!read.ok || read.value.file.pack.format !== 'steady-pack') throw new Error('The example is no programme.');
	return JSON.stringify(samplePlan(composeProgramme(read.value.file.pack), 7, 'full', 'en-GB'));
}

test('a broken programme of the service is refused with all its faults; a right one is loaded, used and printed', async ({
	page
}) => {
	const screen = new Screen(page);
	const input = page.locator('input[type="file"]');
	await new FirstPage(page).open();
	const arriving = fileOf(await planFromElsewhere());
	await followTo(page, 'backup/open');
	await input.setInputFiles(arriving);
	await expect(
		page.getByText('This plan needs the programme harbour-view, version 1. Load its file first.')
	).toBeVisible();
	await expect(screen.button('Add this plan')).toHaveCount(0);
	await expect(screen.link('Programmes of your service')).toBeVisible();

	await followTo(page, 'settings');
	await screen.link('Programmes of your service').click();
	await screen.verifyOnPage('Programmes of your service');
	await expect(page.getByText('No programme of your service is on this device yet.')).toBeVisible();

	const broken = good.replace('I walk out.', 'I use mindfulness.').replace('"hv-sign-bored"', '"hv sign"');
	await input.setInputFiles(fileOf(broken));
	await expect(page.getByText(/^This file was not loaded, and nothing has changed\./)).toBeVisible();
	const faults = page.locator('main ul.faults li');
	expect(await faults.count()).toBeGreaterThan(1);
	await expect(page.getByText('No programme of your service is on this device yet.')).toBeVisible();
	await input.setInputFiles(fileOf(good.replace('I walk out.', 'I use mindfulness.')));
	await expect(faults).toHaveText([/Rule 4: "mindfulness" is not a familiar word/]);

	await input.setInputFiles(fileOf(good));
	await expect(page.getByText('Signed off by Dr A. Rees, clinical lead, 20 November 2026')).toBeVisible();
	await screen.button('Load this programme').click();
	await expect(page.getByText('It is loaded.')).toBeVisible();
	await input.setInputFiles(fileOf(good.replace('I play music.', 'I sing.')));
	await expect(page.getByText(/^This version is here already and says something else\./)).toBeVisible();

	await followTo(page, 'backup/open');
	await input.setInputFiles(arriving);
	await screen.button('Add this plan').click();
	await expect(page.getByText('Added.')).toBeVisible();

	await followTo(page, 'new');
	const newPlan = new NewPlanPage(page);
	await newPlan.verify();
	await page.getByRole('radio', { name: /^Harbour View programme/ }).check();
	await hands.write(page.getByLabel('What does he want to be called?'), 'Jo');
	await hands.press(screen.button('Start the plan'));
	await passFirstTime(page, hands);
	const question = new QuestionPage(page);
	const said: Said = { words: new Set(), names: [], phones: [] };
	const asked: string[] = [];
	for (let pages = 0; pages < 20 && !asked.includes('What do you want more of?'); pages += 1) {
		await expect(screen.heading).toBeFocused();
		asked.push(await screen.heading.innerText());
		const isCheck = /^Check: /.test(asked.at(-1) ?? '');
		if (!isCheck) await question.answer(hands, said);
		await goOn(page, () => hands.press(isCheck ? screen.link('Next') : question.next));
	}
	expect(asked).toContain('What helps you feel calm?');
	const home = new URL(page.url()).hash.replace(/^#\/(plan\/[^/]+).*/, '$1');
	await followTo(page, home);
	await screen.button('Help').click();
	await expect(page.getByRole('link', { name: 'Harbour View, day and night 01632 960 123' })).toBeVisible();
	await page.keyboard.press('Escape');
	await followTo(page, `${home}/paper/man`);
	const { text } = await savePaper(page);
	expect(text).toContain('My good life');
	for (const words of said.words) if (!/shop|walk|friend/i.test(words)) expect(text).toContain(words);

	await followTo(page, home);
	await screen.button('Give to Jo').click();
	await expect(screen.button('Give to Jo')).toHaveCount(0);
	await page.reload();
	await expect(screen.heading).toContainText('Jo');

	await followTo(page, 'programmes');
	await screen.button('Take it away').click();
	await screen.button('Really take it away?').click();
	await expect(page.getByText(/^A plan on this device was made with it/)).toBeVisible();
});
