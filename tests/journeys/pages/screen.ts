import { expect, type Locator, type Page } from '@playwright/test';

/** What every screen has: a heading that has the focus, Back, Help, and a title. */
export class Screen {
	constructor(readonly page: Page) {}

	get heading(): Locator {
		return this.page.getByRole('heading', { level: 1 });
	}

	button(name: string | RegExp): Locator {
		return this.page.getByRole('button', { name, exact: typeof name === 'string' });
	}

	link(name: string | RegExp): Locator {
		return this.page.getByRole('link', { name, exact: typeof name === 'string' });
	}

	/** The heading says where we are, the title says it too, and the focus has moved there. */
	async verifyOnPage(heading: string | RegExp): Promise<void> {
		await expect(this.heading).toHaveText(heading);
		await expect(this.page).toHaveTitle(/ - Steady$/);
		await expect(this.heading).toBeFocused();
	}

	async verifySaved(): Promise<void> {
		await expect(this.page.getByText('Saved', { exact: true })).toBeVisible();
	}
}
