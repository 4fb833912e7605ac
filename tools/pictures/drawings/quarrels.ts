import { colours, line, mark, shape, type Drawing } from '../path.ts';
import { head } from '../parts/head.ts';
import { people, wearing } from '../parts/looks.ts';
import type { Arms } from '../parts/person.ts';
import { half } from '../parts/scene.ts';

const { sam, dev, lee, tom, kit } = people;

const armsCrossed: Arms = {
	left: [
		[-15, 19],
		[3, 17]
	],
	right: [
		[15, 20],
		[-3, 22]
	],
	crossed: true
};

/** When adults do not get on. */
export const quarrels: readonly Drawing[] = [
	{
		id: 'pointing-away',
		meaning: 'Blame',
		search: ['blame', 'fault', 'point'],
		paths: () => [
			...half(wearing(lee, colours.red), {
				x: 19,
				y: 41,
				scale: 1.1,
				mood: 'angry',
				aside: 4,
				right: [
					[14, 14],
					[22, 13]
				],
				left: [
					[-13, 17],
					[-12, 29]
				]
			}),
			mark(line([46, 55], [53, 55]), colours.ink, 8),
			mark(line([46, 55], [53, 55]), lee.skin, 3.5),
			...half(dev, {
				x: 78,
				y: 41,
				scale: 1.1,
				mood: 'worried',
				left: [
					[-12, 17],
					[-11.5, 29]
				],
				right: [
					[12, 17],
					[11.5, 29]
				]
			})
		]
	},
	{
		id: 'two-backs',
		meaning: 'Fell out, lost trust',
		search: ['fell out', 'argue', 'trust', 'lost'],
		paths: () => [
			...half(sam, { x: 26, y: 44, scale: 1.1, mood: 'cross', aside: -6, tilt: -6, ...armsCrossed }),
			...half(wearing(tom, colours.orange), {
				x: 71,
				y: 44,
				scale: 1.1,
				mood: 'cross',
				aside: 6,
				tilt: 6,
				...armsCrossed
			}),
			mark('M 48 6 L 44 14 L 52 20 L 46 29', colours.red, 4)
		]
	},
	{
		id: 'unfair',
		meaning: 'Not fair',
		search: ['unfair', 'fair', 'grievance'],
		paths: () => [
			...head(kit, { x: 26, y: 27, scale: 0.62, mood: 'happy', aside: 3 }),
			...head(sam, { x: 71, y: 27, scale: 0.62, mood: 'sad' }),
			shape(
				'M 4 74 A 21 14 0 1 1 46 74 A 21 14 0 1 1 4 74 Z M 50 74 A 21 14 0 1 1 92 74 A 21 14 0 1 1 50 74 Z',
				colours.lightGrey
			),
			shape('M 8 73 L 38 55 L 42 68 V 79 L 8 83 Z', colours.yellow),
			mark('M 8 74 L 42 69', colours.brown, 4),
			shape('M 66 74 L 75 69 L 76 77 L 66 79 Z', colours.yellow, 2.6)
		]
	},
	{
		id: 'bullying',
		meaning: 'Bullied',
		search: ['bully', 'pointing', 'unkind'],
		paths: () => [
			...half(wearing(lee, colours.red), {
				x: 18,
				y: 36,
				scale: 0.98,
				mood: 'laughing',
				aside: 5,
				left: 'none',
				right: [
					[14, 10],
					[25, 8]
				]
			}),
			...half(wearing(dev, colours.green), {
				x: 37,
				y: 53,
				scale: 0.98,
				mood: 'laughing',
				aside: 5,
				left: [
					[-12, 16],
					[-12, 26]
				],
				right: [
					[13, 13],
					[21, 10]
				]
			}),
			...half(sam, {
				x: 77,
				y: 49,
				scale: 0.98,
				mood: 'sad',
				tilt: 12,
				left: [
					[-12, 17],
					[-11, 29]
				],
				right: [
					[12, 17],
					[11, 29]
				]
			})
		]
	}
];
