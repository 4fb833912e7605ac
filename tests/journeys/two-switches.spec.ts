import { expect, type Locator } from '@playwright/test';
import { test, type Page } from './fixtures.ts';
import type { Hands } from './hands.ts';
import { QuestionPage, type Said } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { beginPlan, goOn } from './walk-whole-plan.ts';
import { keyHands } from './hands.ts';

/** Two switches: one goes on to the next thing, the other chooses it. No arrows, no Space, no going back. */
function switchHands(page: Page): Hands {
	return {
		press: async (target) => {
			await stepTo(page, target);
			await page.keyboard.press('Enter');
		},
		// With two switches nothing is typed, and nothing has to be: the field stays empty (easy-read.md rule 56).
		write: () => Promise.resolve()
	};
}

async function stepTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	for (let presses = 0; presses < 60; presses += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('Two switches do not reach this in 60 steps.');
}

test('with two switches, on and choose, a man answers the first parts of his plan, looks for help and stops', async ({
	page
}) => {
	await beginPlan(page, keyHands(page), 'Sam');
	const hands = switchHands(page);
	const question = new QuestionPage(page);
	const screen = new Screen(page);
	const said: Said = { words: new Set(), names: [], phones: [] };
	for (let pages = 0; pages < 12; pages += 1) {
		await expect(screen.heading).toBeFocused();
		if (/^Check: /.test(await screen.heading.innerText())) {
			await goOn(page, () => hands.press(screen.link('Next')));
			continue;
		}
		await question.answer(hands, said);
		await goOn(page, () => hands.press(question.next));
	}
	expect(said.words.size).toBeGreaterThan(6);
	await hands.press(screen.button('Help'));
	await hands.press(screen.button('Back to my page'));
	await hands.press(screen.button('Hard words'));
	await hands.press(page.getByRole('dialog', { name: 'Hard words' }).getByRole('button', { name: 'Back to my page' }));
	await goOn(page, () => hands.press(screen.link('Stop for today')));
	await expect(screen.heading).toBeFocused();
});
