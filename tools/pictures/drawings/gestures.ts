import { box, circle, colours, curve, flat, limb, line, mark, shape, type Drawing } from '../path.ts';
import { bigTick, questionMark } from '../parts/badge.ts';
import { people } from '../parts/looks.ts';
import { fist, palm } from '../parts/palm.ts';
import { half } from '../parts/scene.ts';

const { sam, dev, lee, obi } = people;

/** What hands say. */
export const gestures: readonly Drawing[] = [
	{
		id: 'raised-hand',
		meaning: 'I ask',
		search: ['ask', 'hand', 'help', 'question'],
		paths: () => [
			...half(sam, {
				x: 40,
				mood: 'talking',
				right: [
					[17, 14],
					[21, -6]
				]
			}),
			...palm(sam.skin, { x: 71, y: 25, scale: 1.2 })
		]
	},
	{
		id: 'open-hands',
		meaning: 'Sorry',
		search: ['sorry', 'open', 'hands', 'truth'],
		paths: () => [
			...half(obi, {
				mood: 'lonely',
				tilt: 0,
				left: [
					[-15, 20],
					[-20, 14]
				],
				right: [
					[15, 20],
					[20, 14]
				]
			}),
			...palm(obi.skin, { x: 20, y: 60, scale: 1, turn: -20 }),
			...palm(obi.skin, { x: 76, y: 60, scale: 1, turn: 20, flip: true })
		]
	},
	{
		id: 'shrug',
		meaning: 'It just happened',
		search: ['shrug', 'happened', 'know'],
		paths: () => [
			...half(lee, {
				mood: 'unsure',
				tilt: 10,
				left: [
					[-16, 19],
					[-19, 9]
				],
				right: [
					[16, 19],
					[19, 9]
				]
			}),
			...palm(lee.skin, { x: 19, y: 53, scale: 0.9, turn: -62 }),
			...palm(lee.skin, { x: 77, y: 53, scale: 0.9, turn: 62, flip: true }),
			...questionMark(82, 18, 20)
		]
	},
	{
		id: 'hand-on-chest',
		meaning: 'Me, I do it',
		search: ['me', 'I', 'myself', 'own'],
		paths: () => [
			...half(sam, {
				mood: 'happy',
				right: [
					[17, 20],
					[9, 18]
				]
			}),
			...fist(sam.skin, { x: 60, y: 69, scale: 0.95 }),
			mark('M 54 65 L 44 62', colours.ink, 9.5),
			mark('M 54 65 L 44 62', sam.skin, 4.5)
		]
	},
	{
		id: 'signing-hands',
		meaning: 'Signing',
		search: ['sign', 'hands', 'Makaton'],
		paths: () => [
			...half(dev, {
				mood: 'talking',
				x: 48,
				left: [
					[-16, 20],
					[-15, 12]
				],
				right: [
					[16, 20],
					[15, 10]
				]
			}),
			...palm(dev.skin, { x: 24, y: 56, scale: 1.05, turn: 22 }),
			...palm(dev.skin, { x: 72, y: 54, scale: 1.05, turn: -16, flip: true }),
			mark(`${curve([8, 46], [5, 55], [8, 64])} ${curve([88, 44], [91, 53], [88, 62])}`, colours.red, 3.5)
		]
	},
	{
		id: 'handshake',
		meaning: 'Trust, thank you',
		search: ['trust', 'agree', 'hands', 'thank'],
		paths: () => [
			...limb('M 14 34 L 26 44', colours.blue, 17),
			...limb('M 82 34 L 70 44', colours.green, 17),
			shape(
				'M 71 32 L 84 48 C 76 56 70 60 64 64 L 38 58 C 32 54 36 47 42 46 L 54 40 C 60 34 65 33 71 32 Z',
				colours.skinBrown
			),
			shape(
				'M 25 33 C 32 34 38 36 44 38 L 62 52 C 68 57 64 62 59 60 C 63 66 57 70 52 66 C 54 72 47 74 43 69 C 43 74 36 75 33 69 C 26 62 18 57 12 49 Z',
				colours.skinPale
			),
			mark('M 59 60 L 50 53 M 52 66 L 43 58 M 43 69 L 36 62', colours.ink, 2.6),
			mark('M 44 38 C 48 44 53 45 58 42', colours.ink, 2.8)
		]
	},
	{
		id: 'point-show',
		meaning: 'Show or point',
		search: ['show', 'point', 'card'],
		paths: () => [
			...half(sam, {
				x: 34,
				mood: 'happy',
				aside: 4,
				left: [
					[-13, 20],
					[-3, 27]
				],
				right: [
					[14, 25],
					[20, 20]
				],
				crossed: true
			}),
			shape(box(60, 46, 32, 40, 4), colours.paper),
			flat('M 66 66 L 76 55 L 86 66 V 79 H 66 Z', colours.blue),
			...limb(line([43, 82], [57, 74]), sam.top, 8),
			...limb(line([57, 74], [68, 70]), sam.skin, 5),
			shape(circle(57, 75, 6), sam.skin, 2.6)
		]
	},
	{
		id: 'choosing',
		meaning: 'I choose',
		search: ['choose', 'pick', 'decide', 'choice'],
		paths: () => [
			...half(sam, {
				y: 34,
				scale: 1.05,
				mood: 'happy',
				left: [
					[-17, 17],
					[-22, 23]
				],
				right: [
					[17, 17],
					[22, 23]
				]
			}),
			shape(box(5, 54, 28, 37, 4), colours.lightGrey),
			shape(box(63, 54, 28, 37, 4), colours.paper),
			mark(circle(19, 72, 7), colours.grey, 4),
			...bigTick(77, 72, 8, colours.green, 6)
		]
	}
];
