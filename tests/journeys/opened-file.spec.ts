import { expect, test } from './fixtures.ts';

test('a file that was opened from the device is looked at on the page for files', async ({ page, context }) => {
	await context.addInitScript(() => {
		const launch = { files: [{ getFile: async () => new File(['no backup of ours'], 'steady.age') }] };
		Object.defineProperty(window, 'launchQueue', {
			value: { setConsumer: (take: (given: typeof launch) => void) => take(launch) }
		});
	});
	await page.goto('/#/backup/open');
	await expect(page.getByText(/This file is damaged, or Steady did not write it/)).toBeVisible();
});
