import { box, circle, colours, curve, flat, line, mark, polygon, shape, type Drawing, type Path } from '../path.ts';
import { blockArrow } from '../parts/arrow.ts';
import { clock } from '../parts/clock.ts';
import { figures } from '../parts/figure.ts';
import { door } from '../parts/home.ts';
import { people } from '../parts/looks.ts';
import { person } from '../parts/person.ts';

const { ink, red, yellow, blue, green, grey, lightGrey, paper, navy, sand, brown, lightBlue, orange } = colours;

/** A wall with a number: one of the 4 that stand between a thought and harm. */
function wall(number: string): Path[] {
	const row = (y: number, joints: readonly number[]): string => joints.map((x) => `M ${x} ${y} V ${y + 17}`).join(' ');
	return [
		shape(box(4, 12, 88, 70, 2), orange),
		mark(
			`M 4 29.5 H 92 M 4 47 H 92 M 4 64.5 H 92 ${row(12, [30, 62])} ${row(29.5, [18, 78])} ${row(47, [18, 78])} ${row(64.5, [30, 62])}`,
			ink,
			2.6
		),
		shape(circle(48, 47, 21), paper),
		...figures(number, number === '1' ? 43.5 : 41, 35, 24, ink, 5.5)
	];
}

/** A footprint that goes to the right: heel and sole. */
function footprint(x: number, y: number): string {
	return `${box(x, y - 3, 4, 6, 2)} ${box(x + 5.5, y - 4, 9, 8, 4)}`;
}

const wheel = (x: number, y: number): Path[] => [shape(circle(x, y, 8.5), grey, 5)];

/** Roads, doors and what stands beside them. */
export const going: readonly Drawing[] = [
	...['1', '2', '3', '4'].map((number): Drawing => ({
		id: `wall-${number}`,
		meaning: `Wall ${number}`,
		search: ['wall', 'step', number],
		paths: () => wall(number)
	})),
	{
		id: 'front-door',
		meaning: 'My front door',
		search: ['door', 'front', 'home', 'keep'],
		paths: () => [...door({ x: 22, y: 4, scale: 1.12 }, blue), shape(box(12, 86, 72, 7, 2), grey)]
	},
	{
		id: 'new-neighbour',
		meaning: 'New people near me',
		search: ['new', 'people', 'neighbour', 'door', 'visit'],
		paths: () => [
			shape(polygon([6, 34], [48, 6], [90, 34], [90, 88], [6, 88]), sand),
			shape(box(14, 46, 28, 42, 1), blue),
			shape(box(54, 46, 28, 42, 1), red),
			flat(`${circle(36, 68, 2)} ${circle(76, 68, 2)}`, yellow),
			mark('M 68 12 V 34 M 57 23 H 79', ink, 13),
			mark('M 68 12 V 34 M 57 23 H 79', green, 7)
		]
	},
	{
		id: 'police-car',
		meaning: 'Police trouble',
		search: ['police', 'car', 'trouble'],
		paths: () => [
			shape(box(40, 18, 18, 9, 3), blue),
			shape('M 24 46 L 34 26 H 66 L 78 46 Z', lightBlue),
			mark('M 50 27 V 46'),
			shape('M 6 52 A 7 7 0 0 1 13 45 H 82 A 9 9 0 0 1 91 54 V 70 H 6 Z', paper),
			flat('M 7.5 54 H 89.5 V 62 H 7.5 Z', blue),
			flat(`${box(18, 54, 8, 8)} ${box(36, 54, 8, 8)} ${box(54, 54, 8, 8)} ${box(72, 54, 8, 8)}`, yellow),
			...wheel(26, 71),
			...wheel(72, 71)
		]
	},
	{
		id: 'bus',
		meaning: 'Bus',
		search: ['bus', 'travel', 'late', 'stop'],
		paths: () => [
			shape(box(4, 22, 88, 52, 7), red),
			flat(`${box(11, 30, 15, 17, 2)} ${box(30, 30, 15, 17, 2)} ${box(49, 30, 15, 17, 2)}`, lightBlue),
			mark(`${box(11, 30, 15, 17, 2)} ${box(30, 30, 15, 17, 2)} ${box(49, 30, 15, 17, 2)}`, ink, 2.5),
			shape(box(69, 30, 16, 38, 2), lightBlue, 2.5),
			mark('M 77 30 V 68', ink, 2.5),
			mark('M 11 58 H 62', paper, 4),
			...wheel(24, 75),
			...wheel(60, 75)
		]
	},
	{
		id: 'signpost',
		meaning: 'I can choose where I go',
		search: ['signpost', 'choose', 'which', 'way'],
		paths: () => [
			shape(box(43, 8, 10, 84, 2), brown),
			shape('M 14 16 H 76 L 91 28 L 76 40 H 14 Z', green),
			shape('M 82 46 H 20 L 5 58 L 20 70 H 82 Z', red),
			mark('M 26 28 l 6 6 l 11 -13', paper, 5),
			mark('M 52 52 L 64 64 M 64 52 L 52 64', paper, 5)
		]
	},
	{
		id: 'long-road',
		meaning: 'For a long time',
		search: ['long', 'road', 'time', 'far'],
		paths: () => [
			shape(box(4, 8, 88, 80, 8), lightBlue),
			shape('M 5.5 40 H 90.5 V 82 A 5 5 0 0 1 85 86.500 H 11 A 5 5 0 0 1 5.5 82 Z', green, 2.5),
			shape(
				'M 18 86 C 34 70 78 70 60 58 C 46 50 40 50 47 40 H 51 C 48 50 56 50 70 57 C 92 70 66 74 60 86 Z',
				lightGrey,
				2.5
			),
			shape(circle(74, 24, 8), yellow, 2.5)
		]
	},
	{
		id: 'footprints-away',
		meaning: 'Someone moves away',
		search: ['moves', 'away', 'footprints', 'leave'],
		paths: () => [
			...person({ ...people.ann }, { x: 76, y: 34, scale: 0.88, back: true }),
			flat([0, 1, 2].map((step) => footprint(7 + step * 17, 80 - (step % 2) * 13)).join(' '), ink),
			blockArrow([8, 40], [50, 40], 9, red)
		]
	},
	{
		id: 'sofa-clock',
		meaning: 'At home alone a long time',
		search: ['home', 'alone', 'long', 'sofa', 'clock'],
		paths: () => [
			...clock([76, 20], 16, 5, 0),
			shape(box(14, 48, 68, 32, 9), navy),
			...person(
				{ ...people.sam },
				{
					x: 40,
					y: 42,
					scale: 0.9,
					mood: 'bored',
					legs: [
						[
							[-6, 34],
							[-6, 50]
						],
						[
							[6, 34],
							[6, 50]
						]
					]
				}
			),
			shape(`${box(5, 60, 16, 28, 6)} ${box(75, 60, 16, 28, 6)}`, navy),
			mark(curve([21, 88], [48, 89], [75, 88]), ink, 3)
		]
	},
	{
		id: 'traffic-light',
		meaning: 'Stop, wait, go',
		search: ['traffic', 'light', 'stop', 'wait', 'go'],
		paths: () => [
			shape(box(40, 74, 16, 19, 1), grey),
			shape(box(24, 3, 48, 76, 10), navy),
			shape(circle(48, 18, 10.5), red),
			shape(circle(48, 41, 10.5), yellow),
			shape(circle(48, 64, 10.5), green),
			mark(line([42, 18], [54, 18]), paper, 4),
			mark('M 44.500 37 V 45 M 51.500 37 V 45', ink, 3.5),
			mark('M 44 59 L 50 64 L 44 69', paper, 4)
		]
	}
];
