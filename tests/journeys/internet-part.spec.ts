import { test, expect } from './fixtures.ts';
import { followLink } from './follow-link.ts';
import type { Hands } from './hands.ts';
import { FirstPage } from './pages/first-page.ts';
import { NewPlanPage } from './pages/new-plan-page.ts';
import { QuestionPage, type Said } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { savePaper } from './read-pdf.ts';
import { checkAllRules, goOn, passFirstTime } from './walk-whole-plan.ts';

const hands: Hands = { press: (target) => target.click(), write: (target, text) => target.fill(text) };

test('staff add the internet part to a new plan; it is walked, checked against his rules, and stands on his paper', async ({
	page
}) => {
	const screen = new Screen(page);
	await new FirstPage(page).open();
	await screen.link('New plan').click();
	const newPlan = new NewPlanPage(page);
	await newPlan.verify();
	await newPlan.begin(hands, 'Jo', [/^Internet and phone/]);
	await passFirstTime(page, hands);
	await goOn(page, () => hands.press(screen.link('Back')));

	await goOn(page, () => hands.press(screen.link(/^My phone and the internet/)));
	const question = new QuestionPage(page);
	const said: Said = { words: new Set(), names: [], phones: [] };
	const asked: string[] = [];
	await screen.verifyOnPage('You and the internet');
	while (!/^Check: /.test(await screen.heading.innerText())) {
		asked.push(await screen.heading.innerText());
		await question.answer(hands, said);
		await goOn(page, () => hands.press(question.next));
		await expect(screen.heading).toBeFocused();
	}
	expect(asked).toContain('What do you do when this happens?');
	expect(asked.at(-2)).toBe('If bad pictures or films come');
	expect(said.words.size).toBeGreaterThan(8);

	await expect(
		page.getByRole('heading', { name: 'Now do something calm:' }),
		'it ends with something calm'
	).toBeVisible();
	await page.getByLabel('Your initials').fill('MK');
	expect(await checkAllRules(page, hands)).toBeGreaterThan(8);
	const home = new URL(page.url()).hash.replace(/^#\/|\/check.*/g, '');
	await page.evaluate(followLink, `${home}/paper/man`);
	const { text } = await savePaper(page);
	expect(text).toContain('My phone and the internet');
	for (const words of said.words) expect(text).toContain(words);

	await page.evaluate(followLink, `${home}/settings`);
	await expect(page.getByRole('listitem').filter({ hasText: 'Internet and phone' })).toBeVisible();
	await expect(page.getByText(/^If material is found: do not open/)).toBeVisible();
});
