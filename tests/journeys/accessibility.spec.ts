import { axeOn } from './axe.ts';
import { test, expect, type Page } from './fixtures.ts';
import { allRoutes, visit } from './routes.ts';
import { sampleOf, seedPlans } from './seed.ts';

const plan = sampleOf(7);

const routes = allRoutes(plan);

// Colours, and the sizes of a phone, are measured in measures.spec.ts, and more is asked of them there.
test('every page has one heading with the focus, landmarks, a language and a title of its own, and no fault that a machine can find', async ({
	page
}) => {
	await seedPlans(page, [plan, sampleOf(8, 'thin')]);
	for (const route of routes) {
		await visit(page, route, async () => {
			await page.setViewportSize({ width: 810, height: 640 });
			await verifyFrame(page, route);
			// High enough that the bar at the foot covers nothing: what it half covers is whole after a scroll.
			await page.setViewportSize({ width: 1024, height: 4000 });
			const { violations } = await axeOn(page)
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.disableRules(['color-contrast'])
				.analyze();
			expect(violations.map(({ id, nodes }) => `${route}: ${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
				[]
			);
		});
	}
});

/** What every page has, and that nothing of it stands to the side of a tablet. */
async function verifyFrame(page: Page, route: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(page.getByRole('main')).toHaveCount(1);
	await expect(page.getByRole('banner')).toHaveCount(1);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
	await expect(page).toHaveTitle(/^.{3,} - Steady$/);
	expect(await page.title(), 'no name in the history of the browser').not.toContain(plan.name);
	expect(page.url(), 'no word of the plan in an address').not.toMatch(/good|sign|rule|step|excuse|slip|agree/);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
	expect(wide, route).toBeLessThanOrEqual(0);
}
