import { box, circle, colours, ellipse, flat, mark, shape, type Drawing } from '../path.ts';
import { blockArrow } from '../parts/arrow.ts';
import { clock } from '../parts/clock.ts';
import { head } from '../parts/head.ts';
import { house } from '../parts/home.ts';
import { people } from '../parts/looks.ts';
import { sheet, writing } from '../parts/page.ts';
import { place } from '../parts/place.ts';
import { switchOn } from '../parts/switch.ts';

const { ink, yellow, blue, paper, navy, sand, lightBlue } = colours;
const letterA = 'M 0 40 L 15 0 L 30 40 M 5.5 26 H 24.5';

/** How the app looks and behaves for one man. */
export const switches: readonly Drawing[] = [
	{
		id: 'hide-clock',
		meaning: 'Hide this page',
		search: ['hide', 'clock', 'cover', 'private'],
		paths: () => [
			...sheet(5, 5, 50, 62, paper, 12),
			writing([
				[13, 22, 22],
				[13, 33, 10],
				[13, 44, 10]
			]),
			shape(box(24, 26, 68, 64, 6), navy),
			flat(box(30, 32, 56, 52, 2), lightBlue),
			...clock([58, 58], 21, 10, 10)
		]
	},
	{
		id: 'text-size',
		meaning: 'Size of the words',
		search: ['text', 'size', 'big', 'small', 'letters'],
		paths: () => [
			shape(box(5, 10, 86, 76, 6), paper),
			...place([mark(letterA, ink, 5)], { x: 14, y: 52, scale: 0.6 }),
			...place([mark(letterA, ink, 7)], { x: 43, y: 20, scale: 1.36 }),
			mark('M 15 32 H 30 M 24 26 L 31 32 L 24 38', blue, 4)
		]
	},
	{
		id: 'colours-paper',
		meaning: 'Colour of the page',
		search: ['colour', 'paper', 'background', 'page'],
		paths: () => [
			shape(box(5, 5, 50, 58, 4), lightBlue),
			shape(box(22, 18, 50, 58, 4), sand),
			shape(box(40, 32, 50, 58, 4), paper),
			writing([
				[50, 48, 30],
				[50, 60, 30],
				[50, 72, 18]
			])
		]
	},
	{
		id: 'pictures-switch',
		meaning: 'Pictures on or off',
		search: ['pictures', 'on', 'off', 'switch'],
		paths: () => [shape(box(17, 4, 62, 52, 5), lightBlue), ...house({ x: 28, y: 10, scale: 0.52 }), ...switchOn(24, 65)]
	},
	{
		id: 'calm-mode',
		meaning: 'Calm pages',
		search: ['calm', 'quiet', 'still', 'switch'],
		paths: () => [...head(people.ali, { mood: 'calm', x: 48, y: 31, scale: 0.78 }), ...switchOn(24, 65)]
	},
	{
		id: 'key-words',
		meaning: 'What words mean',
		search: ['words', 'meaning', 'hard', 'glossary'],
		paths: () => [
			...sheet(4, 6, 52, 84, paper, 14),
			writing([
				[13, 28, 30],
				[13, 40, 30],
				[13, 68, 30],
				[13, 80, 18]
			]),
			mark('M 14 54 H 42', yellow, 12),
			mark('M 14 54 H 40', ink, 5),
			blockArrow([44, 54], [62, 54], 7, blue),
			shape(box(60, 33, 32, 42, 4), lightBlue),
			...house({ x: 65.5, y: 43, scale: 0.28 })
		]
	},
	{
		id: 'man-look',
		meaning: 'Looks like me',
		search: ['look', 'me', 'skin', 'hair', 'mirror'],
		paths: () => [
			shape(ellipse(48, 38, 34, 35), colours.brown),
			shape(ellipse(48, 38, 27, 28.5), lightBlue),
			...head(people.sam, { mood: 'happy', x: 48, y: 40, scale: 0.72 }),
			...[colours.skinPale, colours.skinWarm, colours.skinTan, colours.skinBrown].map((skin, index) =>
				shape(circle(15 + index * 22, 83, 8.6), skin)
			)
		]
	}
];
