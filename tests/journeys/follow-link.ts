import { expect, type Page } from '@playwright/test';
import { Screen } from './pages/screen.ts';

/** Runs in the page: goes to another address of the app in the same start of it, as a link does. A typed address would load it anew, and lock it. */
export function followLink(route: string): void {
	const link = document.body.appendChild(document.createElement('a'));
	link.href = `#/${route}`;
	link.click();
	link.remove();
}

/** Goes to another page as a link does, and waits until its heading has the focus. */
export async function followTo(page: Page, route: string): Promise<void> {
	await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
	await page.evaluate(followLink, route);
	await expect(new Screen(page).heading).toBeFocused();
}
