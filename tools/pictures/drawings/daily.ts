import { box, circle, colours, curve, flat, limb, line, mark, shape, type Drawing } from '../path.ts';
import { bust } from '../parts/bust.ts';
import { people } from '../parts/looks.ts';
import { fist, palm } from '../parts/palm.ts';
import { limbs, person } from '../parts/person.ts';
import { half } from '../parts/scene.ts';

const { sam, dev, lee, obi, ray, ali } = people;

/** A man in his day: work, music, rest, a call. */
export const daily: readonly Drawing[] = [
	{
		id: 'phone-helper',
		meaning: 'Ring my helper',
		search: ['phone', 'ring', 'call', 'helper'],
		paths: () => [
			...bust(sam, { mood: 'talking', x: 43 }),
			...limb(line([84, 88], [75, 66]), sam.top, 12),
			shape(box(66, 25, 14, 33, 4), colours.navy),
			flat(box(69, 30, 8, 19, 1), colours.lightBlue),
			...fist(sam.skin, { x: 75, y: 58, scale: 0.8 })
		]
	},
	{
		id: 'headphones',
		meaning: 'Headphones, music',
		search: ['music', 'listen', 'headphones', 'play'],
		paths: () => [
			...bust(ali, { mood: 'calm', x: 40, y: 45, scale: 0.9 }),
			mark('M 15 47 V 40 C 15 2 65 2 65 40 V 47', colours.ink, 7),
			shape(`${box(10, 38, 11, 21, 5)} ${box(59, 38, 11, 21, 5)}`, colours.red),
			mark('M 80 32 V 14 L 91 11 V 28', colours.ink, 3.2),
			flat(`${circle(77, 33, 4.4)} ${circle(88, 29, 4.4)}`, colours.ink)
		]
	},
	{
		id: 'job',
		meaning: 'A job',
		search: ['job', 'work', 'boots'],
		paths: () => [
			...bust(
				{ ...obi, skin: colours.skinDark, hair: 'crop', top: colours.orange },
				{ mood: 'glad', y: 41, over: [mark('M -24 32 L -18 48 M 24 32 L 18 48', colours.yellow, 6)] }
			),
			shape('M 20 27 C 20 -3 76 -3 76 27 Z', colours.yellow),
			mark('M 48 4.5 V 20', colours.ink, 3),
			shape(box(14, 24, 68, 7, 3.5), colours.yellow)
		]
	},
	{
		id: 'too-much',
		meaning: 'Too much',
		search: ['too much', 'stress', 'pile'],
		paths: () => [
			...bust(ray, { mood: 'worried', x: 48, y: 27, scale: 0.62 }),
			shape(box(7, 62, 40, 30, 2), colours.sand),
			shape(box(49, 58, 40, 34, 2), colours.sand),
			shape(box(15, 44, 30, 18, 2), colours.sand),
			shape(box(50, 42, 34, 5, 1), colours.paper, 2.6),
			shape(box(53, 47, 36, 5, 1), colours.paper, 2.6),
			shape(box(49, 52, 36, 5, 1), colours.paper, 2.6),
			mark(`${line([27, 62], [27, 72])} ${line([69, 58], [69, 68])} ${line([30, 44], [30, 51])}`, colours.brown, 4),
			mark(curve([80, 8], [75, 13], [83, 17], [78, 23]), colours.red, 3.5)
		]
	},
	{
		id: 'breathe',
		meaning: 'Breathe slowly',
		search: ['breath', 'calm', 'slow'],
		paths: () => [
			...half(obi, {
				mood: 'blowing',
				x: 36,
				right: [
					[14, 22],
					[3, 16]
				],
				crossed: true
			}),
			...palm(obi.skin, { x: 40, y: 67, scale: 0.85, turn: -62 }),
			mark(
				'M 60 40 H 78 C 88 40 88 27 79 28 C 75 29 75 34 79 34 M 62 49 H 84 C 94 50 92 62 84 60 C 80 59 81 55 84 55',
				colours.blue,
				4
			)
		]
	},
	{
		id: 'quiet-room',
		meaning: 'Quiet, rest',
		search: ['quiet', 'room', 'calm', 'relax', 'rest'],
		paths: () => [
			shape(box(5, 22, 22, 62, 1), colours.green),
			flat(circle(22, 55, 2), colours.ink),
			mark('M 4 90 H 92 M 84 90 V 40', colours.ink, 3),
			shape('M 75 42 L 79 26 H 89 L 93 42 Z', colours.yellow),
			shape('M 34 84 V 42 C 34 28 72 28 72 42 V 84 Z', colours.blue),
			...person(
				{ ...dev, top: colours.orange },
				{
					x: 53,
					y: 42,
					scale: 0.82,
					mood: 'calm',
					left: [
						[-14, 16],
						[-17, 25]
					],
					right: [
						[14, 16],
						[17, 25]
					],
					legs: [
						[
							[-6, 38],
							[-6, 52]
						],
						[
							[6, 38],
							[6, 52]
						]
					]
				}
			),
			shape(`${box(31, 61, 10, 25, 4)} ${box(65, 61, 10, 25, 4)}`, colours.blue)
		]
	},
	{
		id: 'awake-night',
		meaning: 'Awake at night',
		search: ['not sleep', 'late', 'night', 'moon'],
		paths: () => [
			shape(box(55, 5, 36, 40, 2), colours.navy),
			shape('M 70 11 A 11 11 0 1 0 79 28 A 12 12 0 0 1 70 11 Z', colours.yellow, 2.5),
			flat(circle(84, 14, 1.8), colours.paper),
			mark('M 6 40 V 91 M 90 72 V 91', colours.brown, 6),
			shape(box(8, 48, 24, 20, 6), colours.paper),
			...half(lee, {
				x: 32,
				y: 43,
				scale: 1.05,
				mood: 'awake',
				cut: 80,
				left: [
					[-12, 18],
					[-4, 26]
				],
				right: [
					[12, 18],
					[8, 27]
				]
			}),
			shape('M 6 72 C 20 66 44 68 60 66 C 74 64 90 66 90 74 V 85 H 6 Z', colours.green)
		]
	},
	{
		id: 'hourglass',
		meaning: 'Time, wait',
		search: ['wait', 'patience', 'time', 'think', 'long'],
		paths: () => [
			...person(ali, {
				x: 24,
				y: 38,
				scale: 0.9,
				mood: 'calm',
				aside: 3,
				legs: limbs.sittingRight,
				left: [
					[-12, 17],
					[2, 25]
				],
				right: [
					[13, 17],
					[10, 28]
				],
				crossed: true
			}),
			shape(
				'M 60 16 H 86 V 24 C 86 40 76 44 76 52 C 76 60 86 64 86 80 V 88 H 60 V 80 C 60 64 70 60 70 52 C 70 44 60 40 60 24 Z',
				colours.paper
			),
			flat(
				'M 63.500 30 H 82.500 C 80 40 74 44 73 50 C 72 44 66 40 63.500 30 Z M 62 86 C 62 76 68 70 73 66 C 78 70 84 76 84 86 Z',
				colours.yellow
			),
			shape(`${box(55, 9, 36, 8, 2)} ${box(55, 85, 36, 7, 2)}`, colours.brown)
		]
	}
];
