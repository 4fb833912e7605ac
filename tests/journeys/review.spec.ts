import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { emptyGridRow } from '#lib/plan/risk-plan.ts';
import { laterMoment } from '../builders/moments.ts';
import { test, expect, type Page } from './fixtures.ts';
import { followLink } from './follow-link.ts';
import { anotherDevice } from './pages/backup-page.ts';
import { CopyPage } from './pages/copy-page.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf } from './seed.ts';

/** His plan, with a sign without a way out, no plan for "if this happens", a review that is past, and one row that is overdue. */
function planToReview(): Plan {
	const plan = sampleOf(7);
	const [pairs, review] = [plan.answers['wo-pair'], plan.answers['ag-review']];
	if (pairs?.kind !== 'pair' || review?.kind !== 'date') throw new Error('The sample has no signs or no review.');
	const [first = '', second = ''] = Object.keys(pairs.pairs);
	const open = setAnswer(plan, 'wo-pair', { ...pairs, pairs: { ...pairs.pairs, [first]: { waysOut: [], tell: [] } } });
	const late = setAnswer(open, 'ag-review', { ...review, date: '2026-01-02' });
	const row = { ...emptyGridRow, carers: 'Sit with him.', who: 'Night staff', by: '2026-01-02' };
	const grid = { [first]: { ...emptyGridRow, who: 'Key worker', by: '2099-01-02' }, [second]: row };
	return { ...late, name: 'Jo', risk: { ...late.risk, grid, contingencies: [] }, changedAt: laterMoment(300) };
}

/** All that lies in the database of a page, byte by byte. */
function databaseOf(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open('steady');
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error('The database does not open.'));
		});
		const rows = await Promise.all(
			[...database.objectStoreNames].map(
				(name) =>
					new Promise<readonly [string, readonly unknown[]]>((resolve) => {
						const asking = database.transaction(name).objectStore(name).getAll();
						asking.onsuccess = () => resolve([name, asking.result]);
					})
			)
		);
		database.close();
		return JSON.stringify(rows, (_, value: unknown) =>
			value instanceof ArrayBuffer
				? [...new Uint8Array(value)]
				: ArrayBuffer.isView(value)
					? [...new Uint8Array(value.buffer)]
					: value
		);
	});
}

test('a care manager reads what is missing in its order, filters the grid, and looks at the plan out of its paper on another device that keeps nothing', async ({
	page,
	browser
}) => {
	const plan = planToReview();
	const copy = new CopyPage(page, plan);
	await copy.begin();
	await page.evaluate(followLink, `plan/${plan.id}/life`);
	await new Screen(page).link(/^Review/).click();
	await new Screen(page).verifyOnPage('Review');

	const missing = page.getByRole('region', { name: 'What is missing' });
	await expect(missing.getByRole('heading', { level: 3 }).first()).toHaveText('1 sign without a way out');
	const told = await missing.getByRole('heading', { level: 3 }).allTextContents();
	const places = ['1 sign without a way out', 'Fewer than 3 plans for “if this happens”', 'The review is overdue'].map(
		(each) => told.indexOf(each)
	);
	expect(places).not.toContain(-1);
	expect(places).toEqual([...places].sort((one, other) => one - other));
	await expect(page.getByRole('region', { name: 'What is due' })).toContainText(
		'The review is overdue since 2 January 2026.'
	);

	const grid = page.getByRole('region', { name: 'His signs, and who does what' });
	const rows = grid.getByRole('rowheader');
	const all = await rows.count();
	expect(all).toBeGreaterThan(1);
	await grid.getByLabel('Only what is overdue').check();
	await expect(grid.getByRole('status')).toHaveText(`1 of ${all} signs is shown.`);
	await expect(rows).toHaveCount(1);
	await expect(grid).toContainText('Overdue since 2 January 2026');
	await grid.getByLabel('Only what is overdue').uncheck();
	await grid.getByLabel('Who', { exact: true }).selectOption('Key worker');
	await expect(rows).toHaveCount(1);
	await missing.getByRole('listitem').filter({ hasText: 'Fewer than 3 plans' }).getByRole('link').click();
	await new Screen(page).verifyOnPage('If this happens, then we do that');

	await copy.open('care-manager');
	const paper = await copy.make({ carries: true });
	const context = await browser.newContext();
	const { page: other, troubles } = await anotherDevice(context);
	await other.goto('/#/service/look');
	await new Screen(other).verifyOnPage('Look at a plan');
	const before = await databaseOf(other);
	await other.setInputFiles('input[type=file]', { name: paper.name, mimeType: 'application/pdf', buffer: paper.bytes });
	await other.getByLabel('The five words').fill(paper.words ?? '');
	await new Screen(other).button('Open with these words').click();
	await expect(other.getByText('You are looking at a file.')).toBeVisible();
	await expect(other.getByRole('region', { name: 'What is missing' })).toContainText('1 sign without a way out');
	await expect(other.getByRole('region', { name: 'His signs, and who does what' })).toContainText('Sit with him.');
	await expect(other.locator('main a[href*="/plan/"]')).toHaveCount(0);
	await expect(new Screen(other).link('Keep it on this device')).toHaveAttribute('href', '#/backup/open');

	await other.evaluate(followLink, 'service');
	await new Screen(other).link(/^Look at a plan/).click();
	await expect(other.getByText('Sit with him.')).toHaveCount(0);
	expect(await databaseOf(other)).toBe(before);
	await other.evaluate(followLink, '');
	await expect(other.getByText('Jo', { exact: true })).toHaveCount(0);
	expect(troubles).toEqual([]);
	await context.close();
});
