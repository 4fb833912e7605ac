/**
 * Measures the app as it is built, in Chromium slowed down 4 times: from a tap to "Saved", and from Next to the next page
 * painted, for plans in which little, more and very much was said. One JSON line for each row; ratios to the smallest plan
 * show growth. Numbers of one run may be compared with each other, never with those of another machine.
 */
import { spawn } from 'node:child_process';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { addressOfKey } from '#lib/journey/address.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { launchOptions } from '../playwright.config.ts';
import { setUpIn, staffAtHandIn } from '../tests/journeys/device.ts';
import { sampleOf, seedPlans } from '../tests/journeys/seed.ts';
import { benchBoard } from './bench/board.ts';
import { benchPdf } from './bench/pdf/run.ts';
import { benchVault } from './bench-vault/run.ts';

const port = 4275;
const slowdown = 4;
const rounds = 30;

/** A plan in which so many things were said: cards in his own words fill up what a sample does not hold. */
function planWith(things: number): Plan {
	const plan = sampleOf(7, things <= 10 ? 'thin' : 'full');
	let missing = things - thingsIn(plan);
	const answers = Object.fromEntries(
		Object.entries(plan.answers).map(([step, answer]) => {
			if (answer.kind !== 'choose' || missing <= 0) return [step, answer];
			const more = Array.from({ length: Math.min(missing, 300) }, (_, index) => ({
				id: `own-main-${step}-${index}`,
				words: `I do thing number ${index} in my own way.`
			}));
			missing -= more.length;
			return [step, { ...answer, own: [...answer.own, ...more] }];
		})
	);
	return { ...plan, answers };
}

/** How many things a plan holds: cards picked or sorted, and cards in his own words. */
function thingsIn(plan: Plan): number {
	return Object.values(plan.answers).reduce((sum, answer) => {
		const chosen = 'chosen' in answer ? answer.chosen.length : 0;
		const own = 'own' in answer ? answer.own.length : 0;
		const sorted = answer.kind === 'sort' ? Object.keys(answer.places).length : 0;
		return sum + chosen + own + sorted;
	}, 0);
}

/** Taps the first card and waits for "Saved", inside the page so that no wire is measured. */
function tapToSaved(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const card = document.querySelector<HTMLElement>('main button.card');
				const status = document.querySelector('.save');
				if (card === null || status === null) throw new Error('This is not a page with cards.');
				let wasSaving = false;
				const start = performance.now();
				const watch = new MutationObserver(() => {
					if (status.querySelector('.wait') !== null) wasSaving = true;
					if (!wasSaving || status.querySelector('.good') === null) return;
					watch.disconnect();
					resolve(performance.now() - start);
				});
				watch.observe(status, { childList: true, subtree: true, characterData: true });
				card.click();
			})
	);
}

/** Presses a button or link and waits until another heading is painted. */
function pressToPainted(page: Page, selector: string): Promise<number> {
	return page.evaluate(
		(wanted) =>
			new Promise<number>((resolve) => {
				const before = document.querySelector('h1')?.textContent;
				const start = performance.now();
				const watch = new MutationObserver(() => {
					if (document.querySelector('h1')?.textContent === before) return;
					watch.disconnect();
					requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
				});
				watch.observe(document.body, { childList: true, subtree: true, characterData: true });
				document.querySelector<HTMLElement>(wanted)?.click();
			}),
		selector
	);
}

function quantile(times: readonly number[], part: number): number {
	const sorted = [...times].sort((left, right) => left - right);
	return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10) / 10;
}

async function measure(things: number): Promise<{ readonly tap: readonly number[]; readonly next: readonly number[] }> {
	const browser = await chromium.launch(launchOptions);
	try {
		const page = await browser.newPage({ baseURL: `http://localhost:${port}`, viewport: { width: 1024, height: 768 } });
		// Functions that are sent to the page may name a helper of the program that turned them into JavaScript.
		await page.context().addInitScript('globalThis.__name ??= (given) => given;');
		await setUpIn(page.context());
		await staffAtHandIn(page.context());
		const plan = planWith(things);
		await seedPlans(page, [plan]);
		await page.goto(`/#/plan/${plan.id}/page/${addressOfKey('about-help/main')}`);
		await page.locator('main button.card').first().waitFor();
		const slow: CDPSession = await page.context().newCDPSession(page);
		await slow.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		const tap: number[] = [];
		const next: number[] = [];
		for (let round = 0; round < rounds; round += 1) tap.push(await tapToSaved(page));
		for (let round = 0; round < rounds; round += 1) {
			next.push(await pressToPainted(page, 'button.main'));
			await pressToPainted(page, 'header a');
		}
		return { tap: tap.slice(2), next: next.slice(2) };
	} finally {
		await browser.close();
	}
}

const [what, ...others] = process.argv.slice(2);
if (!['app', 'board', 'pdf', 'vault'].includes(what ?? '') || others.length > 0) {
	process.stderr.write('Usage: npm run bench -- app | board | pdf | vault\n');
	process.exit(2);
}
const print = (row: object) => process.stdout.write(`${JSON.stringify(row)}\n`);
if (what === 'vault') await benchVault(print);
else if (what === 'pdf') await benchPdf(print);
else if (what === 'board') await benchBoard(print);
else await benchApp();

async function benchApp(): Promise<void> {
	const server = spawn('node', ['tools/serve.js', '--port', String(port)], { stdio: 'ignore', detached: true });
	try {
		await new Promise((resolve) => setTimeout(resolve, 2500));
		let smallest: { readonly tap: number; readonly next: number } | undefined;
		for (const answers of [10, 100, 1000]) {
			const { tap, next } = await measure(answers);
			const middle = { tap: quantile(tap, 0.5), next: quantile(next, 0.5) };
			smallest ??= middle;
			const rows = [
				{
					measure: 'tap to saved',
					answers,
					p50: middle.tap,
					p95: quantile(tap, 0.95),
					ratio: middle.tap / smallest.tap
				},
				{
					measure: 'Next to painted',
					answers,
					p50: middle.next,
					p95: quantile(next, 0.95),
					ratio: middle.next / smallest.next
				}
			];
			for (const row of rows) {
				process.stdout.write(
					`${JSON.stringify({ ...row, ratio: Math.round(row.ratio * 100) / 100, unit: 'ms', slowdown, rounds: tap.length })}\n`
				);
			}
		}
	} finally {
		if (server.pid !== undefined) process.kill(-server.pid);
	}
}
