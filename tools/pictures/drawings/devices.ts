import { box, circle, colours, flat, mark, shape, type Drawing, type Path } from '../path.ts';
import { head } from '../parts/head.ts';
import { people } from '../parts/looks.ts';
import { mobile } from '../parts/phone.ts';
import { clock } from '../parts/clock.ts';
import { tickBadge } from '../parts/badge.ts';

const { ink, red, green, grey, lightGrey, paper, navy, lightBlue } = colours;

/** A computer screen on its foot. */
function monitor(x: number, y: number, w: number, h: number, screen: string): Path[] {
	return [
		shape(box(x + w / 2 - 7, y + h - 2, 14, 14), grey),
		shape(box(x + w / 2 - 18, y + h + 10, 36, 7, 3), grey),
		shape(box(x, y, w, h, 5), navy),
		flat(box(x + 6, y + 6, w - 12, h - 12, 1), screen)
	];
}

function power(x: number, y: number, r: number, stroke: string, width: number): Path {
	return mark(
		`M ${x} ${y - r * 1.15} V ${y - r * 0.15} M ${x - r * 0.62} ${y - r * 0.62} A ${r * 0.9} ${r * 0.9} 0 1 0 ${x + r * 0.62} ${y - r * 0.62}`,
		stroke,
		width
	);
}

/** From the first name on a list round to the second. */
function turnArrow(): Path {
	return shape(
		'M 57 20 H 72 A 18 18 0 0 1 90 38 V 48 A 18 18 0 0 1 74 66 V 76 L 56 61 L 74 46 V 55 A 7 7 0 0 0 79 48 V 38 A 7 7 0 0 0 72 31 H 57 Z',
		green
	);
}

/** Screens, phones and clocks. */
export const devices: readonly Drawing[] = [
	{
		id: 'screen',
		meaning: 'On a screen',
		search: ['screen', 'computer', 'online', 'internet', 'film'],
		paths: () => [
			...monitor(5, 14, 64, 50, lightBlue),
			...mobile({ x: 59, y: 32, scale: 0.74 }),
			mark('M 16 46 L 26 30', paper, 4),
			mark('M 24 46 L 30 36', paper, 4)
		]
	},
	{
		id: 'phone-off',
		meaning: 'Turn it off',
		search: ['phone', 'off', 'switch', 'off'],
		paths: () => [
			...monitor(4, 8, 58, 46, ink),
			...mobile({ x: 14, y: 38, scale: 0.66 }, ink),
			shape(circle(66, 63, 25), red),
			power(66, 64, 13, paper, 6)
		]
	},
	{
		id: 'phone-next',
		meaning: 'Ring the next one',
		search: ['phone', 'next', 'second'],
		paths: () => [
			...mobile({ x: 4, y: 4, scale: 1.1 }, paper),
			...head(people.sue, { x: 28, y: 27, scale: 0.33 }),
			mark('M 14 44 H 43', lightGrey, 3),
			...head(people.ali, { x: 28, y: 61, scale: 0.33 }),
			turnArrow()
		]
	},
	{
		id: 'clock-tick',
		meaning: 'A safe time',
		search: ['time', 'clock', 'when'],
		paths: () => [...clock([44, 46], 38, 10, 10), ...tickBadge(72, 72, 20)]
	}
];
