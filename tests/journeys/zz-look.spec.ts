import { test } from './fixtures.ts';
import { visit } from './routes.ts';
import { sampleOf, seedPlans } from './seed.ts';
const plan = sampleOf(7);
const dir = '/tmp/steady/scratch-D';
test('look', async ({ page }) => {
	await seedPlans(page, [plan]);
	for (const inner of ['', '/1', '/2', '/3', '/4']) {
		await visit(page, `plan/${plan.id}/life/change${inner}`, async () => undefined);
		for (const [w, h] of [[1024, 768], [390, 844], [320, 640]] as const) {
			await page.setViewportSize({ width: w, height: h });
			await page.waitForTimeout(250);
			await page.screenshot({ path: `${dir}/c${inner.replace('/', '')}-${w}.png`, fullPage: true });
		}
		await page.setViewportSize({ width: 1024, height: 768 });
	}
	await page.pdf({ path: `${dir}/c4.pdf`, format: 'A4', printBackground: true });
	await page.emulateMedia({ forcedColors: 'active' });
	await page.waitForTimeout(250);
	await page.screenshot({ path: `${dir}/c4-forced.png`, fullPage: true });
	await visit(page, `plan/${plan.id}/life/change/2`, async () => undefined);
	await page.screenshot({ path: `${dir}/c2-forced.png`, fullPage: true });
});
