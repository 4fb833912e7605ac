import { box, circle, colours, flat, line, mark, shape, type Drawing } from '../path.ts';
import { blockArrow } from '../parts/arrow.ts';
import { policeCap } from '../parts/cap.ts';
import { clock } from '../parts/clock.ts';
import { people, wearing } from '../parts/looks.ts';
import { writing } from '../parts/page.ts';
import { staffCard } from '../parts/person.ts';
import { half } from '../parts/scene.ts';

const { sam, dev, lee, ray, eve } = people;

/** Staff at their work with a man. */
export const staff: readonly Drawing[] = [
	{
		id: 'staff-desk',
		meaning: 'Go to staff',
		search: ['staff', 'desk', 'office'],
		paths: () => [
			...half(wearing(dev, colours.green), {
				x: 48,
				y: 33,
				scale: 1.15,
				cut: 66,
				mood: 'happy',
				over: staffCard(),
				left: [
					[-16, 19],
					[-9, 27]
				],
				right: [
					[16, 19],
					[9, 27]
				]
			}),
			shape(box(5, 62, 86, 10, 3), colours.sand),
			shape(box(11, 72, 74, 20), colours.brown),
			shape('M 66 62 V 58 C 66 48 84 48 84 58 V 62 Z', colours.yellow),
			mark('M 75 50 V 47')
		]
	},
	{
		id: 'staff-check',
		meaning: 'Checks',
		search: ['check', 'agreed', 'phone', 'look'],
		paths: () => [
			...half(sam, {
				x: 24,
				y: 42,
				scale: 1.1,
				mood: 'plain',
				aside: 4,
				left: [
					[-11, 17],
					[-10, 29]
				],
				right: [
					[13, 19],
					[17, 14]
				]
			}),
			...half(
				{ ...lee, top: colours.navy },
				{
					x: 75,
					y: 42,
					scale: 1.1,
					mood: 'plain',
					aside: -4,
					left: [
						[-12, 18],
						[-8, 27]
					],
					right: [
						[11, 17],
						[5, 26]
					]
				}
			),
			shape(box(37, 37, 15, 25, 3), colours.navy),
			flat(box(40.5, 41, 8, 15, 1), colours.lightBlue),
			shape(box(61, 62, 25, 29, 2), colours.paper),
			shape(box(68, 59, 11, 6, 2), colours.grey, 2.5),
			writing(
				[
					[67, 72, 13],
					[67, 78, 13],
					[67, 84, 8]
				],
				colours.grey,
				3
			),
			...policeCap({ x: 75, y: 30.6, scale: 0.46, widths: 0.85 })
		]
	},
	{
		id: 'staff-change',
		meaning: 'New staff',
		search: ['staff', 'change', 'new'],
		paths: () => [
			...half(wearing(ray, colours.green), { x: 24, y: 60, scale: 1, over: staffCard() }),
			...half(wearing(eve, colours.green), { x: 72, y: 60, scale: 1, mood: 'happy', over: staffCard() }),
			blockArrow([22, 11], [76, 11], 6, colours.yellow),
			blockArrow([74, 26], [20, 26], 6, colours.yellow)
		]
	},
	{
		id: 'sign-out-board',
		meaning: 'I say where I go',
		search: ['tell', 'where', 'out', 'board'],
		paths: () => [
			shape(box(40, 5, 52, 62, 3), colours.paper),
			...clock([77, 21], 10, 3, 0),
			shape(box(48, 13, 14, 20, 1), colours.green),
			flat(circle(58.5, 24, 1.6), colours.ink),
			writing(
				[
					[62, 44, 22],
					[62, 54, 14]
				],
				colours.blue,
				4
			),
			...half(sam, {
				x: 25,
				y: 47,
				scale: 1.2,
				mood: 'happy',
				aside: 5,
				left: [
					[-13, 17],
					[-12, 29]
				],
				right: [
					[16, 12],
					[25, 2]
				]
			}),
			mark(line([56, 49], [62, 42]), colours.ink, 5)
		]
	}
];
