import { addressOfKey } from '#lib/journey/address.ts';
import { test, expect, type Page } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { goOn } from './walk-whole-plan.ts';

test.use({ hasTouch: true });

const plan = sampleOf(7);
const home = `/#/plan/${plan.id}`;

async function verifyClock(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d{1,2}:\d\d$/);
	await expect(page).toHaveTitle('Clock');
	const seen = await page.evaluate(() => document.body.innerText);
	expect(seen).not.toContain('Steady');
	expect(seen).not.toContain('plan');
	expect(seen).not.toContain(plan.name);
	await expect(page.getByRole('button')).toHaveText(['Staff: open again']);
}

async function openAgain(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Staff: open again' }).tap();
	await page.getByRole('button', { name: 'We are together, open it' }).tap();
}

test('he is told what Hide does before he first sees the button', async ({ page }) => {
	await seedPlans(page, [{ ...plan, settings: { ...plan.settings, told: [] } }]);
	await page.goto(home);
	const screen = new Screen(page);
	await screen.verifyOnPage('The Hide button');
	await expect(screen.button('Hide')).toHaveCount(0);
	await screen.button('Next').tap();
	await screen.verifyOnPage('Try it first');
	await expect(screen.button('Hide')).toBeVisible();
	await screen.button('Not now').tap();
	await expect(screen.link('Check my plan')).toBeVisible();
	await screen.verifySaved();
	await page.reload();
	await expect(screen.link('Check my plan')).toBeVisible();
});

test('Hide shows a plain clock at once; neither Back nor a new start shows the page; staff open it again', async ({
	page
}) => {
	await seedPlans(page, [plan]);
	await page.goto(home);
	const screen = new Screen(page);
	await goOn(page, () => screen.link('Now').tap());
	await screen.button('Hide').tap();
	await verifyClock(page);
	await page.goBack();
	await verifyClock(page);
	await page.reload();
	await verifyClock(page);
	await page.goto('/');
	await verifyClock(page);
	await page.getByRole('button', { name: 'Staff: open again' }).tap();
	await page.getByRole('button', { name: 'Not now' }).tap();
	await verifyClock(page);
	await openAgain(page);
	await expect(screen.heading).not.toHaveText(/^\d/);
	await expect(page).toHaveTitle(/ - Steady$/);
	await page.reload();
	await expect(screen.button('Hide')).toBeVisible();
});

test('what is typed in an open field is kept with Hide, and stands among the cards when staff open again', async ({
	page
}) => {
	await seedPlans(page, [plan]);
	await page.goto(`${home}/page/${addressOfKey('why-gains/main')}`);
	const screen = new Screen(page);
	await screen.button('Something else').tap();
	await screen.button('Type').tap();
	const field = page.getByLabel('Your own words');
	await field.fill('I want to see the sea');
	await screen.button('Hide').tap();
	await verifyClock(page);
	await expect(field).toBeHidden();
	await page.goBack();
	await verifyClock(page);
	await openAgain(page);
	await expect(page.getByRole('button', { name: 'I want to see the sea', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
});

test('Hide and Help stand in the same place on every page of the plan', async ({ page }) => {
	await seedPlans(page, [plan]);
	for (const viewport of [
		{ width: 1024, height: 768 },
		{ width: 320, height: 640 }
	]) {
		await page.setViewportSize(viewport);
		const places: { readonly hide: number; readonly help: number }[] = [];
		for (const end of [
			'',
			'/mine',
			'/mine/size',
			'/now',
			'/check',
			'/welcome',
			`/page/${addressOfKey('why-gains/main')}`
		]) {
			await page.goto('about:blank');
			await page.goto(`${home}${end}`);
			const [hide, help] = [new Screen(page).button('Hide'), new Screen(page).button('Help')];
			await expect(hide).toBeVisible();
			const boxes = [await hide.boundingBox(), await help.boundingBox()];
			places.push({ hide: boxes[0]?.x ?? 0, help: boxes[1]?.x ?? 0 });
			expect(boxes[0]?.height).toBeGreaterThanOrEqual(48);
			expect(Math.abs((boxes[0]?.y ?? 0) - (boxes[1]?.y ?? 99))).toBeLessThanOrEqual(4);
		}
		for (const name of ['hide', 'help'] as const) {
			const xs = places.map((place) => place[name]);
			expect(Math.max(...xs) - Math.min(...xs)).toBeLessThanOrEqual(4);
		}
	}
});
