import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import type { Plan } from '#lib/plan/plan.ts';
import { launchOptions } from '../../playwright.config.ts';
import { setUpIn, staffAtHandIn } from '../../tests/journeys/device.ts';
import { sampleOf, seedPlans } from '../../tests/journeys/seed.ts';
import { quantile, type Row } from '../bench-vault/run.ts';

const port = 4278;
const slowdown = 4;
const rounds = 12;
const sizes = [10, 500];
/** So many plans are put on the device at once. */
const portion = 125;

/** What is done on the board, and how long it took each time. */
type Times = Readonly<Record<string, readonly number[]>>;

/** Plans of made-up men, most of them with much in them: a few samples under many ids and names. */
function plansOf(count: number): readonly Plan[] {
	const samples = Array.from({ length: 10 }, (_, seed) => sampleOf(seed, seed < 7 ? 'full' : 'thin'));
	return Array.from({ length: count }, (_, index) => {
		const sample = samples[index % samples.length] ?? sampleOf(1);
		return { ...sample, id: `bench${String(index).padStart(15, '0')}`, name: `Man ${index} Quill` };
	});
}

/** Does something inside the page, and waits until what it shows is painted: no wire is measured. */
function timed(
	page: Page,
	act: { readonly press?: string; readonly type?: string; readonly choose?: string },
	until: string
): Promise<number> {
	return page.evaluate(
		([{ press, type, choose }, wanted]) =>
			new Promise<number>((resolve, reject) => {
				const look = new Function(`return ${wanted}`);
				const start = performance.now();
				const late = setTimeout(() => reject(new Error(`Never seen: ${wanted}`)), 60_000);
				const check = (): void => {
					if (look() !== true) return;
					watch.disconnect();
					clearTimeout(late);
					requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
				};
				const watch = new MutationObserver(check);
				watch.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
				const field = document.querySelector<HTMLInputElement>('#board-name');
				if (type !== undefined && field !== null) {
					field.value = type;
					field.dispatchEvent(new Event('input', { bubbles: true }));
				}
				const select = document.querySelector<HTMLSelectElement>('#board-what');
				if (choose !== undefined && select !== null) {
					select.value = choose;
					select.dispatchEvent(new Event('change', { bubbles: true }));
				}
				if (press !== undefined) document.querySelector<HTMLElement>(press)?.click();
				check();
			}),
		[act, until] as const
	);
}

const cards = "document.querySelectorAll('article .man').length";

async function measure(count: number): Promise<Times> {
	const browser = await chromium.launch(launchOptions);
	try {
		const page = await browser.newPage({ baseURL: `http://localhost:${port}`, viewport: { width: 1024, height: 768 } });
		await page.context().addInitScript('globalThis.__name ??= (given) => given;');
		await setUpIn(page.context());
		await staffAtHandIn(page.context());
		const plans = plansOf(count);
		for (let start = 0; start < plans.length; start += portion)
			await seedPlans(page, plans.slice(start, start + portion));
		const times: Record<string, number[]> = {};
		const note = (what: string, time: number): void => void (times[what] ??= []).push(time);
		const everybody = `document.querySelector('main').textContent.includes(' of ${count}.')`;
		const list = "document.querySelector('.plans a') !== null";
		// The device must not lock while it is measured.
		const touch = () => page.keyboard.press('Shift');
		const toHub = async (): Promise<void> => {
			await touch();
			await timed(page, { press: 'header a' }, "document.querySelector('h1')?.textContent === 'For the service'");
		};
		await page.locator('.plans a').first().waitFor();
		await page.locator('a[href="#/service"]').click();
		await page.locator('a[href="#/service/board"]').waitFor();
		// The first look makes all rows; it is measured once, and waits until the last one is made.
		const all = `document.querySelector('.looking')?.textContent?.trim() === '' && ${cards} >= ${Math.min(count, 20)}`;
		note('board, first look after a restore', await timed(page, { press: 'a[href="#/service/board"]' }, all));
		const slow = await page.context().newCDPSession(page);
		await slow.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		for (let round = 0; round < rounds; round += 1) {
			await toHub();
			note('board, first paint', await timed(page, { press: 'a[href="#/service/board"]' }, `${cards} > 0`));
			note('search by name', await timed(page, { type: 'man 7 q' }, `${cards} === 1`));
			await timed(page, { type: '' }, `${cards} > 1`);
			note('filter', await timed(page, { choose: 'review-overdue' }, `!${everybody}`));
			await timed(page, { choose: 'all' }, everybody);
			note('open one', await timed(page, { press: 'article .man' }, "document.querySelector('.journeys') !== null"));
			await touch();
			note('first page, the list', await timed(page, { press: 'header a' }, list));
			await timed(
				page,
				{ press: 'a[href="#/service"]' },
				"document.querySelector('h1')?.textContent === 'For the service'"
			);
			// The plan that was open went on (its place): its row is made anew now, and not in the next measurement.
			await timed(page, { press: 'a[href="#/service/board"]' }, `${cards} > 0`);
		}
		await page.reload();
		await page.locator('.man').first().waitFor();
		return times;
	} finally {
		await browser.close();
	}
}

/** Measures the board with 10 plans and with 500, in Chromium slowed down 4 times, and prints each as ratio to the smaller one. */
export async function benchBoard(print: (row: Row) => void): Promise<void> {
	const server = spawn('node', ['tools/serve.js', '--port', String(port)], { stdio: 'ignore', detached: true });
	try {
		await new Promise((resolve) => setTimeout(resolve, 2500));
		let smallest: Times | undefined;
		for (const plans of sizes) {
			const times = await measure(plans);
			smallest ??= times;
			for (const [what, taken] of Object.entries(times)) {
				const middle = quantile(taken, 0.5);
				const ratio = middle / quantile(smallest[what] ?? [middle], 0.5);
				print({
					measure: what,
					plans,
					p50: Math.round(middle),
					p95: Math.round(quantile(taken, 0.95)),
					ratio: Math.round(ratio * 100) / 100,
					unit: 'ms',
					rounds: taken.length
				});
			}
		}
	} finally {
		if (server.pid !== undefined) process.kill(-server.pid);
	}
}
