import { Screen } from './screen.ts';

/** The first page: plans on this device. */
export class FirstPage extends Screen {
	async open(): Promise<void> {
		await this.page.goto('/');
		await this.verify();
	}

	async verify(): Promise<void> {
		await this.verifyOnPage('Make a plan together');
	}
}
