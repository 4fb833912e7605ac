import { colours, mark, type Path } from '../path.ts';
import { placeData } from './place.ts';

/** Digits as lines in a box 10 wide and 16 high. */
const strokes: Readonly<Record<string, string>> = {
	'0': 'M 5 0 C 0.5 0 0.5 16 5 16 C 9.5 16 9.5 0 5 0 Z',
	'1': 'M 1.5 3.5 L 6 0 V 16',
	'2': 'M 0.8 4 C 1 -1.4 9.2 -1.2 9 4.4 C 9 8 3.5 12 0.8 16 H 9.4',
	'3': 'M 1 2.6 C 3 -1 9 -0.6 9 4 C 9 6.6 7 7.6 4.4 7.6 C 7.2 7.6 9.4 8.8 9.4 11.8 C 9.4 17 2.4 17.2 0.6 13.2',
	'4': 'M 7.4 16 V 0 L 0.4 11 H 10',
	'5': 'M 9 0 H 2.2 L 1.4 7 C 4 5 9.4 5.6 9.4 10.6 C 9.4 16.4 3 17.4 0.6 13.6',
	'9': 'M 9.2 4.8 A 4.3 4.8 0 1 0 0.6 4.8 A 4.3 4.8 0 0 0 9.2 4.8 C 9.4 11 8 15 3.4 16',
	'8': 'M 5 7.4 C -0.2 7.4 0 0 5 0 C 10 0 10.2 7.4 5 7.4 C -1.2 7.4 -1 16 5 16 C 11 16 11.2 7.4 5 7.4 Z'
};

/** A row of digits with its top left at x, y; `h` is the height. */
export function figures(
	text: string,
	x: number,
	y: number,
	h: number,
	stroke: string = colours.ink,
	width?: number
): Path[] {
	const scale = h / 16;
	const step = 14.5 * scale;
	return [...text].map((digit, index) =>
		mark(placeData(strokes[digit] ?? '', { x: x + index * step, y, scale }), stroke, width ?? Math.max(3, h * 0.17))
	);
}

/** How wide a row of digits is. */
export function figuresWidth(count: number, h: number): number {
	return (count * 14.5 - 4.5) * (h / 16);
}
