import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import { launchOptions } from '../../playwright.config.ts';
import { makePaper, paperWords } from '../builders/papers.ts';

test("a locked paper opens in Chromium's own viewer with its words, and shows nothing before", async () => {
	const { paper, report } = await makePaper({ reader: 'care-manager', paper: 'a4', large: false, as: 'protected' });
	const folder = mkdtempSync(join(tmpdir(), 'steady-viewer-'));
	const file = join(folder, 'Care plan - v1.pdf');
	writeFileSync(file, paper.bytes);
	// The viewer is part of the whole browser: the small one without a window that tests use has none.
	const args = [...launchOptions.args, '--headless=new'];
	const browser = await chromium.launch({ ...launchOptions, args, headless: false });
	const page = await browser.newPage();
	await page.goto(pathToFileURL(file).href);
	const viewer = () => page.frames().find((frame) => frame.url().startsWith('chrome-extension:'));
	const title = async () =>
		viewer()?.evaluate(() => {
			const bar = document.querySelector('pdf-viewer')?.shadowRoot?.querySelector('viewer-toolbar');
			return bar?.shadowRoot?.querySelector('#title')?.textContent?.trim();
		});
	/** Whether the viewer asks for words, or for other ones. */
	const asks = async () =>
		viewer()?.evaluate(() => {
			const dialog = document.querySelector('pdf-viewer')?.shadowRoot?.querySelector('viewer-password-dialog');
			const field = dialog?.shadowRoot?.querySelector('#password');
			if (field === null || field === undefined || field.hasAttribute('disabled')) return 'no';
			return field.hasAttribute('invalid') ? 'again' : 'yes';
		});
	await expect.poll(asks).toBe('yes');
	await page.keyboard.type('blue river seven stone');
	await page.keyboard.press('Enter');
	await expect.poll(asks, 'wrong words do not open it').toBe('again');
	expect(await title()).not.toBe(report.title);
	await page.reload();
	await expect.poll(asks).toBe('yes');
	await page.keyboard.type(paperWords);
	await page.keyboard.press('Enter');
	await expect.poll(title, 'its title, which was sealed too').toBe(report.title);
	await browser.close();
	rmSync(folder, { recursive: true });
});
