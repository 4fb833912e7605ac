import { box, colours, flat, mark, shape, type Drawing, type Path } from '../path.ts';
import { bin } from '../parts/bin.ts';
import { crossBadge, strikeOut } from '../parts/badge.ts';
import { sheet, writing } from '../parts/page.ts';
import { mobile } from '../parts/phone.ts';
import { place } from '../parts/place.ts';

const { ink, yellow, blue, green, grey, paper, straw } = colours;

function tick(x: number, y: number, stroke: string = green, width = 5): Path {
	return mark(`M ${x} ${y} l 4.5 5 l 8 -10`, stroke, width);
}

function envelope(x: number, y: number, w: number, h: number): Path[] {
	return [
		shape(box(x, y, w, h, 4), paper),
		mark(`M ${x + 2} ${y + 3} L ${x + w / 2} ${y + h * 0.58} L ${x + w - 2} ${y + 3}`)
	];
}

/** Papers and messages that are crossed out, torn or thrown away. */
export const broken: readonly Drawing[] = [
	{
		id: 'torn-page',
		meaning: 'Break a rule',
		search: ['rule', 'break', 'torn'],
		paths: () => [
			...place(
				[
					shape('M 0 0 H 36 L 31 12 L 38 24 L 30 36 L 37 48 L 29 60 L 35 72 L 31 80 H 0 Z', paper),
					tick(7, 20),
					tick(7, 40),
					tick(7, 60),
					writing([
						[24, 20, 5],
						[24, 40, 4],
						[24, 60, 2]
					])
				],
				{ x: 6, y: 12, turn: -6 }
			),
			...place(
				[
					shape('M 7 0 L 2 12 L 9 24 L 1 36 L 8 48 L 0 60 L 6 72 L 2 80 H 38 V 0 Z', paper),
					writing([
						[16, 20, 15],
						[16, 40, 15],
						[16, 60, 15]
					])
				],
				{ x: 54, y: 8, turn: 7 }
			)
		]
	},
	{
		id: 'crossed-diary',
		meaning: 'Plans change, no plan',
		search: ['plans', 'change', 'diary', 'no', 'plan'],
		paths: () => [
			shape(box(9, 12, 78, 78, 6), paper),
			flat('M 10.5 30 V 18 A 4.5 4.5 0 0 1 15 13.5 H 81 A 4.5 4.5 0 0 1 85.5 18 V 30 Z', blue),
			mark('M 9 31 H 87'),
			mark('M 26 6 V 20 M 48 6 V 20 M 70 6 V 20', ink, 5.5),
			writing(
				[
					[20, 44, 56],
					[20, 58, 56],
					[20, 72, 36]
				],
				grey,
				5
			),
			...strikeOut(18, 80, 78, 40, 7)
		]
	},
	{
		id: 'plan-bin',
		meaning: 'I give up my plan',
		search: ['give', 'up', 'plan', 'bin'],
		paths: () => [
			...place(
				[
					shape('M -22 46 V -22 A 3 3 0 0 1 -19 -25 H -6 L -1 -19 H 20 A 3 3 0 0 1 23 -16 V 46 Z', straw),
					...sheet(-17, -31, 34, 60, paper, 9),
					tick(-11, -12),
					tick(-11, 3),
					writing([
						[3, -12, 8],
						[3, 3, 8]
					]),
					shape('M -22 13 H 23 V 46 H -22 Z', yellow)
				],
				{ x: 50, y: 38, turn: 12 }
			),
			...bin({ x: 16, y: 38 })
		]
	},
	{
		id: 'crossed-letter',
		meaning: 'No contact',
		search: ['contact', 'not', 'allowed', 'letter'],
		paths: () => [
			...envelope(6, 34, 54, 40),
			...mobile({ x: 57, y: 16, scale: 0.78 }),
			...strikeOut(14, 12, 82, 84, 8),
			...strikeOut(82, 12, 14, 84, 8).slice(1)
		]
	},
	{
		id: 'no-delete',
		meaning: 'I do not delete',
		search: ['delete', 'bin', 'hide'],
		paths: () => [
			...mobile({ x: 56, y: 5, scale: 0.8 }),
			...bin({ x: 5, y: 30, scale: 0.96 }),
			...crossBadge(71, 71, 21)
		]
	}
];
