import type { Page } from '@playwright/test';

/** Makes a JPEG in the browser, twice as wide as high: its left half is red, its right half blue. */
export async function plainJpeg(page: Page, width = 2400, height = 1200): Promise<Buffer> {
	const data = await page.evaluate(
		([wide, high]) => {
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [wide ?? 2, high ?? 1];
			const hand = canvas.getContext('2d');
			if (hand === null) throw new Error('There is no canvas.');
			hand.fillStyle = '#d01010';
			hand.fillRect(0, 0, canvas.width / 2, canvas.height);
			hand.fillStyle = '#1010d0';
			hand.fillRect(canvas.width / 2, 0, canvas.width / 2, canvas.height);
			return canvas.toDataURL('image/jpeg', 0.9);
		},
		[width, height]
	);
	return Buffer.from(data.slice(data.indexOf(',') + 1), 'base64');
}

/** The same JPEG as a phone writes it when it is held upright: turned (orientation 6), and with the place it was taken at. */
export function withPlace(jpeg: Buffer): Buffer {
	const entry = (tag: number, type: number, count: number, value: number) => {
		const bytes = Buffer.alloc(12);
		bytes.writeUInt16BE(tag, 0);
		bytes.writeUInt16BE(type, 2);
		bytes.writeUInt32BE(count, 4);
		if (type === 3) bytes.writeUInt16BE(value, 8);
		else bytes.writeUInt32BE(value, 8);
		return bytes;
	};
	const count = (entries: number) => Buffer.from([0, entries]);
	const end = Buffer.alloc(4);
	// The first directory stands at 8: orientation, and where the second (the place) begins.
	const first = Buffer.concat([count(2), entry(0x0112, 3, 1, 6), entry(0x8825, 4, 1, 38), end]);
	const north = Buffer.concat([entry(0x0001, 2, 2, 0).subarray(0, 8), Buffer.from('N\0\0\0')]);
	const second = Buffer.concat([count(2), north, entry(0x0002, 5, 3, 68), end]);
	const latitude = Buffer.alloc(24);
	[51, 1, 30, 1, 26, 1].forEach((value, index) => latitude.writeUInt32BE(value, index * 4));
	const tiff = Buffer.concat([Buffer.from('MM\0*\0\0\0\b', 'latin1'), first, second, latitude]);
	const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
	const head = Buffer.from([0xff, 0xe1, 0, 0]);
	head.writeUInt16BE(body.length + 2, 2);
	return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}
