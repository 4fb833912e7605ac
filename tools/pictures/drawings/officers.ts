import { box, circle, colours, flat, limb, line, mark, polygon, shape, type Drawing } from '../path.ts';
import { bust } from '../parts/bust.ts';
import { policeCap } from '../parts/cap.ts';
import { people, wearing } from '../parts/looks.ts';
import { fist } from '../parts/palm.ts';
import { staffCard } from '../parts/person.ts';
import { half, lanyard } from '../parts/scene.ts';

const { tom, ali, ann, mia, sue } = people;

const jacket = [
	shape('M -9 30 L 0 53 L 9 30 L 0 34 Z', colours.paper, 2.5),
	shape('M -3.500 34 H 3.500 L 5 53 H -5 Z', colours.red, 2.2),
	mark('M -15 29 L -6 53 M 15 29 L 6 53')
];

/** Staff and officers. */
export const officers: readonly Drawing[] = [
	{
		id: 'key-worker',
		meaning: 'Key worker',
		search: ['key worker', 'staff'],
		paths: () => bust(wearing(mia, colours.green), { mood: 'warm', over: lanyard() })
	},
	{
		id: 'social-worker',
		meaning: 'Social worker',
		search: ['social worker', 'care manager'],
		paths: () => [
			...half(wearing(sue, colours.blue), {
				mood: 'happy',
				over: staffCard(),
				left: [
					[-15, 19],
					[-9, 25]
				],
				right: [
					[16, 18],
					[20, 5]
				]
			}),
			shape('M 14 62 H 28 L 32 66 H 46 V 91 H 14 Z', colours.yellow),
			shape(box(72, 34, 13, 23, 3), colours.navy),
			flat(box(75, 38, 7, 13, 1), colours.lightBlue),
			...fist(sue.skin, { x: 78, y: 57, scale: 0.62, widths: 0.85 })
		]
	},
	{
		id: 'probation-officer',
		meaning: 'Probation officer',
		search: ['probation', 'officer', 'order'],
		paths: () => [
			...bust(wearing(tom, colours.navy), { mood: 'happy', x: 38, y: 38, scale: 0.88, over: jacket, cut: 92.5 }),
			shape(box(60, 58, 32, 33, 3), colours.paper),
			flat('M 61.500 61 H 90.500 V 69 H 61.500 Z', colours.red),
			mark('M 68 54 V 62 M 84 54 V 62'),
			mark('M 67 77 h 0.1 M 76 77 h 0.1 M 85 77 h 0.1 M 67 85 h 0.1 M 85 85 h 0.1', colours.grey, 4.5),
			mark(line([72, 84], [75, 87], [80, 81]), colours.green, 3)
		]
	},
	{
		id: 'police-officer',
		meaning: 'Police',
		search: ['police', 'officer', 'trouble'],
		paths: () => [
			...bust(
				{ ...ann, hair: 'crop', hairColour: colours.brown, top: colours.navy },
				{
					mood: 'plain',
					y: 43,
					scale: 0.95,
					over: [
						shape('M -10 29 L 0 40 L 10 29 L 0 34 Z', colours.paper, 2.4),
						shape(polygon([17, 37], [24, 35], [31, 37], [29, 45], [24, 49], [19, 45]), colours.yellow, 2.4)
					]
				}
			),
			...policeCap({ x: 48, y: 43, scale: 0.95 })
		]
	},
	{
		id: 'night-staff',
		meaning: 'Night staff',
		search: ['night', 'staff'],
		paths: () => [
			shape(box(4, 4, 88, 88, 14), colours.navy),
			shape('M 27 12 A 14 14 0 1 0 34 36 A 15 15 0 0 1 27 12 Z', colours.yellow),
			flat(`${circle(76, 17, 2.2)} ${circle(84, 34, 1.8)} ${circle(14, 50, 1.8)}`, colours.paper),
			shape('M 76 66 L 92 50 V 82 Z', colours.yellow, 2.5),
			...half(wearing(ali, colours.green), {
				x: 49,
				y: 50,
				scale: 1.25,
				cut: 90.5,
				mood: 'happy',
				over: staffCard(),
				right: [
					[14, 18],
					[13, 14]
				],
				left: [
					[-14, 17],
					[-13, 27]
				]
			}),
			...limb(line([66, 66], [75, 66]), colours.grey, 6)
		]
	}
];
