import type { Clock, NewId } from '#lib/ports/clock.ts';

const letters = '0123456789abcdefghijklmnopqrstuv';

/** Random ids of 20 letters (100 bits) from the browser's source of chance. */
export const newBrowserId: NewId = () =>
	Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => letters[byte % 32]).join('');

/** The clock of this device. */
export const deviceClock: Clock = {
	now: () => new Date().toISOString(),
	today: () => {
		const now = new Date();
		const two = (value: number) => String(value).padStart(2, '0');
		return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
	}
};
