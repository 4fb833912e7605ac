import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { launchOptions } from '../../playwright.config.ts';

/** A page in a real Chromium that holds the storage room, and calls into it. */
export interface StoragePage {
	readonly page: Page;
	/** Calls something of the page by its name. */
	readonly call: <Value>(name: string, ...given: readonly unknown[]) => Promise<Value>;
	/** Another window on the same device. */
	readonly again: () => Promise<StoragePage>;
	readonly close: () => Promise<void>;
}

/** Builds the storage room for a page, serves it on this machine alone, and opens it. `before` runs in the page first. */
export async function openStoragePage(before?: () => void, quota?: number): Promise<StoragePage> {
	const [scripts, browser] = await Promise.all([built(), chromium.launch(launchOptions)]);
	const server = await serve(scripts);
	const context = await browser.newContext();
	if (before !== undefined) await context.addInitScript(before);
	const open = async (): Promise<StoragePage> => {
		const page = await context.newPage();
		const origin = `http://localhost:${portOf(server)}`;
		await page.goto(`${origin}/`);
		if (quota !== undefined) {
			// It only bites when it comes before the first record.
			const session = await context.newCDPSession(page);
			await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: quota });
		}
		await page.waitForFunction(() => Reflect.has(globalThis, 'steady'));
		return {
			page,
			call: (name, ...given) => callIn(page, name, given),
			again: open,
			close: () => end(browser, server)
		};
	};
	return open();
}

function callIn<Value>(page: Page, name: string, given: readonly unknown[]): Promise<Value> {
	return page.evaluate(
		([wanted, list]) => Reflect.apply(Reflect.get(Reflect.get(globalThis, 'steady'), wanted), undefined, list),
		[name, given] as const
	);
}

async function end(browser: Browser, server: Server): Promise<void> {
	await browser.close();
	await new Promise((resolve) => server.close(resolve));
}

let building: Promise<ReadonlyMap<string, string>> | undefined;

/** The two scripts of the page, by their addresses. */
function built(): Promise<ReadonlyMap<string, string>> {
	building ??= Promise.all([script('tests/in-page/devices.ts'), script('src/lib/storage/second-copy.worker.ts')]).then(
		([page, worker]) =>
			new Map([
				['/page.js', page],
				['/worker.js', worker]
			])
	);
	return building;
}

async function script(entry: string): Promise<string> {
	const made = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'script' } }
	});
	const output = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
	const chunk = output.find((each) => each.type === 'chunk');
	if (chunk === undefined || chunk.type !== 'chunk') throw new Error(`${entry} was not built.`);
	return chunk.code;
}

function serve(scripts: ReadonlyMap<string, string>): Promise<Server> {
	const server = createServer((request, response) => {
		const code = scripts.get(request.url ?? '');
		response.setHeader('Content-Type', code === undefined ? 'text/html' : 'text/javascript');
		response.end(code ?? '<!doctype html><title>storage</title><script type="module" src="/page.js"></script>');
	});
	return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}

function portOf(server: Server): number {
	const address: AddressInfo | string | null = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server does not listen.');
	return address.port;
}
