import { skinColours } from '#lib/pictures/dress.ts';
import { usualLook, type ManLook } from '#lib/pictures/look.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { test, expect, type Page } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';

const look: ManLook = { skin: 'dark', hairColour: 'grey', hairShape: 'curly', extra: 'beard-and-glasses' };

function planWith(chosen: ManLook): Plan {
	const plan = sampleOf(7);
	return { ...plan, settings: { ...plan.settings, look: chosen } };
}

/** The pictures on a page that were made from a file, as text; a picture of nothing keeps the place of one being made. */
async function dressedOn(page: Page): Promise<readonly string[]> {
	const addresses = await page
		.locator('img.picture, image')
		.evaluateAll((images) => images.map((image) => image.getAttribute('src') ?? image.getAttribute('href') ?? ''));
	return addresses
		.filter((address) => address.startsWith('data:'))
		.map((address) => decodeURIComponent(address.slice(address.indexOf(',') + 1)));
}

/** Waits until so many dressed pictures stand on the page, and none is still being made. */
async function allMade(page: Page, least: number): Promise<void> {
	await expect
		.poll(async () => {
			const made = await dressedOn(page);
			return made.length >= least && made.every((text) => text.includes('<path'));
		})
		.toBe(true);
}

async function openPlan(page: Page, plan: Plan): Promise<void> {
	await seedPlans(page, [plan]);
	await page.getByRole('link', { name: new RegExp(plan.name) }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'My plan' })).toBeVisible();
}

test('the man in the pictures looks as he chose: in his plan and on his paper, not on the first page', async ({
	page
}) => {
	const plan = planWith(look);
	await seedPlans(page, [plan]);
	expect(await dressedOn(page)).toEqual([]);
	await page.getByRole('link', { name: new RegExp(plan.name) }).click();
	await allMade(page, 3);
	for (const text of await dressedOn(page)) {
		expect(text).toContain(skinColours.dark);
		expect(text).not.toMatch(/data-look="(hair-curly|beard|glasses)" display/);
	}
	await expect(page.locator('img.picture[src^="data:"]').first()).toHaveJSProperty('complete', true);
	expect(
		await page.locator('main img.picture').evaluateAll((images) => images.every((image) => image.clientWidth > 20))
	).toBe(true);

	await new Screen(page).link('Print').click();
	await page.locator('a[href$="/paper/man"]').click();
	await expect(page.locator('article.paper')).toBeVisible();
	await allMade(page, 6);
	expect((await dressedOn(page)).every((text) => text.includes(skinColours.dark))).toBe(true);
});

test('in the usual look every picture is its file, and nothing is made', async ({ page }) => {
	await openPlan(page, planWith(usualLook));
	await expect(page.locator('img.picture').first()).toBeVisible();
	await page.waitForLoadState('networkidle');
	expect(await dressedOn(page)).toEqual([]);
});
