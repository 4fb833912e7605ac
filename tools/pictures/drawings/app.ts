import {
	box,
	circle,
	colours,
	flat,
	line,
	mark,
	path,
	polar,
	polygon,
	shape,
	type Drawing,
	type Path,
	type Point
} from '../path.ts';
import { bigPlus, questionBadge, tickBadge } from '../parts/badge.ts';
import { cup } from '../parts/cup.ts';
import { figures } from '../parts/figure.ts';
import { pencil, sheet, writing } from '../parts/page.ts';
import { handset } from '../parts/phone.ts';
import { place } from '../parts/place.ts';

const { ink, red, yellow, blue, green, grey, lightGrey, paper } = colours;

function gear(x: number, y: number, r: number): Path {
	const points = Array.from({ length: 8 }, (_, tooth): Point[] =>
		[-15, -9, 9, 15].map((angle, index) => polar(x, y, index % 3 === 0 ? r * 0.74 : r, tooth * 45 + angle))
	);
	return shape(polygon(...points.flat()), grey);
}

/** Signs of the app itself. */
export const app: readonly Drawing[] = [
	{
		id: 'question-mark',
		meaning: 'I am not sure',
		search: ['question', 'not', 'sure', 'ask', 'unsure'],
		paths: () => [
			mark('M 29 35 A 19.5 19.5 0 1 1 57 48 Q 48 53 48 62', ink, 18),
			flat(circle(48, 83.5, 9.5), ink),
			mark('M 29 35 A 19.5 19.5 0 1 1 57 48 Q 48 53 48 62', blue, 11.5),
			flat(circle(48, 83.5, 6.3), blue)
		]
	},
	{
		id: 'something-else',
		meaning: 'Something else',
		search: ['other', 'own', 'write', 'add'],
		paths: () => [
			shape(box(8, 10, 62, 76, 7), paper),
			bigPlus(33, 38, 12, green),
			...place(pencil(), { x: 42, y: 86, scale: 0.88 })
		]
	},
	{
		id: 'stop-for-today',
		meaning: 'Stop for today',
		search: ['pause', 'rest', 'later', 'enough'],
		paths: () => [
			shape(circle(39, 39, 32), blue),
			mark('M 30 28 V 50 M 48 28 V 50', paper, 8),
			...cup({ x: 50, y: 57, scale: 0.95 }, colours.lightBlue)
		]
	},
	{
		id: 'printer',
		meaning: 'Print',
		search: ['print', 'paper'],
		paths: () => [
			shape(box(25, 7, 46, 34, 2), paper),
			shape(box(7, 33, 82, 38, 8), grey),
			flat(circle(78, 43, 3.6), green),
			mark('M 18 52 H 78', ink, 5),
			shape(box(24, 52, 48, 38, 2), paper),
			writing([
				[33, 63, 30],
				[33, 71, 30],
				[33, 79, 18]
			])
		]
	},
	{
		id: 'settings',
		meaning: 'Settings',
		search: ['settings', 'change', 'gear'],
		paths: () => [gear(48, 48, 42), shape(circle(48, 48, 14), paper)]
	},
	{
		id: 'info',
		meaning: 'About this',
		search: ['information', 'about'],
		paths: () => [shape(circle(48, 48, 41), blue), flat(circle(48, 28, 6.5), paper), mark('M 48 44 V 70', paper, 10)]
	},
	{
		id: 'phone-999',
		meaning: 'Ring 999',
		search: ['emergency', '999', 'danger', 'ambulance'],
		paths: () => [
			shape(box(11, 4, 74, 88, 11), colours.navy),
			flat(box(17, 13, 62, 66, 3), paper),
			...figures('999', 21.5, 20, 22, red, 5.5),
			shape(circle(48, 62, 14), green),
			...handset({ x: 48, y: 62, scale: 0.34 }, paper).map((one) => flat(one.d, paper)),
			mark('M 43 85.5 H 53', grey, 4)
		]
	},
	{
		id: 'private',
		meaning: 'Private',
		search: ['private', 'lock', 'past', 'closed'],
		paths: () => [
			mark('M 28 46 V 29.5 A 20 20 0 0 1 68 29.5 V 46', ink, 14),
			mark('M 28 46 V 29.5 A 20 20 0 0 1 68 29.5 V 46', grey, 8),
			shape(box(13, 41, 70, 48, 8), yellow),
			flat(circle(48, 60, 7.5), ink),
			mark('M 48 62 V 74', ink, 6.5)
		]
	},
	{
		id: 'plan-folder',
		meaning: 'My plan',
		search: ['plan', 'folder', 'papers'],
		paths: () => [
			shape('M 8 26 A 5 5 0 0 1 13 21 H 31 L 38 28 H 83 A 5 5 0 0 1 88 33 V 80 H 8 Z', colours.straw),
			...place(sheet(0, 0, 54, 62, paper, 12), { x: 22, y: 7 }),
			mark('M 29 23 L 33 27 L 40 18', green, 4.5),
			mark('M 29 37 L 33 41 L 40 32', green, 4.5),
			writing([
				[46, 23, 14],
				[46, 37, 20]
			]),
			shape('M 4 48 A 4 4 0 0 1 8 44 H 88 A 4 4 0 0 1 92 49 L 87 84 A 5 5 0 0 1 82 88 H 14 A 5 5 0 0 1 9 84 Z', yellow)
		]
	},
	{
		id: 'new-plan',
		meaning: 'New plan',
		search: ['new', 'start', 'plan'],
		paths: () => [
			...sheet(12, 6, 62, 80, paper, 18),
			writing(
				[
					[23, 30, 26],
					[23, 43, 38],
					[23, 56, 20]
				],
				lightGrey,
				5
			),
			shape(circle(69, 69, 21), green),
			mark('M 69 58 V 80 M 58 69 H 80', paper, 7)
		]
	},
	{
		id: 'sort-me',
		meaning: 'Me',
		search: ['yes', 'me', 'tick'],
		paths: () => tickBadge(48, 48, 41)
	},
	{
		id: 'sort-not-sure',
		meaning: 'Not sure',
		search: ['not', 'sure', 'maybe'],
		paths: () => questionBadge(48, 48, 41)
	},
	{
		id: 'sort-not-me',
		meaning: 'Not me',
		search: ['no', 'not', 'me', 'cross'],
		paths: () => [
			shape(circle(48, 48, 41), grey),
			mark(`${line([33, 33], [63, 63])} ${line([63, 33], [33, 63])}`, ink, 11)
		]
	},
	{
		id: 'warning-sign',
		meaning: 'My signs',
		search: ['warning', 'sign', 'danger', 'risk'],
		paths: () => [
			shape(path('M', 48, 10, 'L', 90, 84, 'H', 6, 'Z'), ink, 7),
			shape(path('M', 48, 12, 'L', 88, 82.5, 'H', 8, 'Z'), yellow, 3),
			mark('M 48 38 V 58', ink, 9),
			flat(circle(48, 71.5, 5.5), ink)
		]
	}
];
