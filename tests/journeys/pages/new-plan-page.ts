import { Screen } from './screen.ts';
import type { Hands } from '../hands.ts';

/** Staff begin a plan. */
export class NewPlanPage extends Screen {
	async verify(): Promise<void> {
		await this.verifyOnPage('New plan');
	}

	/** Begins a plan with exactly these parts: others that are ticked already are taken out. */
	async begin(hands: Hands, name: string, parts: readonly RegExp[] = []): Promise<void> {
		const boxes = this.page.getByRole('group', { name: 'Add to the plan, if he needs it' }).getByRole('checkbox');
		await boxes.first().waitFor();
		for (const box of await boxes.all()) {
			const label = await box.locator('xpath=..').innerText();
			const isWanted = parts.some((part) => part.test(label));
			if ((await box.isChecked()) !== isWanted) await hands.press(box);
		}
		await hands.write(this.page.getByLabel('What does he want to be called?'), name);
		await hands.press(this.button('Start the plan'));
	}
}
