import { expect, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';
import { FirstPage } from './pages/first-page.ts';
import { NewPlanPage } from './pages/new-plan-page.ts';
import { QuestionPage, type Said } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';

/** A plan begun by staff, and what he is told once: ends on its first page, the limits of confidentiality. */
export async function beginPlan(page: Page, hands: Hands, name: string, programme?: RegExp): Promise<void> {
	const first = new FirstPage(page);
	await first.open();
	await hands.press(first.link('New plan'));
	const newPlan = new NewPlanPage(page);
	await newPlan.verify();
	if (programme !== undefined) await page.getByRole('radio', { name: programme }).check();
	await newPlan.begin(hands, name);
	await passFirstTime(page, hands);
	await new QuestionPage(page).verify();
}

/** What he is told when his plan first opens: what Hide does; and the practice, not now. */
export async function passFirstTime(page: Page, hands: Hands): Promise<void> {
	const screen = new Screen(page);
	await screen.verifyOnPage('The Hide button');
	await hands.press(screen.button('Next'));
	await screen.verifyOnPage('Try it first');
	await hands.press(screen.button('Not now'));
}

/** Walks from the first page of a plan through all its journeys, answering everything, to the last check page. */
export async function walkWholePlan(page: Page, hands: Hands): Promise<Said> {
	const said: Said = { words: new Set(), names: [], phones: [] };
	const question = new QuestionPage(page);
	const screen = new Screen(page);
	for (let pages = 0; pages < 250; pages += 1) {
		await expect(screen.heading).toBeFocused();
		const isCheck = /^Check: /.test(await screen.heading.innerText());
		if (isCheck && (await screen.button('Next').count()) === 0 && (await screen.link('Next').count()) === 0)
			return said;
		if (isCheck) {
			await goOn(page, () => hands.press(screen.link('Next')));
			continue;
		}
		await question.answer(hands, said);
		await goOn(page, () => hands.press(question.next));
	}
	throw new Error('The plan never came to its end.');
}

/** Presses something that leads on, and waits until the address has changed. */
export async function goOn(page: Page, press: () => Promise<void>): Promise<void> {
	const before = page.url();
	await press();
	await expect.poll(() => page.url()).not.toBe(before);
}

/** Ticks every card that waits for "checked against his rules" on the check page of the whole plan. */
export async function checkAllRules(page: Page, hands: Hands): Promise<number> {
	const boxes = page
		.locator('section')
		.filter({ hasText: 'For staff: check these against his rules' })
		.getByRole('checkbox');
	const count = await boxes.count();
	for (let index = 0; index < count; index += 1) {
		if (!(await boxes.nth(index).isChecked())) await hands.press(boxes.nth(index));
	}
	return count;
}
