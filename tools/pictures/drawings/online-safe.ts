import { box, circle, colours, flat, mark, shape, type Drawing } from '../path.ts';
import { bust } from '../parts/bust.ts';
import { people } from '../parts/looks.ts';
import { palm } from '../parts/palm.ts';
import { mobile } from '../parts/phone.ts';
import { place } from '../parts/place.ts';
import { half } from '../parts/scene.ts';
import { shield } from '../parts/shapes.ts';
import { bigTick } from '../parts/badge.ts';
import { staffCard } from '../parts/person.ts';

const { ink, red, yellow, blue, green, grey, lightGrey, paper, navy, brown, lightBlue } = colours;
const { sam, lee, mia } = people;

/** Ways to be safe with phones and screens, and what hides there. */
export const onlineSafe: readonly Drawing[] = [
	{
		id: 'covered-phone',
		meaning: 'I hide my screen',
		search: ['hide', 'screen', 'phone', 'cover'],
		paths: () => [...mobile({ x: 26, y: 4, scale: 1.1 }), ...palm(sam.skin, { x: 50, y: 54, scale: 2.1, turn: -8 })]
	},
	{
		id: 'secret',
		meaning: 'Keep a secret',
		search: ['secret', 'quiet', 'lips', 'hide'],
		paths: () => [
			...bust(lee, { mood: 'firm', aside: 4 }),
			mark('M 56 88 L 50 60', ink, 14),
			mark('M 56 88 L 50 60', lee.skin, 8.5)
		]
	},
	{
		id: 'charger',
		meaning: 'Phone on charge in the hall',
		search: ['charge', 'charger', 'phone', 'hall'],
		paths: () => [
			...mobile({ x: 6, y: 6, scale: 0.86 }),
			flat('M 28 24 L 16 44 H 24 L 21 58 L 34 38 H 26 Z', green),
			mark('M 25 75 V 82 C 25 94 66 94 66 78 V 68', ink, 4.5),
			shape(box(50, 16, 42, 46, 5), paper),
			shape(box(57, 42, 18, 26, 4), grey),
			flat(`${box(60, 27, 4, 9, 1)} ${box(68, 27, 4, 9, 1)} ${box(79, 27, 4, 9, 1)}`, ink)
		]
	},
	{
		id: 'timer',
		meaning: 'A set time',
		search: ['timer', 'time', 'set', 'reason'],
		paths: () => [
			mark('M 48 18 V 8 M 40 7 H 56 M 76 24 L 82 18', ink, 6.5),
			shape(circle(48, 55, 36), lightGrey),
			shape(circle(48, 55, 27), paper),
			flat('M 48 55 V 29.500 A 25.500 25.500 0 0 1 73.500 55 Z', red),
			mark('M 48 55 V 36', ink, 4.5),
			flat(circle(48, 55, 4), ink)
		]
	},
	{
		id: 'two-looking',
		meaning: 'I show my helper',
		search: ['show', 'helper', 'look', 'phone', 'together'],
		paths: () => [
			...half(sam, {
				x: 24,
				y: 41,
				scale: 1.1,
				mood: 'plain',
				aside: 5,
				left: [
					[-12, 17],
					[-11, 29]
				],
				right: [
					[14, 20],
					[16, 15]
				]
			}),
			...half(mia, {
				x: 74,
				y: 41,
				scale: 1.1,
				mood: 'warm',
				aside: -5,
				over: staffCard(),
				left: [
					[-12, 17],
					[-11, 29]
				],
				right: [
					[12, 17],
					[11, 29]
				]
			}),
			shape(box(38, 46, 18, 32, 3), navy),
			flat(box(41.5, 50, 11, 20, 1), lightBlue)
		]
	},
	{
		id: 'phone-shield',
		meaning: 'Filters and checks on my phone',
		search: ['filter', 'check', 'safe', 'phone', 'shield'],
		paths: () => [...mobile({ x: 8, y: 5, scale: 1.06 }), shield(66, 60, 0.82, blue), ...bigTick(66, 58, 12, paper, 6)]
	},
	{
		id: 'lounge',
		meaning: 'A shared room',
		search: ['lounge', 'shared', 'room', 'sofa'],
		paths: () => [
			mark('M 82 88 V 30', ink, 4.5),
			shape('M 68 32 L 74 10 H 90 L 94 32 Z', yellow),
			shape(box(12, 12, 34, 26, 2), lightBlue),
			mark('M 29 12 V 38 M 12 25 H 46', ink, 2.5),
			shape(box(14, 46, 54, 30, 8), blue),
			shape(`${box(6, 58, 14, 28, 6)} ${box(62, 58, 14, 28, 6)}`, blue),
			shape(box(18, 66, 46, 14, 4), lightBlue),
			mark('M 14 88 V 91 M 68 88 V 91', ink, 5)
		]
	},
	{
		id: 'keys',
		meaning: 'What I could lose',
		search: ['keys', 'lose', 'home', 'freedom'],
		paths: () => [
			mark(circle(46, 22, 15), ink, 9),
			mark(circle(46, 22, 15), grey, 3.5),
			...[
				{ x: 40, turn: 22, fill: yellow },
				{ x: 54, turn: -20, fill: grey }
			].flatMap(({ x, turn, fill }) =>
				place(
					[
						shape('M -5 16 V 52 L 0 58 L 5 52 V 46 H 12 V 38 H 5 V 16 Z', fill),
						shape(circle(0, 8, 13), fill),
						flat(circle(0, 4, 4.2), paper)
					],
					{ x, y: 34, turn }
				)
			)
		]
	},
	{
		id: 'unlock',
		meaning: 'Staff unlock',
		search: ['unlock', 'open', 'staff', 'return'],
		paths: () => [
			mark('M 22 46 V 27 A 19 19 0 0 1 59 22', ink, 14),
			mark('M 22 46 V 27 A 19 19 0 0 1 59 22', grey, 8),
			shape(box(9, 42, 66, 46, 8), yellow),
			flat(circle(42, 60, 7), ink),
			mark('M 42 62 V 74', ink, 6),
			mark('M 70 6 L 78 26 L 86 6', ink, 7),
			mark('M 70 6 L 78 26 L 86 6', yellow, 3),
			shape(box(64, 26, 28, 38, 4), paper),
			shape('M 69 56 C 69 46 87 46 87 56 Z', green, 2.2),
			shape(circle(78, 41, 6), brown, 2.2)
		]
	}
];
