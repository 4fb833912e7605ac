import { box, circle, colours, flat, mark, shape, type Drawing, type Path } from '../path.ts';
import { tickBadge } from '../parts/badge.ts';
import { penHand } from '../parts/hand.ts';
import { head } from '../parts/head.ts';
import { house } from '../parts/home.ts';
import { people } from '../parts/looks.ts';
import { clipboard, pencil, sheet, writing } from '../parts/page.ts';
import { place } from '../parts/place.ts';

const { ink, red, yellow, blue, green, grey, paper, navy, lightBlue } = colours;

function tick(x: number, y: number, stroke: string = green, width = 5): Path {
	return mark(`M ${x} ${y} l 4.5 5 l 8 -10`, stroke, width);
}

function portrait(x: number, y: number): Path[] {
	return head(people.sam, { x, y, scale: 0.6, mood: 'happy' });
}

/** Papers, cards, letters and what is done with them. */
export const papers: readonly Drawing[] = [
	{
		id: 'checklist',
		meaning: 'My rules',
		search: ['rules', 'list', 'ticks', 'check'],
		paths: () => [
			...clipboard(10, 5, 60, 86),
			tick(21, 33),
			tick(21, 52),
			tick(21, 71),
			writing([
				[42, 33, 17],
				[42, 52, 17],
				[42, 71, 17]
			]),
			...place(pencil(), { x: 53, y: 86, scale: 0.66 })
		]
	},
	{
		id: 'sign-page',
		meaning: 'I agree',
		search: ['agree', 'sign', 'name', 'consent'],
		paths: () => [
			...sheet(6, 5, 60, 84, paper, 16),
			writing([
				[16, 24, 24],
				[16, 36, 38],
				[16, 48, 30]
			]),
			mark('M 14 72 C 18 58 22 59 21 68 C 21 76 26 64 29 66 C 31 68 31 71 35 69', blue, 3.5),
			mark('M 13 81 H 56', ink, 2.5),
			...penHand({ x: 36, y: 69 }, people.sam.skin)
		]
	},
	{
		id: 'short-words',
		meaning: 'Short words',
		search: ['easy', 'short', 'words'],
		paths: () => [...sheet(14, 6, 68, 84, paper, 20), mark('M 28 44 H 62', ink, 11), ...tickBadge(73, 74, 18)]
	},
	{
		id: 'picture-card',
		meaning: 'Pictures',
		search: ['symbols', 'pictures', 'card', 'photo'],
		paths: () => [
			shape(box(12, 5, 72, 86, 7), paper),
			shape(box(20, 13, 56, 54, 3), lightBlue, 2.5),
			...house({ x: 26, y: 19, scale: 0.58 }),
			mark('M 28 79 H 68', ink, 6)
		]
	},
	{
		id: 'read-to-me',
		meaning: 'Read to me',
		search: ['listen', 'read', 'aloud', 'ear'],
		paths: () => [
			...sheet(5, 14, 42, 66, paper, 12),
			writing([
				[13, 36, 24],
				[13, 47, 24],
				[13, 58, 24],
				[13, 69, 14]
			]),
			mark('M 52 40 A 10 10 0 0 1 52 54', blue, 4),
			mark('M 57 33 A 18 18 0 0 1 57 61', blue, 4),
			...place(
				[
					shape('M 0 20 C 0 -2 27 -3 27 19 C 27 31 19 34 17 43 C 15 52 3 53 2 43', people.sam.skin),
					mark('M 7 20 C 7 9 20 9 20 19 C 20 26 13 28 13 35 C 11 38 8 37 7 35')
				],
				{ x: 64, y: 19 }
			)
		]
	},
	{
		id: 'pencil',
		meaning: 'Write or draw',
		search: ['write', 'draw', 'pencil', 'note'],
		paths: () => [
			shape(box(6, 12, 68, 76, 5), paper),
			mark('M 16 30 H 44 M 16 42 H 34', ink, 4),
			mark('M 16 74 C 18 54 28 54 28 66 C 28 78 36 72 41 68', blue, 4.5),
			...place(pencil(), { x: 41, y: 68, scale: 0.92 })
		]
	},
	{
		id: 'name-badge',
		meaning: 'My name, about me',
		search: ['name', 'me', 'about', 'call'],
		paths: () => [
			mark('M 48 9 V 24', ink, 12),
			mark('M 48 9 V 24', grey, 6.5),
			shape(box(14, 20, 68, 70, 8), paper),
			flat('M 15.5 34 V 28 A 6.5 6.5 0 0 1 22 21.5 H 74 A 6.5 6.5 0 0 1 80.5 28 V 34 Z', blue),
			mark('M 41 27.5 H 55', ink, 4.5),
			...portrait(48, 54),
			mark('M 26 80 H 70', ink, 6)
		]
	},
	{
		id: 'pocket-card',
		meaning: 'My card',
		search: ['card', 'pocket', 'read'],
		paths: () => [
			shape('M 4 92 V 26 C 12 14 22 8 34 5 L 48 12 L 62 5 C 74 8 84 14 92 26 V 92 Z', blue),
			shape('M 34 5 L 48 12 L 40 26 L 27 9 Z', lightBlue),
			shape('M 62 5 L 48 12 L 56 26 L 69 9 Z', lightBlue),
			mark('M 48 14 V 90', ink, 2.5),
			flat(`${circle(43, 38, 2)} ${circle(43, 60, 2)} ${circle(43, 80, 2)}`, ink),
			shape(box(55, 34, 30, 34, 3), paper),
			tick(60, 45, green, 4.5),
			mark('M 76 45 H 79', grey, 4),
			shape('M 52 56 H 88 V 78 L 70 88 L 52 78 Z', lightBlue),
			mark('M 53 63 H 87', ink, 2.5)
		]
	},
	{
		id: 'book',
		meaning: 'Learning',
		search: ['book', 'read', 'learn', 'course'],
		paths: () => [
			shape('M 6 22 L 10 18 H 86 L 90 22 V 80 H 6 Z', navy),
			shape('M 48 24 C 38 14 22 13 12 16 V 72 C 22 69 38 70 48 80 Z', paper),
			shape('M 48 24 C 58 14 74 13 84 16 V 72 C 74 69 58 70 48 80 Z', paper),
			writing([
				[19, 30, 20],
				[19, 41, 20],
				[19, 52, 20]
			]),
			shape('M 60 52 L 56 78 L 66 71 L 76 78 L 72 52 Z', red),
			shape(circle(66, 44, 13), yellow),
			tick(59.5, 44, ink, 3.5)
		]
	}
];
