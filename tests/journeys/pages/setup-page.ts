import { expect } from '@playwright/test';
import { Screen } from './screen.ts';

/** What staff wrote on paper. */
export interface Papers {
	readonly phrase: string;
	readonly code: string;
}

/** Setting up a device, page by page, as staff do it. */
export class SetupPage extends Screen {
	async open(): Promise<void> {
		await this.page.goto('/');
		await this.link('Set this device up').click();
		await this.verifyOnPage('Set this device up');
		await this.button('Begin').click();
	}

	async sayWho(initials: string): Promise<void> {
		await expect(this.heading).toHaveText('Who are you?');
		await this.page.getByLabel('Your initials').fill(initials);
		await this.button('Go on').click();
	}

	async giveLine(name: string, phone: string): Promise<void> {
		await expect(this.heading).toHaveText('The help line of your service');
		await this.page.getByLabel('Name of the line').fill(name);
		await this.page.getByLabel('Phone number').fill(phone);
		await this.button('Go on').click();
	}

	/** The five words that stand on the page. */
	async readWords(): Promise<string> {
		await expect(this.button('I have written them down')).toBeVisible();
		const words = await this.page.locator('main ol li > span:last-child').allTextContents();
		expect(words).toHaveLength(5);
		return words.join(' ');
	}

	async typeBack(label: string, text: string, done: string): Promise<void> {
		await this.page.getByLabel(label).fill(text);
		await this.button(done).click();
	}

	/** The recovery code that stands on the page: seven groups of four. */
	async readCode(): Promise<string> {
		await this.verifyOnPage('The recovery code');
		const groups = await this.page.locator('main p.code:visible span').allTextContents();
		expect(groups).toHaveLength(7);
		return groups.join('-');
	}

	/** From the first page to the last one. */
	async goThrough(initials = 'AB'): Promise<Papers> {
		await this.open();
		await this.sayWho(initials);
		await this.giveLine('', '');
		const phrase = await this.readWords();
		await this.button('I have written them down').click();
		await this.typeBack('The five words', phrase, 'Go on');
		const code = await this.readCode();
		await this.button('It is on paper').click();
		await this.typeBack('Recovery code', code, 'Finish');
		await this.verifyOnPage('This device is set up');
		return { phrase, code };
	}
}
