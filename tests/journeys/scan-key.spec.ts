import { rmSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { codePicture } from '#lib/pictures/code-picture.ts';
import { launchOptions } from '../../playwright.config.ts';
import { expect, test } from './fixtures.ts';
import { anotherDevice, BackupPage } from './pages/backup-page.ts';
import { sampleOf, seedPlans } from './seed.ts';

/** A film of one still picture with a code on it, as the browser takes it in place of a camera (Y4M, grey). */
function filmOf(text: string): Buffer {
	const [width, height, scale] = [640, 480, 6];
	const { size, path } = codePicture(text);
	const light = Buffer.alloc(width * height, 235);
	const [left, top] = [Math.floor((width - size * scale) / 2), Math.floor((height - size * scale) / 2)];
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		for (let row = 0; row < scale; row += 1) {
			const from = (top + Number(y) * scale + row) * width + left + Number(x) * scale;
			light.fill(16, from, from + Number(length) * scale);
		}
	}
	const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((width * height) / 2, 128)]);
	return Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]);
}

test('the key of another device is read with the camera, which is off afterwards', async ({ page, baseURL }, info) => {
	const receiver = new BackupPage(page);
	await receiver.open('receive');
	await page.getByText('The key as text').click();
	const key = (await page.locator('details p').textContent()) ?? '';
	const words = await page.locator('ol li').allTextContents();

	const film = info.outputPath('code.y4m');
	writeFileSync(film, filmOf(key));
	const browser = await chromium.launch({
		...launchOptions,
		args: [
			...launchOptions.args,
			'--use-fake-ui-for-media-stream',
			'--use-fake-device-for-media-stream',
			`--use-file-for-fake-video-capture=${film}`
		]
	});
	const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
	const sender = await anotherDevice(context);
	await seedPlans(sender.page, [{ ...sampleOf(5), name: 'Jo' }]);
	const sending = new BackupPage(sender.page);
	await sending.open('send');
	await sender.page.getByRole('radio', { name: 'Jo' }).check();
	await sending.tap('Scan the code');
	await expect(sender.page.getByRole('heading', { name: 'Are these six words on the other device?' })).toBeVisible();
	expect(await sender.page.locator('ol li').allTextContents()).toEqual(words);
	await expect(sender.page.locator('video')).toHaveCount(0);
	expect(sender.troubles).toEqual([]);
	await browser.close();
	rmSync(film);
});

test('a device without a camera says so, and the other ways stay', async ({ page }) => {
	await seedPlans(page, [{ ...sampleOf(5), name: 'Jo' }]);
	const sending = new BackupPage(page);
	await sending.open('send');
	await page.getByRole('radio', { name: 'Jo' }).check();
	await sending.tap('Scan the code');
	await expect(page.getByText(/This device has no camera|The camera may not be used/)).toBeVisible();
	await page.getByLabel('The key as text').fill('not a key');
	await sending.tap('Use this text');
	await expect(page.getByText('There is no key in this.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Make the file with five words' })).toBeVisible();
});
