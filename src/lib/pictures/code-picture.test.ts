import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { codePicture } from './code-picture.ts';

/** The path drawn as points of light and dark, some of them for each unit. */
function drawn({ size, path }: ReturnType<typeof codePicture>, scale = 4) {
	const side = size * scale;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
			for (let at = Number(x) * scale; at < (Number(x) + Number(length)) * scale; at += 1)
				data.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
		}
	}
	return { width: side, height: side, data };
}

describe('A code', () => {
	it.each(['age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kdkapt', 'steady-key-1 age1 BAQ= Tablet%202', 'x'])(
		'is read back as the text it was drawn from: %s',
		(text) => expect(decodeQR(drawn(codePicture(text)))).toBe(text)
	);

	it('has a quiet edge of four units', () => {
		const { size, path } = codePicture('x');
		const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
			([, x, y, length]) => [Number(x), Number(y), Number(length)] as const
		);
		expect(Math.min(...starts.map(([x]) => x))).toBe(4);
		expect(Math.min(...starts.map(([, y]) => y))).toBe(4);
		expect(Math.max(...starts.map(([x, , length]) => x + length))).toBe(size - 4);
	});
});
