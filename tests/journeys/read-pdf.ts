import { execFileSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import { Screen } from './pages/screen.ts';

/** Goes from the choice of papers to his own, makes it, saves it, and gives its text, with all white space made single. */
export async function savePaper(
	page: Page
): Promise<{ readonly file: string; readonly name: string; readonly text: string }> {
	const screen = new Screen(page);
	const [his, make] = [page.locator('main a[href$="/paper/man"]'), screen.button('Make the paper')];
	const save = screen.button('Save the paper');
	// The page of all papers first, where the way led there.
	await expect(his.or(make).or(save).first()).toBeVisible();
	if ((await his.count()) > 0) await his.click();
	await expect(make.or(save).first()).toBeVisible();
	if ((await save.count()) === 0) await make.click();
	await expect(save).toBeVisible({ timeout: 60_000 });
	const waiting = page.waitForEvent('download');
	await save.click();
	const download = await waiting;
	const file = await download.path();
	const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
	return { file, name: download.suggestedFilename(), text: oneLine(text) };
}

/** Text with all white space made single, so that line ends on paper do not matter. */
export function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}
