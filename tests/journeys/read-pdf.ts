import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { Screen } from './pages/screen.ts';

/** Goes from the choice of papers to his own, makes it, saves it, and gives its text, with all white space made single. */
export async function savePaper(
	page: Page
): Promise<{ readonly file: string; readonly name: string; readonly text: string }> {
	const screen = new Screen(page);
	if (/\/paper$/.test(page.url())) await page.locator('a[href$="/paper/man"]').click();
	const save = screen.button('Save the paper');
	if ((await save.count()) === 0) await screen.button('Make the paper').click();
	await expect(save).toBeVisible({ timeout: 60_000 });
	const waiting = page.waitForEvent('download');
	await save.click();
	const download = await waiting;
	const file = await download.path();
	const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
	return { file, name: download.suggestedFilename(), text: oneLine(text) };
}

/** Text with all white space made single, so that line ends on paper do not matter. */
export function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}
