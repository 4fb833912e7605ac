import type { Reader } from '#lib/plan/plan.ts';
import { test, expect } from './fixtures.ts';
import { followLink } from './follow-link.ts';
import { keyHands } from './hands.ts';
import { FirstPage } from './pages/first-page.ts';
import { NewPlanPage } from './pages/new-plan-page.ts';
import { Screen } from './pages/screen.ts';
import { savePaper } from './read-pdf.ts';
import { checkAllRules, goOn, passFirstTime, walkWholePlan } from './walk-whole-plan.ts';

const others: readonly Reader[] = ['wallet', 'carer', 'care-manager'];

test('a plan of the short track is chosen, walked with keys alone in 4 sessions, agreed, and printed for all 4 readers; a part is added later', async ({
	page
}) => {
	const hands = keyHands(page);
	const screen = new Screen(page);
	await new FirstPage(page).open();
	await screen.link('New plan').click();
	const newPlan = new NewPlanPage(page);
	await newPlan.verify();
	await page.getByText('What this programme leaves out, and why').click();
	await expect(
		page.getByText(/^Harm to any one person is left out/),
		'a part that is ticked says so too'
	).toBeVisible();
	const usual = page.getByRole('checkbox', { name: /^Old way and new way/ });
	await expect(usual, 'what a programme usually has is ticked').toBeChecked();
	await page.getByRole('radio', { name: /^Short track in easy words/ }).check();
	await expect(usual, 'a part that does not fit is not offered').toHaveCount(0);
	await expect(page.getByText(/^Why he wants a plan is left out/)).toBeVisible();
	await newPlan.begin(hands, 'Jo');
	await passFirstTime(page, hands);

	const said = await walkWholePlan(page, hands);
	expect(said.words.size).toBeGreaterThan(30);
	await goOn(page, () => hands.press(screen.link('My plan')));
	await hands.press(screen.link('Sessions'));
	await screen.verifyOnPage('Sessions');
	await expect(page.locator('main li a')).toHaveText([/^1\..*Done$/s, /^2\..*Done$/s, /^3\..*Done$/s, /^4\..*Done$/s]);
	await hands.press(screen.link(/^3\. Big signs and ways out/));
	await screen.verifyOnPage('3. Big signs and ways out');
	await goOn(page, () => hands.press(screen.link('Look at it again')));
	await screen.verifyOnPage('Which feelings are signs for you?');

	const home = new URL(page.url()).hash.replace(/^#\/|\/page.*/g, '');
	await page.evaluate(followLink, home);
	await goOn(page, () => hands.press(screen.link('Check my plan')));
	await expect(page.getByText('For staff: check these against his rules').first()).toBeVisible();
	expect(await checkAllRules(page, hands)).toBeGreaterThan(2);
	await page.evaluate(followLink, `${home}/paper/man`);
	const { name, text } = await savePaper(page);
	expect(name).toBe('My plan - v1.pdf');
	for (const words of said.words) expect(text, 'every chosen card is on paper').toContain(words);
	for (const reader of others) {
		await page.evaluate(followLink, `${home}/paper`);
		await page.evaluate(followLink, `${home}/paper/${reader}`);
		await expect(page.locator('article.paper .body > *').first()).toBeVisible();
		expect((await page.locator('article.paper').innerText()).length, reader).toBeGreaterThan(100);
	}

	await page.evaluate(followLink, `${home}/settings`);
	const part = page.getByRole('group', { name: 'Add a part, or take one out' }).getByRole('checkbox');
	await part.check();
	await expect(page.getByText(/^The part is added/)).toBeVisible();
	await page.evaluate(followLink, home);
	await expect(screen.link(/^My phone and the internet/)).toBeVisible();
	await page.evaluate(followLink, `${home}/settings`);
	await part.uncheck();
	await expect(page.getByText(/^The part is taken out/)).toBeVisible();
	await page.evaluate(followLink, home);
	await expect(screen.link(/^My rules/)).toBeVisible();
	await expect(screen.link(/^My phone and the internet/)).toHaveCount(0);
});
