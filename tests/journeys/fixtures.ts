import {
	test as base,
	expect,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import { setUpIn, staffAtHandIn } from './device.ts';

/** Fails the test when the app asks for anything outside its own address, breaks its own policy, or throws. */
export function guard(context: BrowserContext): string[] {
	const troubles: string[] = [];
	context.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (!['blob:', 'data:'].includes(protocol) && hostname !== 'localhost') troubles.push(`asked for ${request.url()}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error') troubles.push(`said ${message.text()}`);
	});
	// A worker of a page has a console of its own, and faults that no page sees.
	context.on('page', (page) =>
		page.on('worker', (worker) => {
			worker.on('console', (message) => {
				if (message.type() === 'error') troubles.push(`a worker said ${message.text()}`);
			});
		})
	);
	context.on('serviceworker', (worker) => {
		worker.on('console', (message) => {
			if (message.type() === 'error') troubles.push(`the service worker said ${message.text()}`);
		});
	});
	context.on('weberror', (error) => troubles.push(`threw ${error.error().message}`));
	return troubles;
}

/** Runs in the page: a broken policy is an error of the console also where the browser only notes it. */
function tellOfViolations(): void {
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, disposition }) => {
		console.error(`securitypolicyviolation ${disposition} ${violatedDirective} ${blockedURI}`);
	});
}

/**
 * Opens and reloads pages so that nothing is done before the app is there: while staff at hand are still typing the phrase, or
 * while a page that is about to go is still seen. An address typed over the open app changes only what stands after the "#";
 * the app then loads itself anew a moment later.
 */
function passTheLock(page: Page): void {
	const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
	const isApp = (): boolean => new URL(page.url()).pathname === '/';
	const past = async (): Promise<void> => {
		if (!isApp()) return;
		const heading = page.locator('h1', { hasNotText: 'This device is locked' });
		await heading.waitFor({ timeout: 15_000 }).catch(() => undefined);
	};
	page.goto = async (...given) => {
		const loaded = isApp() ? page.waitForEvent('load', { timeout: 15_000 }).catch(() => undefined) : undefined;
		const response = await goto(...given);
		await loaded;
		await past();
		return response;
	};
	page.reload = async (...given) => {
		const response = await reload(...given);
		await past();
		return response;
	};
}

/** A page in a window of its own, on a device that staff have set up and stand beside. */
export async function newDevicePage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
	const context = await browser.newContext(options);
	await setUpIn(context);
	await staffAtHandIn(context);
	const page = await context.newPage();
	passTheLock(page);
	return page;
}

/** What a test may choose about its device. */
export interface DeviceChoice {
	/** Whether staff have set the device up before the test begins. */
	readonly isSetUp: boolean;
	/** Whether somebody types the phrase wherever it is asked for. */
	readonly isStaffAtHand: boolean;
}

export const test = base.extend<DeviceChoice & { readonly guarded: string[] }>({
	isSetUp: [true, { option: true }],
	isStaffAtHand: [true, { option: true }],
	context: async ({ context, isSetUp, isStaffAtHand }, use) => {
		if (isSetUp) await setUpIn(context);
		if (isSetUp && isStaffAtHand) {
			await staffAtHandIn(context);
			const newPage = context.newPage.bind(context);
			context.newPage = async () => {
				const page = await newPage();
				passTheLock(page);
				return page;
			};
		}
		await use(context);
	},
	guarded: [
		async ({ context }, use) => {
			await context.addInitScript(tellOfViolations);
			const troubles = guard(context);
			await use(troubles);
			expect(troubles, 'no outside request, no broken policy, nothing thrown').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect, type Page };
