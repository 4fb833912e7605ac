import { execFileSync } from 'node:child_process';
import { laterDay } from '#lib/base/dates.ts';
import { ownCards } from '#lib/journey/chosen.ts';
import type { DiaryEntry } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { programmesById, wordingFor } from '../../src/cli/programmes.ts';
import { test, expect, type Page } from './fixtures.ts';
import { followTo } from './follow-link.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';

const today = new Date().toISOString().slice(0, 10);
const plan = livedUntilToday(sampleOf(7));
const page1 = `plan/${plan.id}/life/change`;

/** The same notes as in the sample, one each week up to today, with a month in the middle in which nothing was written down. */
function livedUntilToday(sample: Plan): Plan {
	const quiet = laterDay(today, { months: -2 }).slice(0, 7);
	const feelings = Object.values(sample.answers).flatMap((answer) => (answer.kind === 'feelings' ? answer.chosen : []));
	const lines = Object.entries(sample.diary).map(([id, entry], index): [string, DiaryEntry] => {
		const day = laterDay(today, { weeks: -index });
		return [id, { ...entry, day, feeling: feelings[index % feelings.length] ?? null }];
	});
	return { ...sample, diary: Object.fromEntries(lines.filter(([, { day }]) => !day.startsWith(quiet))), slips: {} };
}

/** The words of a card, in the pack or his own. */
function wordsOf(card: string): string {
	return ownCards(plan).get(card)?.words ?? wordingFor(plan).card(card);
}

/** How often each card stands in the diary in each month: counted here anew, from the notes alone. */
function counted(cardOf: (entry: DiaryEntry) => string | null): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const entry of Object.values(plan.diary)) {
		const card = cardOf(entry);
		const month = new Date(`${entry.day}T12:00Z`).toLocaleString('en-GB', { month: 'long', year: 'numeric' });
		const key = `${card === null ? '' : wordsOf(card)} ${month}`;
		if (card !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

/** The table of a plot as it stands on the page: its numbers above none, by row and column. */
async function tableOf(page: Page, name: string): Promise<ReadonlyMap<string, number>> {
	const rows = await page
		.getByRole('table', { name, exact: true })
		.locator('tr')
		.evaluateAll((all) =>
			all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''))
		);
	const [head = [], ...body] = rows;
	return new Map(
		body.flatMap(([row = '', ...cells]) =>
			cells.flatMap((cell, place) => (Number(cell) > 0 ? [[`${row} ${head[place + 1]}`, Number(cell)] as const] : []))
		)
	);
}

test('staff see plots whose tables are equal to the notes, by keys, at 320 pixels, in print and in colours of their own', async ({
	page
}) => {
	await seedPlans(page, [plan]);
	const screen = new Screen(page);
	await followTo(page, `${page1}/4`);
	await page.getByRole('button', { name: 'We are together' }).click();
	await screen.verifyOnPage('Change over time');

	const plot = page.getByRole('img', { name: /^Signs that he noticed, / });
	await expect(plot).toBeVisible();
	const inks = await plot.locator('canvas').evaluate((canvas) => {
		if (!(canvas instanceof HTMLCanvasElement)) return 0;
		const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
		const colours = new Set<number>();
		for (let place = 0; place < data.length; place += 4) colours.add((data[place] ?? 0) * 256 + (data[place + 3] ?? 0));
		return colours.size;
	});
	expect(inks, 'something is drawn').toBeGreaterThan(3);

	const tables = [
		['Signs that he noticed', ({ sign }: DiaryEntry) => sign],
		['Ways out that he used', ({ wayOut }: DiaryEntry) => wayOut],
		['Feelings that he named', ({ feeling }: DiaryEntry) => feeling]
	] as const;
	for (const [name, cardOf] of tables) {
		await page.locator('summary', { hasText: name }).press('Enter');
		const inTable = await tableOf(page, name);
		expect(inTable.size).toBeGreaterThan(2);
		expect(inTable).toEqual(counted(cardOf));
	}
	await expect(page.getByRole('cell', { name: 'no note' }).first()).toBeVisible();

	await page.setViewportSize({ width: 320, height: 640 });
	const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(wider).toBeLessThanOrEqual(0);
	await page.getByRole('group', { name: 'Signs that he noticed', exact: true }).focus();
	await page.keyboard.press('ArrowRight');

	const printed = await page.pdf({ format: 'A4' });
	const text = execFileSync('pdftotext', ['-', '-'], { input: printed, encoding: 'utf8' });
	expect(text).toContain('Which ways out helped');
	expect(text).not.toContain('Stop for today');

	await page.emulateMedia({ forcedColors: 'active' });
	await expect(plot).toHaveCount(0);
	await expect(page.getByRole('table', { name: 'Which ways out helped' })).toBeVisible();
});

test('he sees alone what helped him and what he noticed, and no plot', async ({ page }) => {
	await seedPlans(page, [plan]);
	const screen = new Screen(page);
	const programme = programmesById.get('sotsec-id');
	const isOpen = (card: string) => programme?.cards.get(card)?.flags?.includes('sensitive') !== true;
	await followTo(page, page1);
	await expect(screen.link(/^Change over time/)).toHaveCount(0);

	await screen.link(/^What helped me/).click();
	await screen.verifyOnPage('What helped me');
	const used = Object.values(plan.diary).filter(({ kind }) => kind === 'used');
	const helped = used.find(({ helped: face, wayOut }) => face === 'yes' && wayOut !== null && isOpen(wayOut));
	const times = used.filter(({ helped: face, wayOut }) => face === 'yes' && wayOut === helped?.wayOut).length;
	const card = page.getByRole('listitem').filter({ hasText: wordsOf(helped?.wayOut ?? '') });
	await expect(card.getByText(`It helped. Times: ${times}`)).toBeVisible();
	await expect(card.locator('.said').filter({ hasText: 'It helped. ' }).locator('img')).toHaveCount(times);

	await screen.link('All pictures').click();
	await screen.link(/^Signs I noticed/).click();
	await screen.verifyOnPage('Signs I noticed');
	const hidden = Object.values(plan.diary).flatMap(({ sign }) => (sign === null || isOpen(sign) ? [] : [sign]));
	for (const sign of hidden) await expect(page.getByText(wordsOf(sign))).toHaveCount(0);
	await expect(page.locator('.dots').first()).toBeVisible();

	await followTo(page, `${page1}/4`);
	await expect(page.getByRole('button', { name: 'We are together' })).toBeVisible();
	await expect(page.locator('canvas')).toHaveCount(0);
});
