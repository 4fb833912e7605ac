import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

/** Fails the test when the app asks for anything outside its own address, breaks its own policy, or throws. */
export function guard(context: BrowserContext): readonly string[] {
	const troubles: string[] = [];
	context.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (!['blob:', 'data:'].includes(protocol) && hostname !== 'localhost') troubles.push(`asked for ${request.url()}`);
	});
	context.on('console', (message) => {
		if (message.type() === 'error') troubles.push(`said ${message.text()}`);
	});
	context.on('weberror', (error) => troubles.push(`threw ${error.error().message}`));
	return troubles;
}

export const test = base.extend<{ readonly guarded: readonly string[] }>({
	guarded: [
		async ({ context }, use) => {
			const troubles = guard(context);
			await use(troubles);
			expect(troubles, 'no outside request, no broken policy, nothing thrown').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect, type Page };
