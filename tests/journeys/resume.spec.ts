import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { launchOptions } from '../../playwright.config.ts';
import { setUpIn, staffAtHandIn } from './device.ts';
import { touchHands } from './hands.ts';
import { OwnWays } from './pages/own-ways.ts';
import { QuestionPage } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { beginPlan, goOn } from './walk-whole-plan.ts';

/** Ends the browser's process at once, as when the battery is empty: no chance to tidy up. */
async function kill(context: BrowserContext, folder: string): Promise<void> {
	const gone = new Promise((resolve) => context.once('close', resolve));
	execFileSync('pkill', ['-9', '-f', `user-data-dir=${folder}`]);
	await gone;
}

/** A microphone that hears a tone, and is allowed. */
const microphone = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

async function open(folder: string, baseURL: string | undefined): Promise<BrowserContext> {
	const context = await chromium.launchPersistentContext(folder, {
		...launchOptions,
		args: [...launchOptions.args, ...microphone],
		permissions: ['microphone'],
		...(baseURL === undefined ? {} : { baseURL }),
		viewport: { width: 1024, height: 768 },
		hasTouch: true,
		locale: 'en-GB'
	});
	await setUpIn(context);
	await staffAtHandIn(context);
	return context;
}

test('after the browser was killed in the middle, the app comes back to the same page with every answer', async ({
	baseURL
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'steady-device-'));
	const before = await open(folder, baseURL);
	const page = before.pages()[0] ?? (await before.newPage());
	await beginPlan(page, touchHands, 'Sam');
	const question = new QuestionPage(page);
	await goOn(page, () => question.next.tap());
	await question.cards.nth(1).tap();
	await question.cards.nth(2).tap();
	await goOn(page, () => question.next.tap());
	await question.cards.nth(0).tap();
	await question.verifySaved();
	const heading = await question.heading.innerText();
	const words = await question.cards.nth(0).innerText();
	// What he says is in the plan while it is written down, before anybody taps "Keep these words".
	await question.button('Something else').tap();
	await question.button('Type').tap();
	await page.getByLabel('Your own words').fill('I feed the birds');
	await expect(page.locator('.save .wait')).toBeVisible();
	await question.verifySaved();
	await kill(before, folder);

	const after = await open(folder, baseURL);
	const again = after.pages()[0] ?? (await after.newPage());
	await again.goto('/');
	const resumed = new QuestionPage(again);
	await expect(resumed.heading).toHaveText(heading);
	await expect(resumed.cards.nth(0)).toHaveText(words);
	await expect(resumed.cards.nth(0)).toHaveAttribute('aria-pressed', 'true');
	await resumed.button('Cards you made').tap();
	await expect(again.getByText('I feed the birds')).toBeVisible();
	await goOn(again, () => resumed.link('Back').tap());
	await expect(resumed.cards.nth(1)).toHaveAttribute('aria-pressed', 'true');
	await expect(resumed.cards.nth(2)).toHaveAttribute('aria-pressed', 'true');
	await after.close();
});

test('a drawing and a recording that were on their way when the browser was killed are offered where they were begun', async ({
	baseURL
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'steady-device-'));
	const before = await open(folder, baseURL);
	const page = before.pages()[0] ?? (await before.newPage());
	await beginPlan(page, touchHands, 'Sam');
	const question = new QuestionPage(page);
	const ways = new OwnWays(page);
	for (let pages = 0; pages < 15; pages += 1) {
		await question.verifyBody();
		if ((await question.button('Something else').count()) > 0) break;
		await goOn(page, () => question.next.tap());
	}
	await question.button('Something else').tap();
	await ways.verify();
	await ways.button('Draw').tap();
	await ways.pad.scrollIntoViewIfNeeded();
	for (const y of [0.3, 0.5])
		await ways.line([
			[0.2, y],
			[0.6, y]
		]);
	await expect(ways.pad.locator('path')).toHaveCount(2);
	await ways.button('Another way').tap();
	await ways.button('Say it').tap();
	await ways.button('Start').tap();
	const time = page.getByRole('progressbar', { name: 'Time' });
	await expect.poll(async () => Number(await time.getAttribute('value'))).toBeGreaterThan(3);
	await kill(before, folder);

	const after = await open(folder, baseURL);
	const again = after.pages()[0] ?? (await after.newPage());
	await again.goto('/');
	const back = new OwnWays(again);
	await back.button('Go on: What you began to say here').tap();
	const said = again.getByRole('region', { name: 'Say it' });
	await said.getByRole('button', { name: 'Listen' }).tap();
	await expect(said.getByRole('button', { name: 'Stop' })).toBeVisible();
	// It plays to its end: what was kept is a sound.
	await expect(said.getByRole('button', { name: 'Listen' })).toBeVisible();
	await back.button('Keep my recording').tap();
	const recorded = again.locator('main button.card', { hasText: 'My recording' });
	await expect(recorded).toHaveAttribute('aria-pressed', 'true');
	await expect(back.button('Go on: What you began to say here')).toHaveCount(0);
	await back.button('Go on: A drawing you began here').tap();
	await expect(back.pad.locator('path')).toHaveCount(2);
	await expect(back.button('Take back')).toBeDisabled();
	await back.line([
		[0.2, 0.8],
		[0.6, 0.8]
	]);
	await back.button('Keep my drawing').tap();
	await expect(again.locator('main button.card', { hasText: 'My drawing' })).toHaveAttribute('aria-pressed', 'true');
	await expect(back.button(/^Go on: /)).toHaveCount(0);
	await back.verifySaved();
	await again.reload();
	await expect(back.button('My recording')).toBeVisible();
	await expect(back.button(/^Go on: /)).toHaveCount(0);
	await after.close();
});

test('after the browser was killed on a page for two, the app comes back to it once staff say they are there', async ({
	baseURL
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'steady-device-'));
	const before = await open(folder, baseURL);
	const page = before.pages()[0] ?? (await before.newPage());
	await beginPlan(page, touchHands, 'Sam');
	const screen = new Screen(page);
	await page.goto(page.url().replace(/\/page\/.*/, ''));
	await screen.verifyOnPage(/Sam/);
	await goOn(page, () => page.getByRole('link', { name: /My signs/ }).tap());
	await screen.verifyOnPage('This part is for 2 people');
	await screen.button('We are together').tap();
	const question = new QuestionPage(page);
	await question.cards.nth(0).tap();
	await question.verifySaved();
	const heading = await question.heading.innerText();
	await kill(before, folder);

	const after = await open(folder, baseURL);
	const again = after.pages()[0] ?? (await after.newPage());
	await again.goto('/');
	const gate = new Screen(again);
	await gate.verifyOnPage('This part is for 2 people');
	await gate.button('We are together').tap();
	await expect(gate.heading).toHaveText(heading);
	await expect(new QuestionPage(again).cards.nth(0)).toHaveAttribute('aria-pressed', 'true');
	await after.close();
});

test('after "Stop for today" the next start shows the first page, and the plan carries on where he stopped', async ({
	baseURL
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'steady-device-'));
	const before = await open(folder, baseURL);
	const page = before.pages()[0] ?? (await before.newPage());
	await beginPlan(page, touchHands, 'Sam');
	const question = new QuestionPage(page);
	await goOn(page, () => question.next.tap());
	await goOn(page, () => question.link('Back').tap());
	await goOn(page, () => question.link('Back').tap());
	await goOn(page, () => page.getByRole('link', { name: /My strengths/ }).tap());
	await question.cards.nth(0).tap();
	await goOn(page, () => question.next.tap());
	const heading = await question.heading.innerText();
	await goOn(page, () => question.link('Stop for today').tap());
	await question.verifyOnPage('Good work today');
	await before.close();

	const after = await open(folder, baseURL);
	const again = after.pages()[0] ?? (await after.newPage());
	await again.goto('/');
	const screen = new Screen(again);
	await screen.verifyOnPage('Make a plan together');
	await goOn(again, () => again.getByRole('link', { name: /Sam/ }).tap());
	await screen.verifyOnPage('Welcome back');
	await expect(again.getByText('My strengths')).toBeVisible();
	await goOn(again, () => screen.link('Go on').tap());
	await expect(screen.heading).toHaveText(heading);
	await after.close();
});
