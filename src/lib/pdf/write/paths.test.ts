import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPath } from './paths.ts';

/** The operators of a path as numbers and letters. */
function read(d: string): readonly string[] {
	return readPath(d).operators.trim().split('\n');
}

describe('A path of a picture', () => {
	it.each([
		['M1 2L3 4H5V6Z', ['1 2 m', '3 4 l', '5 4 l', '5 6 l', 'h']],
		['m1 2l3 4h5v6z', ['1 2 m', '4 6 l', '9 6 l', '9 12 l', 'h']],
		['M1,2 3-4.5.5', ['1 2 m', '3 -4.5 l']],
		['m1 1 2 2', ['1 1 m', '3 3 l']],
		['M0 0C1 2 3 4 5 6S7 8 9 10', ['0 0 m', '1 2 3 4 5 6 c', '7 8 7 8 9 10 c']],
		['M0 0Q3 0 3 3T6 6', ['0 0 m', '2 0 3 1 3 3 c', '3 5 4 6 6 6 c']],
		['M0 0S1 1 2 2', ['0 0 m', '0 0 1 1 2 2 c']],
		['M0 0zl1 1', ['0 0 m', 'h', '1 1 l']],
		['M5 5A0 3 0 0 1 7 7', ['5 5 m', '5 5 7 7 7 7 c']]
	])('%s is drawn the same by a PDF', (d, operators) => {
		expect(read(d)).toEqual(operators);
	});

	it('with arcs stays on its circle, whichever way and with whatever flags', () => {
		fc.assert(
			fc.property(fc.double({ min: 0.2, max: 6, noNaN: true }), fc.boolean(), (turn, isClockwise) => {
				const way = isClockwise ? 1 : -1;
				const [x, y] = [50 + 40 * Math.cos(way * turn), 50 + 40 * Math.sin(way * turn)];
				const isLarge = turn > Math.PI ? 1 : 0;
				const curves = read(`M90 50A40 40 0 ${isLarge}${isClockwise ? 1 : 0}${x.toFixed(4)} ${y.toFixed(4)}`).slice(1);
				expect(Math.abs(curves.length - turn / (Math.PI / 2) - 0.5)).toBeLessThan(0.501);
				let from: readonly number[] = [90, 50];
				for (const curve of curves) {
					const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, toX = 0, toY = 0] = curve.split(' ').map(Number);
					const [fromX = 0, fromY = 0] = from;
					const middle = [(fromX + 3 * x1 + 3 * x2 + toX) / 8, (fromY + 3 * y1 + 3 * y2 + toY) / 8] as const;
					expect(Math.hypot(middle[0] - 50, middle[1] - 50)).toBeCloseTo(40, 0);
					expect(Math.hypot(toX - 50, toY - 50)).toBeCloseTo(40, 1);
					from = [toX, toY];
				}
				expect(from[0]).toBeCloseTo(x, 1);
				expect(from[1]).toBeCloseTo(y, 1);
			})
		);
	});

	it('knows the box that it fills', () => {
		expect(readPath('M10 20L30 5H4V40Z').box).toEqual([4, 5, 30, 40]);
		expect(readPath('').box).toEqual([0, 0, 0, 0]);
	});

	it('ends where it cannot be read', () => {
		expect(read('M1 1L2')).toEqual(['1 1 m']);
	});
});
