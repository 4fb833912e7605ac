import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
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
		if (isSetUp && isStaffAtHand) await staffAtHandIn(context);
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
