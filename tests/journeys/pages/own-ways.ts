import { expect, type Locator } from '@playwright/test';
import { Screen } from './screen.ts';

/** Saying something in his own way: draw, photo, say it or type. */
export class OwnWays extends Screen {
	get pad(): Locator {
		return this.page.getByRole('img', { name: 'White page to draw on' });
	}

	/** Waits for the ways to be there: the one that records comes last, once the device was asked. */
	async verify(): Promise<void> {
		await expect(this.page.getByRole('group', { name: 'How do you want to say it?' }).last()).toBeVisible();
		await expect(this.button('Say it')).toBeVisible();
	}

	/** Draws a house by mouse, and keeps it. */
	async draw(): Promise<void> {
		await this.button('Draw').click();
		await this.pad.scrollIntoViewIfNeeded();
		await this.line([
			[0.3, 0.7],
			[0.3, 0.4],
			[0.5, 0.2],
			[0.7, 0.4],
			[0.7, 0.7],
			[0.3, 0.7]
		]);
		await this.button('Red').click();
		await this.line([
			[0.45, 0.7],
			[0.45, 0.55],
			[0.55, 0.55]
		]);
		await expect(this.pad.locator('path')).toHaveCount(2);
		await this.button('Keep my drawing').click();
		await expect(this.pad).toHaveCount(0);
	}

	/** Draws one line with the mouse, at shares of the page. */
	async line(points: readonly (readonly [number, number])[]): Promise<void> {
		const box = await this.pad.boundingBox();
		const [first, ...rest] = points;
		if (box === null || first === undefined) throw new Error('There is no page to draw on.');
		const at = ([x, y]: readonly [number, number]) => [box.x + x * box.width, box.y + y * box.height] as const;
		await this.page.mouse.move(...at(first));
		await this.page.mouse.down();
		for (const point of rest) await this.page.mouse.move(...at(point), { steps: 6 });
		await this.page.mouse.up();
	}

	/** Picks a photo file, and keeps it. */
	async addPhoto(photo: Buffer): Promise<void> {
		await this.button('Photo').click();
		await this.pickFile('holiday.jpg', 'image/jpeg', photo);
		await this.button('Keep this photo').click();
		await expect(this.button('Keep this photo')).toHaveCount(0);
	}

	async pickFile(name: string, mimeType: string, buffer: Buffer): Promise<void> {
		await this.page.locator('input[type=file]').last().setInputFiles({ name, mimeType, buffer });
	}

	/** Records what the device hears for a moment, and keeps it. */
	async record(): Promise<void> {
		await this.button('Say it').click();
		await this.button('Start').click();
		await expect(this.page.getByText('Speak now')).toBeVisible();
		await expect.poll(() => this.page.getByRole('progressbar', { name: 'Time' }).getAttribute('value')).not.toBe('0');
		await this.button('Stop').click();
		await this.button('Keep my recording').click();
		await expect(this.button('Keep my recording')).toHaveCount(0);
	}
}
