import { expect, type Locator } from '@playwright/test';
import type { Hands } from '../hands.ts';
import { Screen } from './screen.ts';

/** What was said on the way, to be looked for on paper. */
export interface Said {
	readonly words: Set<string>;
	readonly names: string[];
	readonly phones: string[];
}

/** Any page of a journey: one question. */
export class QuestionPage extends Screen {
	get cards(): Locator {
		return this.page.locator('main button.card:not(.dashed)');
	}

	get next(): Locator {
		return this.button('Next');
	}

	async verify(): Promise<void> {
		await expect(this.page.getByText(/^Page \d+ of \d+$/)).toBeVisible();
		await expect(this.heading).toBeFocused();
		await expect(this.next).toBeVisible();
	}

	/** Waits for what the page asks with: some kinds load when they are needed. */
	async verifyBody(): Promise<void> {
		await this.page.locator('main').locator('button.card, button.way, input, textarea, li').first().waitFor();
	}

	/** Answers whatever this page asks, as a man with a facilitator would, and notes what was said. */
	async answer(hands: Hands, said: Said): Promise<void> {
		if ((await this.heading.innerText()) === 'Show what you know')
			return hands.press(this.page.getByRole('button', { name: 'I had some help', exact: true }));
		await this.verifyBody();
		if ((await this.page.getByRole('button', { name: 'Me', exact: true }).count()) > 0) return this.sort(hands);
		if ((await this.page.getByLabel('Name or initials').count()) > 0) return this.nameHelper(hands, said);
		if ((await this.page.getByLabel('Reference of the order').count()) > 0) return this.nameOrder(hands, said);
		if ((await this.page.getByRole('group', { name: 'Who does it?' }).count()) > 0) return this.planRungs(hands);
		if ((await this.page.getByRole('button', { name: 'In 6 months' }).count()) > 0)
			return hands.press(this.button('In 6 months'));
		if ((await this.button('I could not answer').count()) > 0) return this.agree(hands, said);
		if ((await this.button('Draw').count()) > 0) return this.tell(hands, said);
		await this.pickTwo(hands, said);
	}

	private async pickTwo(hands: Hands, said: Said): Promise<void> {
		const count = Math.min(2, await this.cards.count());
		for (let index = 0; index < count; index += 1) {
			const card = this.cards.nth(index);
			if ((await card.getAttribute('aria-pressed')) === 'true') continue;
			await hands.press(card);
		}
		// Where only 1 may be picked, the second took the place of the first.
		for (let index = 0; index < count; index += 1) {
			const card = this.cards.nth(index);
			if ((await card.getAttribute('aria-pressed')) === 'true') said.words.add((await card.innerText()).trim());
		}
	}

	private async sort(hands: Hands): Promise<void> {
		const open = this.page.locator('main .open .sort-card');
		const count = await open.count();
		for (let index = 0; index < count; index += 1) {
			const place = index === 0 ? 'Me' : index === 1 ? 'Not sure' : 'Not me';
			await hands.press(open.first());
			await hands.press(this.button(place));
			await expect(open).toHaveCount(count - index - 1);
		}
	}

	private async nameHelper(hands: Hands, said: Said): Promise<void> {
		const number = said.names.length + 1;
		const [name, phone] = [`Helper ${'ABCDEFGH'[number] ?? 'Z'}.`, `+44 7700 90010${number}`];
		await hands.write(this.page.getByLabel('Name or initials'), name);
		await hands.write(this.page.getByLabel('Phone number'), phone);
		await hands.write(this.page.getByLabel('When do you ring?'), 'after tea');
		await hands.press(this.page.getByLabel('I asked them'));
		said.names.push(name);
		said.phones.push(phone);
	}

	private async nameOrder(hands: Hands, said: Said): Promise<void> {
		await hands.write(this.page.getByLabel('Reference of the order'), 'REF 4711');
		await hands.write(this.page.getByLabel('Date of the order'), '2026-03-09');
		said.words.add('REF 4711').add('9 March 2026');
	}

	private async planRungs(hands: Hands): Promise<void> {
		const rungs = this.page.locator('main ol > li');
		const count = await rungs.count();
		for (let index = 0; index < count; index += 1) {
			await hands.press(rungs.nth(index).getByRole('group', { name: 'Who does it?' }).getByRole('button').first());
			await hands.press(rungs.nth(index).getByRole('button', { name: 'In 1 month' }));
		}
	}

	private async agree(hands: Hands, said: Said): Promise<void> {
		await hands.press(this.button('Yes'));
		await hands.press(this.button('Type'));
		await hands.write(this.page.getByLabel('Why?'), 'It is mine.');
		said.words.add('I agree with my plan.').add('It is mine.');
	}

	private async tell(hands: Hands, said: Said): Promise<void> {
		await hands.press(this.button('Type'));
		await hands.write(this.page.getByLabel('Your own words'), 'I kept my word for 2 years.');
		said.words.add('I kept my word for 2 years.');
	}
}
