import { box, circle, colours, flat, mark, polygon, shape, type Drawing, type Path } from '../path.ts';
import { bust } from '../parts/bust.ts';
import { people } from '../parts/looks.ts';
import { place } from '../parts/place.ts';
import { half } from '../parts/scene.ts';
import { sun } from '../parts/shapes.ts';
import { carton } from '../parts/thing.ts';

const { ray, tom } = people;
const { ink, red, blue, grey, lightGrey, paper, sand, brown, lightBlue, straw } = colours;

/** A sticking plaster, 46 long, round its centre. */
function plaster(x: number, y: number, turn: number): Path[] {
	return place(
		[
			shape(box(-23, -9, 46, 18, 9), sand),
			flat(`${circle(-4, -3, 1.6)} ${circle(4, -3, 1.6)} ${circle(-4, 3, 1.6)} ${circle(4, 3, 1.6)}`, ink)
		],
		{ x, y, turn }
	);
}

/** Things that go wrong. */
export const losing: readonly Drawing[] = [
	{
		id: 'dropped-tools',
		meaning: 'I stop doing things',
		search: ['stop', 'doing', 'dropped', 'tools'],
		paths: () => [
			...half(ray, { x: 34, y: 42, scale: 1.1, mood: 'bored', cut: 80 }),
			mark('M 4 88 H 92', ink, 3),
			mark('M 66 80 L 90 70', ink, 10),
			mark('M 66 80 L 90 70', brown, 5),
			shape(polygon([56, 74], [62, 90], [72, 86], [66, 70]), grey),
			mark('M 72 34 V 54 M 65 48 L 72 56 L 79 48', red, 5)
		]
	},
	{
		id: 'bent-ruler',
		meaning: 'I bend a rule',
		search: ['bend', 'rule', 'ruler'],
		paths: () => [
			shape('M 4 60 C 20 18 76 18 92 60 L 78 70 C 66 38 30 38 18 70 Z', straw),
			mark('M 17 48 L 24 54 M 30 36.500 L 34 43 M 48 31 V 41 M 66 36.500 L 62 43 M 79 48 L 72 54', ink, 3.2),
			mark('M 48 64 V 84 M 40 77 L 48 86 L 56 77', red, 5.5)
		]
	},
	{
		id: 'closed-box',
		meaning: 'I keep secrets',
		search: ['secret', 'box', 'closed', 'hide', 'tell'],
		paths: () => [
			...carton(8, 36, 80, 52),
			shape(box(4, 24, 88, 18, 3), straw),
			flat(box(38, 25.5, 20, 15), sand),
			mark('M 41 58 V 53 A 7.500 7.500 0 0 1 56 53 V 58', ink, 4.5),
			shape(box(36, 57, 25, 20, 4), grey),
			flat(circle(48.5, 67, 3.6), ink)
		]
	},
	{
		id: 'empty-purse',
		meaning: 'Money worries',
		search: ['money', 'worry', 'empty', 'purse'],
		paths: () => [
			shape('M 8 36 L 14 12 H 82 L 88 36 Z', sand),
			shape(box(6, 34, 84, 50, 7), brown),
			shape('M 14 34 C 26 50 70 50 82 34 Z', ink),
			mark(circle(48, 68, 9), lightGrey, 4),
			mark('M 41.500 74.500 L 54.500 61.500', lightGrey, 4)
		]
	},
	{
		id: 'ill',
		meaning: 'Ill or in pain',
		search: ['ill', 'pain', 'sick', 'plaster'],
		paths: () => [
			...bust({ ...tom, top: lightBlue }, { mood: 'hurt', x: 42, y: 44, scale: 0.92 }),
			...plaster(26, 22, -24),
			mark('M 56 63 L 84 52', ink, 9),
			mark('M 56 63 L 84 52', paper, 4.5),
			mark('M 72 57 L 84 52', red, 4.5)
		]
	},
	{
		id: 'calendar-sun',
		meaning: 'Holidays change my week',
		search: ['holiday', 'week', 'change', 'calendar', 'sun'],
		paths: () => [
			shape(box(8, 12, 80, 78, 6), paper),
			flat('M 9.5 30 V 18 A 4.5 4.5 0 0 1 14 13.5 H 82 A 4.5 4.5 0 0 1 86.5 18 V 30 Z', blue),
			mark('M 8 31 H 88', ink, 2.5),
			mark('M 26 6 V 20 M 70 6 V 20', ink, 5.5),
			...sun(48, 61, 13)
		]
	},
	{
		id: 'end-flag',
		meaning: 'My order ends',
		search: ['end', 'order', 'flag', 'finish'],
		paths: () => [
			mark('M 18 8 V 91', ink, 7),
			shape(box(18, 10, 70, 48), paper),
			flat(
				[0, 1, 2]
					.flatMap((row) => [0, 1].map((column) => box(19.5 + (column * 2 + (row % 2)) * 17, 11.5 + row * 15, 17, 15)))
					.join(' '),
				ink
			),
			mark(box(18, 10, 70, 48), ink, 3)
		]
	}
];
