import { box, circle, colours, flat, mark, path, shape, type Drawing, type Path } from '../path.ts';
import { tickBadge } from '../parts/badge.ts';
import { house } from '../parts/home.ts';
import { leaf } from '../parts/thing.ts';

const { ink, red, yellow, blue, green, orange, grey, lightGrey, paper, sand, brown, navy, lightBlue, straw } = colours;

function moonData(x: number, y: number, r: number): string {
	return path(
		'M',
		x + r * 0.3,
		y - r,
		'A',
		r,
		r,
		'0 1 0',
		x + r,
		y + r * 0.45,
		'A',
		r * 0.85,
		r * 0.85,
		'0 0 1',
		x + r * 0.3,
		y - r,
		'Z'
	);
}

function flower(x: number, y: number): Path[] {
	const petals = [0, 72, 144, 216, 288].map((turn) => {
		const angle = ((turn - 90) * Math.PI) / 180;
		return circle(x + 7 * Math.cos(angle), y + 7 * Math.sin(angle), 5.5);
	});
	return [shape(petals.join(' '), red, 2.5), shape(circle(x, y, 4.5), yellow, 2.5)];
}

/** The home, its rooms and what is in them. */
export const rooms: readonly Drawing[] = [
	{
		id: 'home',
		meaning: 'My home',
		search: ['home', 'house', 'live', 'safe', 'place'],
		paths: () => [...house({ x: 4, y: 7, scale: 1.1 }), ...tickBadge(74, 74, 18)]
	},
	{
		id: 'curtain',
		meaning: 'Hidden',
		search: ['curtain', 'hide', 'secret'],
		paths: () => [
			shape(box(5, 82, 86, 10, 3), sand),
			shape(box(14, 12, 68, 70), lightBlue),
			shape('M 16 12 H 47 C 46 36 48 56 46 78 H 12 C 16 56 14 36 16 12 Z', orange),
			shape('M 80 12 H 48 C 49 36 47 56 49 78 H 84 C 80 56 82 36 80 12 Z', orange),
			mark(
				'M 25 18 C 26 40 24 56 23 72 M 36 18 C 36 40 36 56 35 72 M 60 18 C 60 40 60 56 61 72 M 71 18 C 70 40 72 56 73 72',
				ink,
				2.5
			),
			mark('M 7 11 H 89', ink, 8),
			mark('M 7 11 H 89', straw, 3)
		]
	},
	{
		id: 'bed',
		meaning: 'Sleep',
		search: ['bed', 'sleep', 'rest', 'night'],
		paths: () => [
			shape(box(52, 6, 36, 36, 3), navy),
			flat(moonData(68, 25, 9), yellow),
			flat(circle(80, 13, 1.9), paper),
			flat(circle(60, 34, 1.6), paper),
			mark('M 10 30 V 89 M 88 58 V 89', ink, 8.5),
			mark('M 10 30 V 89 M 88 58 V 89', brown, 3.5),
			shape(box(10, 64, 78, 16, 4), paper),
			shape('M 36 80 V 60 A 10 10 0 0 1 46 50 H 78 A 10 10 0 0 1 88 60 V 80 Z', blue),
			mark('M 36 62 H 88', lightBlue, 5),
			mark('M 37 59 H 87 M 37 65.5 H 87', ink, 2.5),
			shape('M 14 64 V 56 A 6 6 0 0 1 20 50 H 32 A 6 6 0 0 1 37 56 V 64 Z', paper)
		]
	},
	{
		id: 'chair-flower',
		meaning: 'Someone died or left',
		search: ['loss', 'death', 'miss', 'remember'],
		paths: () => [
			mark('M 24 52 V 90 M 72 52 V 90 M 30 66 V 82 M 66 66 V 82', ink, 7.5),
			shape('M 22 14 A 8 8 0 0 1 30 6 H 66 A 8 8 0 0 1 74 14 V 52 H 22 Z', brown),
			shape(box(33, 15, 30, 27, 4), sand),
			shape('M 20 50 H 76 L 82 64 A 3 3 0 0 1 79 68 H 17 A 3 3 0 0 1 14 64 Z', blue),
			mark('M 34 60 C 44 63 52 62 64 56', ink, 6.5),
			mark('M 34 60 C 44 63 52 62 64 56', green, 2.5),
			leaf(46, 60, 0.8, 20),
			...flower(68, 53)
		]
	},
	{
		id: 'broom',
		meaning: 'Tidy',
		search: ['clean', 'tidy', 'chores'],
		paths: () => [
			mark('M 60 7 L 36 56', ink, 9),
			mark('M 60 7 L 36 56', brown, 4),
			shape('M 27 52 L 44 60 L 42 86 C 30 88 16 84 6 76 Z', yellow),
			mark('M 29 62 L 18 78 M 37 66 L 30 83', ink, 2.5),
			shape('M 27 52 L 30 47 L 47 55 L 44 60 Z', red),
			mark('M 56 58 A 17 15 0 0 1 88 58', ink, 3.5),
			shape('M 53 58 H 91 L 86 89 H 58 Z', blue),
			mark('M 55 67 H 89', lightBlue, 4)
		]
	},
	{
		id: 'candle',
		meaning: 'Faith, meaning',
		search: ['faith', 'meaning', 'believe', 'candle'],
		paths: () => [
			shape('M 48 5 C 56 15 60 20 60 27 A 12 12 0 0 1 36 27 C 36 20 40 15 48 5 Z', orange),
			flat('M 48 17 C 52 22 54 25 54 28.5 A 6 6 0 0 1 42 28.5 C 42 25 44 22 48 17 Z', yellow),
			mark('M 48 32 V 42', ink, 3.5),
			shape(box(36, 42, 24, 36, 3), paper),
			mark('M 44 43 V 52 M 53 43 V 48', lightGrey, 4),
			shape('M 20 76 H 76 L 70 90 H 26 Z', straw)
		]
	},
	{
		id: 'locked-door',
		meaning: 'Prison',
		search: ['prison', 'locked', 'cell'],
		paths: () => [
			shape(box(18, 4, 60, 88, 2), lightGrey),
			shape(box(25, 11, 46, 81, 1), grey),
			shape(box(34, 20, 28, 24, 2), navy),
			mark('M 41 20 V 44 M 48 20 V 44 M 55 20 V 44', ink, 5.5),
			mark('M 41 20 V 44 M 48 20 V 44 M 55 20 V 44', lightGrey, 2.5),
			flat(circle(30, 17, 1.6), ink),
			flat(circle(66, 17, 1.6), ink),
			mark('M 40 63 V 59 A 8 8 0 0 1 56 59 V 63', ink, 5),
			shape(box(34, 62, 28, 21, 4), yellow),
			flat(circle(48, 70, 3), ink),
			mark('M 48 71 V 76', ink, 3)
		]
	},
	{
		id: 'closed-sign',
		meaning: 'It has stopped',
		search: ['closed', 'stopped', 'job', 'ended'],
		paths: () => [
			shape(box(16, 26, 64, 66, 1), brown),
			shape(box(24, 36, 48, 46, 1), lightBlue),
			shape('M 10 10 H 86 L 92 28 H 4 Z', red),
			flat('M 28.5 10 H 48 V 27 H 25.5 Z', paper),
			flat('M 67 10 H 84.5 L 90 26.5 H 70 Z', paper),
			mark('M 10 10 H 86 L 92 28 H 4 Z'),
			mark('M 34 48 L 48 37 L 62 48', ink, 2.5),
			shape(circle(48, 61, 18), red),
			mark('M 38 61 H 58', paper, 7)
		]
	}
];
