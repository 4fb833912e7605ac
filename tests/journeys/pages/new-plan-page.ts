import { Screen } from './screen.ts';
import type { Hands } from '../hands.ts';

/** Staff begin a plan. */
export class NewPlanPage extends Screen {
	async verify(): Promise<void> {
		await this.verifyOnPage('New plan');
	}

	async begin(hands: Hands, name: string): Promise<void> {
		await hands.write(this.page.getByLabel('What does he want to be called?'), name);
		await hands.press(this.button('Start the plan'));
	}
}
