import { readFile } from 'node:fs/promises';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import { expect, type Page } from '../fixtures.ts';
import { followTo } from '../follow-link.ts';
import { seedPlans } from '../seed.ts';
import { Screen } from './screen.ts';

/** A copy that was made and saved. */
export interface SavedCopy {
	readonly name: string;
	readonly bytes: Buffer;
	/** The words that open it, or the plan in it; undefined when none were made. */
	readonly words: string | undefined;
}

/** The page of one copy, as staff and the man use it. */
export class CopyPage {
	readonly page: Page;
	readonly #plan: Plan;

	constructor(page: Page, plan: Plan) {
		this.page = page;
		this.#plan = plan;
	}

	/** Puts the plan on the device and opens it, with staff who say that they are there. */
	async begin(together = true): Promise<void> {
		await seedPlans(this.page, [this.#plan]);
		await this.page.getByRole('link', { name: new RegExp(this.#plan.name) }).click();
		await new Screen(this.page).link('Print').first().waitFor();
		if (together) await new Screen(this.page).button('Staff are with me').click();
	}

	/** Goes to a copy, and waits until what stands on it is there. */
	async open(reader: Reader): Promise<void> {
		await followTo(this.page, `plan/${this.#plan.id}/paper`);
		await followTo(this.page, `plan/${this.#plan.id}/paper/${reader}`);
		await expect(this.page.locator('article.paper .body > *').first()).toBeVisible();
	}

	/** Makes the copy as it is asked for now, and saves it. */
	async make({ locked = false, carries = false } = {}): Promise<SavedCopy> {
		const screen = new Screen(this.page);
		if (locked || carries) await this.page.getByText('For staff: lock it, or carry the plan inside').click();
		if (locked) await this.page.getByLabel('Lock the file with five words').check();
		if (carries) await this.page.getByLabel('Carry the plan inside the file').check();
		await screen.button('Make the paper').click();
		const save = screen.button('Save the paper');
		await expect(save).toBeVisible({ timeout: 60_000 });
		const words = this.page.locator('.paper-words li > span:last-child');
		const five = (await words.allTextContents()).join(' ');
		const [download] = await Promise.all([this.page.waitForEvent('download'), save.click()]);
		const bytes = await readFile(await download.path());
		return { name: download.suggestedFilename(), bytes, words: five === '' ? undefined : five };
	}
}
