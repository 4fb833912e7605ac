import { box, circle, colours, flat, mark, shape, type Drawing, type Path } from '../path.ts';
import { crossBadge } from '../parts/badge.ts';
import { tumbler } from '../parts/cup.ts';
import { pill } from '../parts/thing.ts';

const { ink, red, yellow, blue, paper, lightBlue } = colours;

/** Two pills one above the other in each place. */
function pillPairs(places: readonly number[], y: number, h: number): Path[] {
	const spots = places.flatMap((x) => [0.32, 0.7].map((part): readonly [number, number] => [x, y + h * part]));
	const whole = spots.map(([x, at]) => box(x - 6.5, at - 4, 13, 8, 4)).join(' ');
	const half = spots.map(([x, at]) => `M ${x} ${at - 4} h 2.5 a 4 4 0 0 1 0 8 h -2.5 Z`).join(' ');
	return [flat(whole, paper), flat(half, red), mark(whole, ink, 2.5)];
}

/** A pill box with four days and the first lid open. */
function pillBox(x: number, y: number, w: number, h: number): Path[] {
	const days = [0, 1, 2, 3];
	return [
		shape(box(x, y - h * 0.5, w, h * 0.5, 3), blue),
		...days.map((day) => shape(box(x + day * w, y, w, h, 3), [paper, lightBlue, blue, lightBlue][day] ?? paper)),
		...pillPairs(
			days.map((day) => x + (day + 0.5) * w),
			y,
			h
		)
	];
}

/** Pills and drugs. */
export const medicine: readonly Drawing[] = [
	{
		id: 'pill-box',
		meaning: 'Medicine',
		search: ['medicine', 'tablets', 'pills'],
		paths: () => [...tumbler({ x: 54, y: 4, scale: 0.84 }, lightBlue, 18), ...pillBox(6, 50, 21, 40)]
	},
	{
		id: 'pills-left',
		meaning: 'No medicine',
		search: ['stop', 'medicine', 'tablets'],
		paths: () => [
			...pillBox(6, 26, 21, 40),
			...pill({ x: 20, y: 80, scale: 1.3, turn: -14 }),
			...pill({ x: 44, y: 82, scale: 1.3, turn: 12 }),
			...crossBadge(72, 72, 20)
		]
	},
	{
		id: 'drugs',
		meaning: 'Drugs',
		search: ['drugs'],
		paths: () => [
			shape('M 16 8 H 68 L 66 18 L 68 84 H 16 L 18 18 Z', lightBlue),
			mark('M 18 19 H 66', ink, 4),
			flat('M 17.5 82.5 V 60 C 30 50 40 62 50 54 C 58 50 62 54 66.5 58 V 82.5 Z', paper),
			mark('M 17 60 C 30 50 40 62 50 54 C 58 50 62 54 67 58', ink, 2.5),
			...pill({ x: 33, y: 38, scale: 1.3, turn: -25 }),
			shape(circle(55, 37, 8), yellow, 2.5),
			mark('M 50 40 L 60 34', ink, 2.5),
			...crossBadge(72, 72, 20)
		]
	}
];
