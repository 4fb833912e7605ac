import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { Screen } from './pages/screen.ts';

/** Saves the paper and gives its text, with all white space made single. */
export async function savePaper(
	page: Page
): Promise<{ readonly file: string; readonly name: string; readonly text: string }> {
	const waiting = page.waitForEvent('download');
	await new Screen(page).button('Save the paper').click();
	const download = await waiting;
	const file = await download.path();
	const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
	return { file, name: download.suggestedFilename(), text: oneLine(text) };
}

/** Text with all white space made single, so that line ends on paper do not matter. */
export function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}
