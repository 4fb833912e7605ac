import { box, circle, colours, curve, flat, mark, shape, type Drawing } from '../path.ts';
import { blockArrow } from '../parts/arrow.ts';
import { talkBubble } from '../parts/bubble.ts';
import { bust } from '../parts/bust.ts';
import { clock } from '../parts/clock.ts';
import { head } from '../parts/head.ts';
import { people } from '../parts/looks.ts';
import { person } from '../parts/person.ts';
import { table } from '../parts/scene.ts';
import { plate } from '../parts/thing.ts';
import { steam } from '../parts/cup.ts';

const { sam, obi, sue } = people;
const { ink, red, blue, green, grey, lightGrey, paper, navy, brown } = colours;

/** Things that help. */
export const goodThings: readonly Drawing[] = [
	{
		id: 'weights',
		meaning: 'Exercise',
		search: ['exercise', 'weights', 'gym', 'strong'],
		paths: () => [
			mark('M 12 54 H 84', ink, 8),
			shape(`${box(17, 28, 13, 52, 4)} ${box(66, 28, 13, 52, 4)}`, navy),
			shape(`${box(7, 38, 11, 32, 4)} ${box(78, 38, 11, 32, 4)}`, red)
		]
	},
	{
		id: 'pan',
		meaning: 'I cook',
		search: ['cook', 'pan', 'kitchen'],
		paths: () => [
			steam(26, 36, 16, 24),
			mark('M 64 56 L 91 44', ink, 11),
			mark('M 64 56 L 91 44', brown, 5.5),
			shape('M 6 48 H 68 V 62 A 20 20 0 0 1 48 80 H 26 A 20 20 0 0 1 6 62 Z', grey),
			shape(box(3, 44, 68, 9, 4), lightGrey)
		]
	},
	{
		id: 'shared-meal',
		meaning: 'Good things that hurt no one',
		search: ['share', 'meal', 'good', 'things', 'together'],
		paths: () => [
			...bust(sam, { x: 22, y: 32, scale: 0.5, mood: 'happy', cut: 72, aside: 3 }),
			...bust(sue, { x: 74, y: 32, scale: 0.5, mood: 'glad', cut: 72, aside: -3 }),
			...table(66),
			...plate(48, 62, 13),
			shape('M 40 62 A 8 8 0 0 1 56 62 Z', colours.orange, 2.5)
		]
	},
	{
		id: 'wave-clock',
		meaning: 'I wait. It gets smaller',
		search: ['wait', 'wave', 'smaller', 'minutes', 'urge'],
		paths: () => [
			mark(curve([5, 84], [18, 44], [31, 84], [43, 60], [55, 84], [66, 72], [77, 84], [84, 80], [91, 84]), ink, 10),
			mark(curve([5, 84], [18, 44], [31, 84], [43, 60], [55, 84], [66, 72], [77, 84], [84, 80], [91, 84]), blue, 5),
			...clock([66, 28], 24, 12, 15)
		]
	},
	{
		id: 'help-card',
		meaning: 'My help card',
		search: ['help', 'card', 'show', 'red'],
		paths: () => [
			shape(box(6, 16, 84, 60, 7), red),
			shape(circle(30, 46, 17), paper),
			...head(sam, { x: 30, y: 47, scale: 0.42, mood: 'plain' }),
			mark('M 57 36 H 80 M 57 48 H 80 M 57 60 H 70', paper, 6)
		]
	},
	{
		id: 'bubble-door',
		meaning: 'I say: I have to go now',
		search: ['go', 'now', 'say', 'door', 'leave'],
		paths: () => [
			...bust(sam, { mood: 'talking', x: 28, y: 64, scale: 0.6 }),
			talkBubble([38, 4, 54, 50], [46, 62]),
			shape(box(48, 11, 18, 34, 1), green),
			flat(circle(62, 29, 1.8), ink),
			blockArrow([68, 28], [86, 28], 7, green)
		]
	},
	{
		id: 'loose-arms',
		meaning: 'I relax my muscles',
		search: ['relax', 'muscles', 'loose', 'arms'],
		paths: () => [
			...person(obi, {
				x: 48,
				y: 33,
				scale: 0.96,
				mood: 'calm',
				left: [
					[-17, 16],
					[-22, 27]
				],
				right: [
					[17, 16],
					[22, 27]
				]
			}),
			mark(`${curve([14, 52], [9, 59], [13, 66], [8, 73])} ${curve([82, 52], [87, 59], [83, 66], [88, 73])}`, blue, 4)
		]
	}
];
