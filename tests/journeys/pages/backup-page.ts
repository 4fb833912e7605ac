import { readFile } from 'node:fs/promises';
import type { BrowserContext, Download } from '@playwright/test';
import { setUpIn, staffAtHandIn } from '../device.ts';
import { expect, guard, type Page } from '../fixtures.ts';

/** The pages about backups, as staff use them. */
export class BackupPage {
	readonly page: Page;

	constructor(page: Page) {
		this.page = page;
	}

	async open(what?: 'make' | 'key' | 'open' | 'send' | 'receive'): Promise<void> {
		await this.page.goto(`/#/backup${what === undefined ? '' : `/${what}`}`);
		await this.page.getByRole('heading', { level: 1 }).waitFor();
		await expect(this.page.getByText('This device is locked')).toHaveCount(0);
		await expect(this.page.getByText('One moment.')).toHaveCount(0);
	}

	tap(name: string | RegExp) {
		return this.page.getByRole('button', { name }).click();
	}

	/** Makes the recovery key of the service and gives its secret half, as it would stand on the sheet. */
	async makeServiceKey(): Promise<string> {
		await this.open('key');
		await this.tap('Make the recovery key');
		const secret = await this.page
			.locator('.key-sheet .line')
			.nth(1)
			.evaluate((line) => line.textContent.replace(/\s/g, ''));
		await this.tap('I have the paper in my hand');
		await expect(this.page.locator('.key-sheet')).toHaveCount(0);
		await this.page.getByLabel('The last 6 letters').fill(secret.slice(-6));
		await this.tap('Use this key');
		await expect(this.page.getByText('The recovery key is in use.')).toBeVisible();
		return secret;
	}

	/** Makes a backup, saves it, and says that it is kept. */
	async makeBackup(): Promise<SavedFile> {
		await this.open('make');
		await this.tap('Make the backup now');
		const file = await this.saveFile();
		await this.tap('Yes, it is kept');
		await expect(this.page.getByText('We ask again in a week')).toBeVisible();
		return file;
	}

	async saveFile(): Promise<SavedFile> {
		const [download] = await Promise.all([this.page.waitForEvent('download'), this.tap('Save the file')]);
		return savedFile(download);
	}

	/** Gives a file to "Open a file". */
	async give(file: SavedFile): Promise<void> {
		await this.open('open');
		await this.page.setInputFiles('input[type=file]', {
			name: file.name,
			mimeType: 'application/octet-stream',
			buffer: file.bytes
		});
	}

	async typeSecret(label: string, secret: string, button: string): Promise<void> {
		await this.page.getByLabel(label).fill(secret);
		await this.tap(button);
	}
}

export interface SavedFile {
	readonly name: string;
	readonly bytes: Buffer;
}

export async function savedFile(download: Download): Promise<SavedFile> {
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Another device of the same service, watched like the first. */
export async function anotherDevice(
	context: BrowserContext
): Promise<{ readonly page: Page; readonly troubles: readonly string[] }> {
	await setUpIn(context);
	await staffAtHandIn(context);
	const troubles = guard(context);
	return { page: await context.newPage(), troubles };
}
