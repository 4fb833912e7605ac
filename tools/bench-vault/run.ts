import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { launchOptions } from '../../playwright.config.ts';
import { sampleOf } from '../../tests/journeys/seed.ts';

const folder = '.cache/bench-vault';
const port = 4277;
const sizes = [10, 300, 1000];
const saves = 120;
/** The p95 of a busy machine is that of its other work: the best of so many measurements is ours. */
const measurements = 5;

/** One measurement, to be printed as a line of JSON. */
export type Row = Readonly<Record<string, string | number>>;

/** Builds the page with the app's own code, the worker of the second copy where the app has it. */
async function buildPage(): Promise<void> {
	await build({
		configFile: false,
		root: 'tools/bench-vault',
		logLevel: 'error',
		worker: {
			format: 'es',
			rolldownOptions: { output: { entryFileNames: '_app/immutable/workers/[name]-[hash].js' } }
		},
		build: { outDir: join(process.cwd(), folder), emptyOutDir: true, target: 'es2022' }
	});
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

function serve(): Promise<Server> {
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const file = join(folder, path === '/' ? 'index.html' : path);
		if (!existsSync(file)) return void response.writeHead(404).end();
		response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
		createReadStream(file).pipe(response);
	});
	return new Promise((resolve) => server.listen(port, () => resolve(server)));
}

/** Calls what the page offers under a name. */
async function call<Value>(page: Page, name: string, ...given: readonly unknown[]): Promise<Value> {
	const text = await page.evaluate(
		async ([what, values]) => JSON.stringify((await Object(window).bench[what](...values)) ?? null),
		[name, given] as const
	);
	return JSON.parse(text);
}

async function heapOf(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

export function quantile(times: readonly number[], part: number): number {
	const sorted = [...times].sort((left, right) => left - right);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function rounded(value: number): number {
	return Math.round(value * 10) / 10;
}

/** Saves plainly, and sealed and kept twice, by turns in the same run. */
async function benchSaves(page: Page, print: (row: Row) => void): Promise<void> {
	const ratios: number[] = [];
	for (let measurement = 1; measurement <= measurements; measurement += 1) {
		const plan = { ...sampleOf(7), id: `bench00000000000000s${measurement}` };
		const { plain, sealed } = await call<{ plain: number[]; sealed: number[] }>(page, 'save', plan, saves);
		// The first ones warm up.
		const [bare, kept] = [plain.slice(20), sealed.slice(20)];
		for (const [measure, times] of [
			['save, plain', bare],
			['save, sealed and kept twice', kept]
		] as const)
			print({
				measure,
				measurement,
				p50: rounded(quantile(times, 0.5)),
				p95: rounded(quantile(times, 0.95)),
				unit: 'ms',
				rounds: times.length
			});
		ratios.push(quantile(kept, 0.95) / quantile(bare, 0.95));
	}
	print({
		measure: 'save, p95 sealed to plain',
		ratios: ratios.map(rounded).join(' '),
		best: rounded(Math.min(...ratios)),
		most: 3
	});
}

/** Measures unlocking, listing, saving and reading all histories, and prints each as it comes. */
export async function benchVault(print: (row: Row) => void): Promise<void> {
	await buildPage();
	const server = await serve();
	const browser = await chromium.launch(launchOptions);
	try {
		const page = await browser.newPage();
		await page.goto(`http://localhost:${port}/`);
		await page.waitForFunction(() => 'bench' in window);
		await call(page, 'setUp');
		await benchSaves(page, print);
		let done = measurements;
		let perPlan: number | undefined;
		for (const size of sizes) {
			for (; done < size; done += 50) {
				const portion = Array.from({ length: Math.min(50, size - done) }, (_, index) => ({
					...sampleOf(8),
					id: `bench1${String(done + index).padStart(14, '0')}`
				}));
				await call(page, 'fill', portion);
			}
			done = size;
			const { plans = 0, unlock = 0, list = 0, audit = 0 } = await call<Record<string, number>>(page, 'open');
			const each = list / plans;
			perPlan ??= each;
			print({ measure: 'unlock', plans, time: rounded(unlock), unit: 'ms' });
			print({ measure: 'list', plans, time: rounded(list), unit: 'ms', 'for a plan': Math.round(each * 1000) / 1000 });
			print({ measure: 'list, for a plan, to the smallest', plans, ratio: rounded(each / perPlan) });
			print({ measure: 'every history read and checked', plans, time: rounded(audit), unit: 'ms' });
			print({ measure: 'heap', plans, time: rounded((await heapOf(page)) / 1e6), unit: 'MB' });
		}
	} finally {
		await browser.close();
		server.close();
	}
}
