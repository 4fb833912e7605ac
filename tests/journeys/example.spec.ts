import { execFileSync } from 'node:child_process';
import { test, expect, type Page } from './fixtures.ts';
import { FirstPage } from './pages/first-page.ts';
import { Screen } from './pages/screen.ts';

test.use({ isSetUp: false });

/** How many rows lie in all databases of this device, and what lies in its other places. */
function kept(page: Page): Promise<{ readonly rows: readonly string[]; readonly others: string }> {
	return page.evaluate(async () => {
		const settled = <Value>(asked: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				asked.onsuccess = () => resolve(asked.result);
				asked.onerror = () => reject(asked.error ?? new Error('The database does not answer.'));
			});
		const rows: string[] = [];
		for (const { name } of await indexedDB.databases()) {
			const database = await settled(indexedDB.open(name ?? ''));
			for (const store of database.objectStoreNames) {
				const all: readonly unknown[] = await settled(database.transaction(store).objectStore(store).getAll());
				rows.push(...all.map((row) => `${store}: ${JSON.stringify(row)}`));
			}
			database.close();
		}
		return { rows, others: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]) };
	});
}

test('on a fresh device one tap shows a finished plan, marked EXAMPLE on each screen and on each page of its paper; nothing is kept', async ({
	page
}) => {
	const screen = new Screen(page);
	await new FirstPage(page).open();
	const before = await kept(page);
	await screen.link('Look at an example').click();
	await screen.verifyOnPage('A plan that is done');
	const paper = page.locator('article.paper');
	await expect(paper).toContainText('I feel lonely.');

	for (const [name, words] of [
		['My pocket card', 'I ring my first helper.'],
		['For my staff', 'Ask: how are you feeling?'],
		['For my care manager', 'The group asks who rang whom this week.'],
		['My plan', 'I have 2 good friends.']
	] as const) {
		await screen.link(name).click();
		await expect(screen.link(name)).toHaveAttribute('aria-current', 'page');
		await expect(paper).toContainText(words);
		await expect(page.locator('main').getByText('EXAMPLE', { exact: true })).toHaveCount(3);
	}

	await screen.button('Make the paper').click();
	await expect(screen.button('Save the paper')).toBeVisible({ timeout: 60_000 });
	const waiting = page.waitForEvent('download');
	await screen.button('Save the paper').click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('Example - My plan.pdf');
	const text = execFileSync('pdftotext', ['-layout', await download.path(), '-'], { encoding: 'utf8' });
	const pages = text.split('\f').filter((each) => each.trim() !== '');
	expect(pages.length).toBeGreaterThan(3);
	expect(pages.filter((each) => !each.includes('EXAMPLE'))).toEqual([]);

	expect(await kept(page)).toEqual(before);
	expect(before.rows.filter((row) => /heads|revisions/.test(row))).toEqual([]);
	await screen.link('Back').click();
	await new FirstPage(page).verify();
});
