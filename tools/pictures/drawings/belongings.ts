import { box, circle, colours, flat, mark, shape, type Drawing } from '../path.ts';
import { coin, shirt } from '../parts/thing.ts';
import { star } from '../parts/shapes.ts';

const { ink, red, yellow, blue, green, orange, grey, lightGrey, paper, sand, brown, straw } = colours;

/** Things to have, to get and to mark. */
export const belongings: readonly Drawing[] = [
	{
		id: 'star',
		meaning: 'Done well',
		search: ['proud', 'star', 'well', 'done'],
		paths: () => [
			shape('M 36 50 L 24 90 L 38 84 L 46 92 L 50 60 Z', blue),
			shape('M 60 50 L 72 90 L 58 84 L 50 92 L 46 60 Z', blue),
			star(48, 43, 39, yellow)
		]
	},
	{
		id: 'purse',
		meaning: 'Money',
		search: ['money', 'wallet', 'pay'],
		paths: () => [
			shape('M 20 34 L 26 8 L 80 16 L 78 36 Z', green),
			shape(circle(53, 24, 6.5), paper, 2.5),
			shape(box(6, 30, 78, 48, 7), brown),
			mark('M 13 38 H 70', sand, 2.5),
			shape('M 60 46 H 86 A 4 4 0 0 1 90 50 V 60 A 4 4 0 0 1 86 64 H 60 A 9 9 0 0 1 60 46 Z', straw),
			flat(circle(63, 55, 3.2), ink),
			...coin(26, 80, 10),
			...coin(46, 82, 8, lightGrey)
		]
	},
	{
		id: 'shopping-bag',
		meaning: 'Get what I need',
		search: ['buy', 'shop', 'clothes', 'get'],
		paths: () => [
			...shirt({ x: 32, y: 30, scale: 0.7, turn: -8 }, blue),
			shape('M 54 44 V 18 L 60 8 H 72 L 78 18 V 44 Z', paper),
			flat('M 55.5 26 H 76.5 V 36 H 55.5 Z', red),
			mark('M 54 18 H 78', ink, 2.5),
			shape('M 12 42 H 84 L 80 90 H 16 Z', straw),
			mark('M 34 52 V 60 A 14 12 0 0 0 62 60 V 52', ink, 4.5)
		]
	},
	{
		id: 'gift',
		meaning: 'A treat',
		search: ['treat', 'gift', 'deserve'],
		paths: () => [
			shape(box(12, 44, 72, 46, 2), blue),
			shape(box(7, 30, 82, 17, 2), blue),
			shape(box(40, 30, 16, 60), yellow),
			shape('M 48 30 C 38 8 16 8 18 20 C 20 28 36 30 48 30 Z', yellow),
			shape('M 48 30 C 58 8 80 8 78 20 C 76 28 60 30 48 30 Z', yellow),
			shape(box(41, 23, 14, 11, 4), yellow)
		]
	},
	{
		id: 'suitcase',
		meaning: 'Trips, holidays',
		search: ['trip', 'holiday', 'travel'],
		paths: () => [
			mark('M 34 26 V 14 A 4 4 0 0 1 38 10 H 58 A 4 4 0 0 1 62 14 V 26', ink, 9),
			mark('M 34 26 V 14 A 4 4 0 0 1 38 10 H 58 A 4 4 0 0 1 62 14 V 26', grey, 3.5),
			shape(box(7, 26, 82, 60, 8), orange),
			mark('M 26 26 V 86 M 70 26 V 86', ink, 9),
			mark('M 26 27.5 V 84.5 M 70 27.5 V 84.5', brown, 3.5),
			shape(box(40, 44, 18, 22, 2), paper, 2.5),
			mark('M 45 52 H 53 M 45 58 H 53', grey, 3)
		]
	},
	{
		id: 'snail',
		meaning: 'Slowly',
		search: ['slow', 'slowly', 'snail'],
		paths: () => [
			mark('M 4 84 H 92', ink, 3.5),
			shape('M 10 84 C 4 78 10 72 20 72 H 56 C 66 72 66 58 68 48 C 70 38 88 40 86 54 C 84 70 78 84 62 84 Z', sand),
			mark('M 73 44 L 69 28 M 81 44 L 86 29', ink, 3.5),
			flat(`${circle(69, 26, 4)} ${circle(87, 27, 4)}`, ink),
			mark('M 74 62 Q 79 64 82 59', ink, 3),
			flat(circle(79, 51, 2.6), ink),
			shape(circle(36, 50, 27), brown),
			mark('M 36 52 A 4 4 0 0 1 44 50 A 10 10 0 1 1 25 46 A 16 16 0 0 1 54 44', yellow, 5)
		]
	},
	{
		id: 'calendar-tick',
		meaning: 'Plan my days',
		search: ['day', 'week', 'date', 'plan', 'calendar'],
		paths: () => [
			shape(box(8, 12, 80, 78, 6), paper),
			flat('M 9.5 30 V 18 A 4.5 4.5 0 0 1 14 13.5 H 82 A 4.5 4.5 0 0 1 86.5 18 V 30 Z', blue),
			mark('M 8 31 H 88 M 34.700 31 V 90 M 61.300 31 V 90 M 8 50.600 H 88 M 8 70.300 H 88', ink, 2.5),
			mark('M 26 6 V 20 M 70 6 V 20', ink, 5.5),
			...[
				[21, 41],
				[48, 41],
				[21, 61],
				[74, 61]
			].map(([x = 0, y = 0]) => mark(`M ${x - 6} ${y} l 4.5 5 l 8 -9.5`, green, 4.5)),
			mark(circle(48, 80, 6.5), red, 4)
		]
	}
];
