import { box, circle, colours, ellipse, flat, mark, shape, type Drawing } from '../path.ts';
import { cup, steam, tumbler } from '../parts/cup.ts';
import { plate, shirt } from '../parts/thing.ts';

const { ink, red, yellow, blue, green, orange, grey, lightGrey, paper, sand, brown, lightBlue, straw } = colours;

/** Food, drink and washing. */
export const kitchen: readonly Drawing[] = [
	{
		id: 'cup-break',
		meaning: 'A break',
		search: ['tea', 'break', 'drink', 'rest'],
		paths: () => [
			shape(box(6, 70, 84, 10, 3), brown),
			mark('M 18 81 V 90 M 78 81 V 90', ink, 7),
			steam(32, 27, 16, 20),
			...cup({ x: 20, y: 30, scale: 1.14 }, blue),
			shape('M 66 70 A 10 10 0 0 1 86 70 Z', straw)
		]
	},
	{
		id: 'meal',
		meaning: 'Food, cook',
		search: ['eat', 'meal', 'food', 'cook', 'pan'],
		paths: () => [
			...plate(48, 49, 33),
			shape('M 30 52 C 25 40 37 31 47 38 C 54 46 49 60 40 60 C 35 60 31 57 30 52 Z', brown, 2.5),
			shape('M 54 42 L 72 33 L 70 44 Z', orange, 2.5),
			shape('M 57 53 L 75 46 L 71 57 Z', orange, 2.5),
			shape(
				[
					[48, 66],
					[57, 72],
					[58, 64],
					[48, 74]
				]
					.map(([x = 0, y = 0]) => circle(x, y, 4.4))
					.join(' '),
				green,
				2.5
			),
			mark('M 5 16 V 32 M 11 16 V 32 M 8 36 V 82 M 5 32 A 3 3 0 0 0 11 32', ink, 4),
			mark('M 90 82 V 18', ink, 5),
			shape('M 90 18 C 83 26 83 42 84 50 H 90 Z', lightGrey)
		]
	},
	{
		id: 'tap',
		meaning: 'Wash',
		search: ['wash', 'water', 'tap', 'face'],
		paths: () => [
			mark('M 8 17 V 43', ink, 6),
			shape('M 8 22 H 40 A 16 16 0 0 1 56 38 V 44 H 40 V 41 A 3 3 0 0 0 37 38 H 8 Z', grey),
			mark('M 27 22 V 12', ink, 8),
			shape(box(12, 5, 30, 9, 4.5), blue),
			shape('M 42 44 H 54 V 72 H 42 Z', blue),
			mark('M 48 50 V 64', lightBlue, 3.5),
			shape('M 8 66 H 88 C 87 82 76 91 62 91 H 34 C 20 91 9 82 8 66 Z', paper),
			shape('M 14 66 H 82 C 80 74 72 76 62 76 H 34 C 24 76 16 74 14 66 Z', lightBlue, 2.5),
			shape(box(4, 60, 88, 8, 4), lightGrey),
			shape(box(64, 48, 24, 13, 6), yellow),
			mark(`${circle(70, 36, 4)} ${circle(82, 31, 5.5)}`, ink, 2.5)
		]
	},
	{
		id: 'glass',
		meaning: 'Alcohol',
		search: ['drink', 'alcohol', 'beer', 'drunk'],
		paths: () => [
			shape(
				'M 66 8 H 78 V 30 C 78 36 86 38 86 46 V 84 A 5 5 0 0 1 81 89 H 63 A 5 5 0 0 1 58 84 V 46 C 58 38 66 36 66 30 Z',
				green
			),
			shape(box(65, 5, 14, 8, 2), yellow),
			flat(box(59.5, 54, 25, 20), sand),
			mark('M 58 53 H 86 M 58 75 H 86', ink, 2.5),
			mark('M 46 40 H 52 A 6 6 0 0 1 58 46 V 62 A 6 6 0 0 1 52 68 H 46', ink, 8.5),
			mark('M 46 40 H 52 A 6 6 0 0 1 58 46 V 62 A 6 6 0 0 1 52 68 H 46', lightGrey, 3),
			shape(box(10, 30, 37, 59, 5), yellow),
			mark('M 20 46 V 78 M 28.5 46 V 78 M 37 46 V 78', orange, 3.5),
			shape(
				'M 10 38 C 4 28 14 20 20 25 C 24 16 36 18 37 25 C 46 22 52 32 47 38 C 44 41 40 36 36 39 C 32 42 28 36 22 40 C 18 42 13 42 10 38 Z',
				paper
			)
		]
	},
	{
		id: 'water',
		meaning: 'Water, no alcohol',
		search: ['water', 'drink'],
		paths: () => [
			...tumbler({ x: 19, y: 4, scale: 1.52 }, lightBlue, 17),
			mark('M 27 33 Q 35 28 42 32 T 60 31', blue, 3)
		]
	},
	{
		id: 'messy-room',
		meaning: 'Mess',
		search: ['messy', 'not', 'tidy', 'wash'],
		paths: () => [
			shape(box(6, 40, 84, 8, 2), brown),
			mark('M 14 49 V 90 M 82 49 V 90', ink, 7),
			shape(ellipse(26, 36, 17, 4), paper, 2.5),
			shape(ellipse(27, 30, 15, 4), paper, 2.5),
			shape(ellipse(25, 24, 16, 4.5), paper, 2.5),
			flat(ellipse(22, 23.5, 6, 2), brown),
			...cup({ x: 52, y: 17, scale: 0.66 }, orange),
			shape('M 80 39 L 77 22 H 90 L 87 39 Z', lightGrey, 2.5),
			...shirt({ x: 36, y: 73, scale: 0.58, turn: -16 }, red),
			shape('M 60 58 H 72 V 72 L 78 78 C 81 83 76 89 70 86 L 60 79 Z', blue, 2.5),
			mark('M 60 64 H 72', paper, 2.5)
		]
	}
];
