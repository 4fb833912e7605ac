import { createHash } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import { Screen } from '../journeys/pages/screen.ts';

/** Every word that is typed begins with these letters, which stand in no file of a browser by chance. */
export const canary = 'zqxjvk';
/** Where only figures are taken. */
export const canaryFigures = '0770092581';
export const canaryDay = '2037-05-19';

/** Types something of its own into every field, and remembers what. */
export class Canaries {
	readonly typed: string[] = [];
	/** The ids of the fields that were filled in. */
	readonly fields = new Set<string>();

	/** A word that was never typed before. */
	word(): string {
		const letters = createHash('sha256').update(`${this.typed.length}`).digest('hex').replace(/\d/g, '').slice(0, 6);
		this.typed.push(`${canary}${letters}`);
		return `${canary}${letters}`;
	}

	/** Fills in all fields that a page shows, and those that stand behind its buttons. Gives how many they were. */
	async fillIn(page: Page): Promise<number> {
		const screen = new Screen(page);
		let count = await this.fillAll(page);
		for (const [open, keep] of [
			['Something else', 'Keep these words'],
			['Type', 'Keep these words'],
			['Add what staff say', 'Keep the staff words'],
			[/^Group of .* Change it\.$/, 'Put him there'],
			// Who says whether he agrees is asked why.
			['Yes', undefined]
		] as const) {
			const opener = screen.button(open).first();
			if (!(await opener.isVisible()) || !(await opener.isEnabled())) continue;
			await opener.click();
			const type = screen.button('Type').first();
			if (open === 'Something else' && (await type.isVisible())) await type.click();
			count += await this.fillAll(page);
			const keeper = screen.button(keep ?? open).first();
			if (keep !== undefined && (await keeper.isVisible())) await keeper.click();
		}
		return count;
	}

	private async fillAll(page: Page): Promise<number> {
		const fields = page.locator('main :is(input, textarea):visible:enabled');
		let count = 0;
		// What loads later may still push fields about.
		for (let before = -1; before !== (await fields.count()); await page.waitForTimeout(100))
			before = await fields.count();
		for (let index = 0; index < (await fields.count()); index += 1) if (await this.fill(fields.nth(index))) count += 1;
		return count;
	}

	private async fill(field: Locator): Promise<boolean> {
		const kind = await field.evaluate((element) => (element instanceof HTMLInputElement ? element.type : 'long'));
		this.fields.add((await field.getAttribute('id')) ?? '');
		// The view with initials only would take other fields away.
		if (kind === 'checkbox' && (await field.getAttribute('name')) !== 'group-safe') await field.setChecked(true);
		if (['checkbox', 'radio', 'file', 'range'].includes(kind)) return false;
		if (kind === 'date') {
			await field.fill(canaryDay);
			return true;
		}
		const text = kind === 'tel' || kind === 'number' ? `${canaryFigures}${this.typed.length}` : this.word();
		await field.fill('');
		await field.pressSequentially(text);
		// Some fields take only the first letters.
		await expect(field).not.toHaveValue('');
		// What is looked for by a word that nobody has would leave no other field on the page.
		if (await field.evaluate(({ id }) => id === 'board-name')) await field.fill('');
		return true;
	}
}
