import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../playwright.config.ts';
import { deviceOfTests, setUpIn } from './device.ts';
import { test, expect, type Page } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { SetupPage } from './pages/setup-page.ts';
import { allRows, enter } from './vault-hands.ts';

test.use({ isSetUp: false, isStaffAtHand: false });

/** Which of some texts lie in any file of a profile, as UTF-8 or UTF-16. */
function foundIn(folder: string, texts: readonly string[]): readonly string[] {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => readFileSync(join(entry.parentPath, entry.name)));
	const isIn = (text: string) =>
		files.some((bytes) => bytes.includes(Buffer.from(text)) || bytes.includes(Buffer.from(text, 'utf16le')));
	return texts.filter(isIn);
}

/** A piece of the sealed secret of each way in: it is chance, and stands nowhere else. */
async function piecesOf(page: Page): Promise<readonly string[]> {
	const text = JSON.stringify(await allRows(page, 'vault'));
	return [...text.matchAll(/"secret":"([^"]{40})/g)].map(([, piece]) => piece ?? '');
}

test(
	'after somebody was removed, their old way in is in no file of the browser any more',
	{ tag: '@long' },
	async ({ baseURL }) => {
		const folder = mkdtempSync(join(tmpdir(), 'steady-scrub-'));
		const open = async () => {
			const context = await chromium.launchPersistentContext(folder, { ...launchOptions, baseURL: baseURL ?? '' });
			await setUpIn(context);
			return { context, page: context.pages()[0] ?? (await context.newPage()) };
		};
		const { phrase } = await deviceOfTests();

		const first = await open();
		const pages = new SetupPage(first.page);
		await first.page.goto('/');
		await pages.heading.waitFor();
		await enter(first.page, '#/staff/add', phrase);
		await first.page.getByLabel('Initials of the new member of staff').fill('CD');
		await first.page.getByLabel('Your own five words').fill(phrase);
		await pages.button('Go on').click();
		const words = await pages.readWords();
		await pages.button('I have written them down').click();
		await pages.typeBack('The five words', words, 'Go on');
		await expect(pages.heading).toHaveText('CD can open this device now');
		const before = await piecesOf(first.page);
		expect(before).toHaveLength(3);
		await first.context.close();
		expect(foundIn(folder, before), 'they can be found at all').toEqual(before);

		const second = await open();
		const screen = new Screen(second.page);
		await enter(second.page, '#/staff', phrase);
		await screen.link('Remove CD').click();
		await second.page.getByLabel('Your own five words').fill(phrase);
		await screen.button('Remove CD').click();
		await expect(second.page.getByText('Done. Old keys are written over.')).toBeVisible({ timeout: 90_000 });
		const now = await piecesOf(second.page);
		await second.context.close();
		const gone = before.filter((piece) => !now.includes(piece));
		expect(gone).toHaveLength(1);
		expect(foundIn(folder, now), 'who stays is still there').toEqual(now);
		expect(foundIn(folder, gone)).toEqual([]);
		rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
	}
);
