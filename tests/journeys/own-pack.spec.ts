import { readFileSync, readdirSync } from 'node:fs';
import { joinFolder } from '#lib/own-packs/folder.ts';
import { test, expect } from './fixtures.ts';
import { followLink } from './follow-link.ts';
import type { Hands } from './hands.ts';
import { FirstPage } from './pages/first-page.ts';
import { NewPlanPage } from './pages/new-plan-page.ts';
import { QuestionPage, type Said } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { savePaper } from './read-pdf.ts';
import { checkAllRules, goOn, passFirstTime } from './walk-whole-plan.ts';

const hands: Hands = { press: (target) => target.click(), write: (target, text) => target.fill(text) };
const folder = 'tests/fixtures/own-pack';
const joined = joinFolder(
	new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]))
);
if (!joined.ok) throw new Error('The example is no pack folder.');
const good = JSON.stringify(joined.value);

/** A file as staff pick it. */
function fileOf(text: string) {
	return { name: 'our-programme.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

test('a broken programme of the service is refused with all its faults; a right one is loaded, used and printed', async ({
	page
}) => {
	const screen = new Screen(page);
	await new FirstPage(page).open();
	await page.evaluate(followLink, 'settings');
	await screen.link('Programmes of your service').click();
	await screen.verifyOnPage('Programmes of your service');
	const input = page.locator('input[type="file"]');
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

	await page.evaluate(followLink, 'new');
	const newPlan = new NewPlanPage(page);
	await newPlan.verify();
	await page.getByRole('radio', { name: /^Harbour View programme/ }).check();
	await hands.write(page.getByLabel('What does he want to be called?'), 'Jo');
	await hands.press(screen.button('Start the plan'));
	await passFirstTime(page, hands);
	const question = new QuestionPage(page);
	const said: Said = { words: new Set(), names: [], phones: [] };
	const asked: string[] = [];
	for (let pages = 0; pages < 30 && !asked.includes('What are your rules?'); pages += 1) {
		asked.push(await screen.heading.innerText());
		await question.answer(hands, said);
		await goOn(page, () => hands.press(question.next));
		if (/^Check: /.test(await screen.heading.innerText())) {
			if ((await page.getByLabel('Your initials').count()) > 0) await page.getByLabel('Your initials').fill('MK');
			await checkAllRules(page, hands);
			await goOn(page, () => hands.press(question.next));
		}
	}
	expect(asked).toContain('What helps you feel calm?');
	const home = new URL(page.url()).hash.replace(/^#\/(plan\/[^/]+).*/, '$1');
	await page.evaluate(followLink, home);
	await screen.button('Help').click();
	await expect(page.getByRole('link', { name: 'Harbour View, day and night 01632 960 123' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.evaluate(followLink, `${home}/paper/man`);
	const { text } = await savePaper(page);
	expect(text).toContain('My good life');

	await page.evaluate(followLink, 'programmes');
	await screen.button('Take it away').click();
	await screen.button('Really take it away?').click();
	await expect(page.getByText(/^A plan on this device was made with it/)).toBeVisible();
});
