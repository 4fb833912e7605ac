import { addressOfKey } from '#lib/journey/address.ts';
import { test, expect } from './fixtures.ts';
import { followTo } from './follow-link.ts';
import { FirstPage } from './pages/first-page.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { goOn } from './walk-whole-plan.ts';

/** Twice the usual letters of a page, in pixels of a big screen. */
const leastLetters = 32;

test('the chocolate story is read by a group at 1920×1080: big letters, nothing beside the screen, nothing kept', async ({
	page
}) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	const screen = new Screen(page);
	await new FirstPage(page).open();
	await goOn(page, () => screen.link('Practice').click());
	await screen.verifyOnPage('Practice');
	await goOn(page, () => screen.link(/^Chocolate in the shop/).click());
	await goOn(page, () => screen.link('Big screen').click());

	const steps: string[] = [];
	while ((await screen.link('Next').count()) > 0) {
		await expect(screen.heading).toBeFocused();
		steps.push(await screen.heading.innerText());
		const stop = screen.button('Show how Sam can stop here');
		if ((await stop.count()) > 0) {
			await stop.click();
			await expect(page.getByRole('heading', { name: 'Sam can stop here' })).toBeVisible();
		}
		const lines = page
			.locator('main li')
			.locator('span:not(:has(span)), .words')
			.filter({ hasText: /Sam|shop/ });
		expect(await lines.count()).toBeGreaterThan(0);
		const sizes = await lines.evaluateAll((all) => all.map((line) => parseFloat(getComputedStyle(line).fontSize)));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(leastLetters);
		const [high, wide] = await page.evaluate(() => {
			const { scrollHeight, scrollWidth } = document.documentElement;
			return [scrollHeight, scrollWidth] as const;
		});
		expect(wide).toBe(1920);
		expect(high, `${steps.at(-1)} fits on the screen`).toBeLessThanOrEqual(1080);
		await expect(page.getByText('For staff')).toBeVisible();
		if (steps.at(-1) === 'Where is it easiest to stop?') {
			await screen.button(/^The shop worker says no/).click();
			await expect(page.getByText('Sam can stop here too.')).toBeVisible();
			await screen.button(/^Sam wants the chocolate/).click();
			await expect(page.getByText('Yes. It is easier to stop early.')).toBeVisible();
		}
		await goOn(page, () => screen.link('Next').click());
	}
	expect(steps).toEqual([
		'Little choices come first',
		'Step 1. Wanting',
		'Step 2. An excuse',
		'Step 3. A chance',
		'Step 4. Not stopping',
		'What comes after',
		'Where is it easiest to stop?'
	]);
	await screen.verifyOnPage('You read the story');
	await goOn(page, () => screen.link('Pick another story').click());
	await expect(screen.link(/^Chocolate in the shop/)).toContainText('Read');
	await expect(screen.link(/^The visit/)).toContainText('Not read yet');
	expect(await page.evaluate(() => document.documentElement.hasAttribute('data-group'))).toBe(false);
	await page.reload();
	await expect(screen.link(/^Chocolate in the shop/)).toContainText('Not read yet');
});

test('a story is offered before his own 4 steps and is no gate: Back leads to his plan, Next into the steps', async ({
	page
}) => {
	const plan = sampleOf(7);
	await seedPlans(page, [plan]);
	const screen = new Screen(page);
	await screen.link(new RegExp(plan.name)).click();
	await screen.button('Staff are with me').click();
	const intro = `plan/${plan.id}/page/${addressOfKey('fs-intro/main')}`;
	await followTo(page, intro);
	await goOn(page, () => screen.link('Read a story first').click());
	await screen.verifyOnPage('Practice');
	await goOn(page, () => screen.link('Back').click());
	await screen.verifyOnPage(/my plan$/);
	await followTo(page, intro);
	await goOn(page, () => screen.button('Next').click());
	await expect(screen.heading).toHaveText(/^Step 1\./);
});
