import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody works the app: by touch or by keys alone. */
export interface Hands {
	readonly press: (target: Locator) => Promise<void>;
	readonly write: (target: Locator, text: string) => Promise<void>;
}

/** Fingers on a touch screen. Words come from the screen's own keyboard. */
export const touchHands: Hands = {
	press: (target) => target.tap(),
	write: (target, text) => target.fill(text)
};

/** Keys only: Tab until the thing has the focus, then Enter, Space or letters. */
export function keyHands(page: Page): Hands {
	return {
		press: async (target) => {
			await tabTo(page, target);
			const kind = await target.evaluate((element) => (element instanceof HTMLInputElement ? element.type : ''));
			await page.keyboard.press(kind === 'checkbox' || kind === 'radio' ? 'Space' : 'Enter');
		},
		write: async (target, text) => {
			await tabTo(page, target);
			const kind = await target.evaluate((element) => (element instanceof HTMLInputElement ? element.type : ''));
			if (kind === 'date') await typeDay(page, target, text);
			else await page.keyboard.type(text);
		}
	};
}

/** A date field takes its parts in the order of the browser's own language: month first, or day first. */
async function typeDay(page: Page, target: Locator, text: string): Promise<void> {
	const [year = '', month = '', day = ''] = text.split('-');
	await page.keyboard.type(`${month}${day}${year}`);
	if ((await target.inputValue()) === text) return;
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.type(`${day}${month}${year}`);
}

/** Tab, or Tab backwards where that is nearer, until the thing has the focus. How many presses that takes at least is looked up; that it came there is not. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await expect(target).toBeVisible();
	const { on, back } = await target.evaluate(pressesTo);
	const [key, certain] = on <= back ? ['Tab', on] : ['Shift+Tab', back];
	for (let presses = 0; presses < certain; presses += 1) await page.keyboard.press(key);
	for (let presses = certain; presses < 600; presses += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	throw new Error('The keyboard alone does not reach this.');
}

/** Runs in the page: how many things that take the focus for certain stand from the one that has it to another, each way round. */
function pressesTo(target: Element): { on: number; back: number } {
	const certain = [...document.querySelectorAll('button:enabled, a[href], input[type="text"]:enabled')].filter(
		(element) =>
			element instanceof HTMLElement &&
			element.tabIndex === 0 &&
			element.closest('[inert]') === null &&
			element.checkVisibility({ visibilityProperty: true })
	);
	const [to, from] = [target, document.activeElement].map((element) => certain.findIndex((each) => each === element));
	if (to === undefined || from === undefined || to < 0 || from < 0 || document.querySelector('dialog[open]') !== null)
		return { on: 0, back: 0 };
	const on = (to - from + certain.length) % certain.length;
	return { on, back: (certain.length - on) % certain.length };
}
