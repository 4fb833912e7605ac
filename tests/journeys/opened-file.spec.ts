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

test('a paper or a backup that is dropped on any page is looked at, and never opened in place of the app', async ({
	page
}) => {
	const drop = (name: string) =>
		page.evaluate((named) => {
			const files = new DataTransfer();
			files.items.add(new File(['no paper of ours'], named));
			const event = new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true });
			return document.querySelector('main')?.dispatchEvent(event);
		}, name);
	await page.goto('/#/');
	await page.getByRole('link', { name: 'New plan' }).waitFor();
	await expect.poll(() => drop('holiday.jpg'), 'the watch over drops comes after the first page').toBe(false);
	await expect(page).toHaveURL(/#\/$/);
	expect(await drop('My plan - v1.pdf')).toBe(false);
	await expect(page).toHaveURL(/#\/backup\/open$/);
	await expect(page.getByText(/This file is damaged, or Steady did not write it/)).toBeVisible();
});
