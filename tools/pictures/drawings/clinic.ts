import { box, circle, colours, mark, polygon, shape, type Drawing } from '../path.ts';
import { questionMark } from '../parts/badge.ts';
import { talkBubble } from '../parts/bubble.ts';
import { bust } from '../parts/bust.ts';
import { people, wearing } from '../parts/looks.ts';
import { writing } from '../parts/page.ts';
import { half, mug } from '../parts/scene.ts';
import { cloud } from '../parts/shapes.ts';

const { sam, lee, obi, ray, ann, eve, zara } = people;

/** Helpers for health and mind. */
export const clinic: readonly Drawing[] = [
	{
		id: 'doctor',
		meaning: 'Doctor',
		search: ['doctor', 'GP', 'health', 'check'],
		paths: () =>
			bust(
				{ ...eve, skin: colours.skinDark, hair: 'bun', top: colours.paper },
				{
					mood: 'happy',
					over: [
						mark('M -9 31 L 0 53 L 9 31', colours.ink, 2.6),
						mark('M -15 30 C -17 42 -12 46 -4 46 M 15 30 C 17 40 16 42 16 45', colours.ink, 6.5),
						mark('M -15 30 C -17 42 -12 46 -4 46 M 15 30 C 17 40 16 42 16 45', colours.blue, 2.6),
						shape(circle(16, 47, 4.5), colours.grey, 2.6)
					]
				}
			)
	},
	{
		id: 'nurse',
		meaning: 'Nurse',
		search: ['nurse', 'health'],
		paths: () =>
			bust(wearing(lee, colours.lightBlue), {
				mood: 'happy',
				over: [
					shape('M -15 29 L -2 46 L 0 34 L 2 46 L 15 29 L 8 29 C 4 34 -4 34 -8 29 Z', colours.paper, 2.5),
					mark('M 22 35 V 39'),
					shape(circle(22, 44, 5.5), colours.paper, 2.6),
					mark('M 22 44 V 41 M 22 44 H 24.5', colours.ink, 1.8),
					shape('M -30 37 H -16 V 51 H -30 Z', colours.paper, 2.4),
					mark('M -23 40.5 V 47.5 M -26.5 44 H -19.5', colours.green, 3.4)
				]
			})
	},
	{
		id: 'psychologist',
		meaning: 'Psychologist',
		search: ['psychologist', 'understand'],
		paths: () => [
			shape('M 6 92 V 52 C 6 34 62 34 62 52 V 92 Z', colours.brown),
			...half(ray, {
				x: 34,
				y: 52,
				scale: 1.05,
				mood: 'thinking',
				left: [
					[-14, 18],
					[-1, 28]
				],
				right: [
					[14, 18],
					[10, 28]
				],
				crossed: true
			}),
			shape(polygon([26, 74], [50, 71], [54, 90], [30, 92]), colours.paper, 2.8),
			writing(
				[
					[34, 79, 13],
					[35, 85, 13]
				],
				colours.grey,
				3
			),
			cloud(72, 21, 0.5, colours.lightBlue),
			shape(`${circle(60, 39, 3.2)} ${circle(55, 45, 2)}`, colours.lightBlue, 2.5),
			...questionMark(72, 20, 15)
		]
	},
	{
		id: 'headset',
		meaning: 'Helpline',
		search: ['helpline', 'headset', 'phone'],
		paths: () => [
			...bust(wearing(eve, colours.orange), { mood: 'talking' }),
			mark('M 20 40 V 32 C 20 -4 76 -4 76 32 V 40', colours.grey, 5),
			shape(`${box(14, 36, 11, 19, 5)} ${box(71, 36, 11, 19, 5)}`, colours.grey),
			mark('M 19 55 C 19 66 28 68 37 66', colours.ink, 3.5),
			shape(circle(39, 65, 3.5), colours.grey, 2.6)
		]
	},
	{
		id: 'circle-volunteer',
		meaning: 'Circle volunteer',
		search: ['circle', 'volunteer'],
		paths: () => [
			mark(circle(48, 48, 40), colours.ink, 9),
			mark(circle(48, 48, 40), colours.green, 4.5),
			...bust(obi, { x: 31, y: 53, scale: 0.4, mood: 'talking', cut: 78 }),
			...bust(ann, { x: 65, y: 53, scale: 0.4, mood: 'happy', cut: 78 }),
			talkBubble([38, 13, 26, 22], [39, 42]),
			...questionMark(51, 24, 13),
			...mug(41, 67, colours.red, 0.95)
		]
	},
	{
		id: 'advocate',
		meaning: 'Advocate',
		search: ['advocate', 'speak up'],
		paths: () => [
			...half(zara, {
				x: 30,
				y: 57,
				scale: 1.05,
				mood: 'talking',
				right: [
					[14, 17],
					[15, 25]
				]
			}),
			...half(sam, { x: 71, y: 57, scale: 1.05, mood: 'happy' }),
			talkBubble([5, 4, 86, 22], [34, 34]),
			writing([[16, 15, 20]], colours.green, 4),
			writing([[44, 15, 34]], colours.blue, 4)
		]
	}
];
