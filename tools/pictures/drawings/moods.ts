import { box, colours, curve, flat, limb, mark, shape, type Drawing } from '../path.ts';
import { talkBubble } from '../parts/bubble.ts';
import { bust } from '../parts/bust.ts';
import { head } from '../parts/head.ts';
import { people, wearing } from '../parts/looks.ts';
import { feelingMoods } from '../parts/mood.ts';
import { fist } from '../parts/palm.ts';
import { person } from '../parts/person.ts';
import { arrow, beats, half, rays, swirl } from '../parts/scene.ts';
import { cloud, heart } from '../parts/shapes.ts';

const { sam, dev, lee, obi, ray, ali, kit } = people;

const dots = 'M 68 17 h 0.1 M 76 17 h 0.1 M 84 17 h 0.1';

/** Feelings that need a sign beside the face. */
export const moods: readonly Drawing[] = [
	{
		id: 'face-jealous',
		meaning: 'Jealous',
		search: ['jealous', 'envy'],
		paths: () => [
			...bust(ali, { mood: feelingMoods.jealous, x: 34, y: 57, scale: 0.74 }),
			...head(lee, { mood: 'happy', aside: 3, x: 61, y: 19, scale: 0.38 }),
			...head(kit, { mood: 'happy', aside: -3, x: 82, y: 19, scale: 0.38 })
		]
	},
	{
		id: 'face-mixed-up',
		meaning: 'Mixed up',
		search: ['confused', 'mixed up'],
		paths: () => [...bust(ray, { mood: feelingMoods.mixedUp, x: 44, y: 53, scale: 0.85 }), swirl(76, 21, 14)]
	},
	{
		id: 'face-hot',
		meaning: 'Hot face',
		search: ['hot', 'face', 'red'],
		paths: () => [
			...bust({ ...lee, hair: 'crop', top: colours.orange }, { mood: 'hot', y: 43, scale: 0.93 }),
			mark(
				`${curve([9, 24], [13, 31], [7, 38], [11, 46])} ${curve([87, 24], [83, 31], [89, 38], [85, 46])}`,
				colours.red,
				4
			),
			shape(
				'M 31 20 C 27 26 27 30 31 30 C 35 30 35 26 31 20 Z M 64 17 C 60 23 60 27 64 27 C 68 27 68 23 64 17 Z',
				colours.lightBlue,
				2
			)
		]
	},
	{
		id: 'still-face',
		meaning: 'Quiet, no word',
		search: ['quiet', 'silent', 'still', 'no', 'word'],
		paths: () => [
			...bust(ray, { mood: 'still', x: 38, y: 55, scale: 0.78 }),
			talkBubble([58, 6, 36, 23], [64, 40]),
			mark(dots, colours.ink, 5)
		]
	},
	{
		id: 'sad-cloud',
		meaning: 'When I feel bad',
		search: ['sad', 'thought', 'cloud'],
		paths: () => [...bust(sam, { mood: 'sad', x: 48, y: 61, scale: 0.64 }), cloud(48, 24, 0.72, colours.grey)]
	},
	{
		id: 'face-chart',
		meaning: 'How I feel',
		search: ['feelings', 'faces', 'chart'],
		paths: () => [
			shape(box(6, 4, 84, 88, 6), colours.paper),
			flat('M 47 10 h 2 v 76 h -2 Z M 12 47 h 72 v 2 h -72 Z', colours.grey),
			...head(sam, { mood: 'glad', x: 27.5, y: 27.5, scale: 0.5 }),
			...head(dev, { mood: 'sad', x: 68.5, y: 27.5, scale: 0.5 }),
			...head(lee, { mood: 'angry', x: 27.5, y: 70, scale: 0.5 }),
			...head(ali, { mood: 'worried', x: 68.5, y: 70, scale: 0.5 })
		]
	},
	{
		id: 'fast-heart',
		meaning: 'Fast heart',
		search: ['heart', 'beat', 'fast'],
		paths: () => [
			...half(wearing(lee, colours.lightBlue), {
				mood: 'worried',
				y: 44,
				left: [
					[-14, 19],
					[-15, 30]
				],
				right: [
					[14, 19],
					[15, 30]
				]
			}),
			heart(48, 68, 22),
			beats([48, 66], [31, 39], 24, colours.red)
		]
	},
	{
		id: 'sore-tummy',
		meaning: 'Sore tummy',
		search: ['tummy', 'stomach', 'sore'],
		paths: () => [
			...half(ali, {
				mood: 'hurt',
				y: 42,
				tilt: 7,
				left: [
					[-16, 20],
					[-4, 26]
				],
				right: [
					[16, 20],
					[4, 27]
				],
				crossed: true
			}),
			mark('M 10 62 L 17 69 L 9 74 L 17 82 M 86 62 L 79 69 L 87 74 L 79 82', colours.red, 4)
		]
	},
	{
		id: 'tight-hands',
		meaning: 'Tight hands',
		search: ['tight', 'fists', 'hands'],
		paths: () => [
			...limb('M 24 88 V 62', colours.blue, 18),
			...limb('M 72 88 V 62', colours.blue, 18),
			...fist(sam.skin, { x: 25, y: 47, scale: 1.75 }),
			...fist(sam.skin, { x: 71, y: 47, scale: 1.75, flip: true }),
			rays([25, 47], 25, 33, [-120, -90, -60], colours.red, 4),
			rays([71, 47], 25, 33, [-120, -90, -60], colours.red, 4)
		]
	},
	{
		id: 'restless-legs',
		meaning: 'Restless',
		search: ['legs', 'restless', 'walk', 'up and down'],
		paths: () => [
			...person(obi, {
				x: 48,
				y: 29,
				scale: 0.82,
				mood: 'worried',
				legs: [
					[
						[-9, 41],
						[-14, 54]
					],
					[
						[9, 41],
						[14, 54]
					]
				],
				left: [
					[-16, 15],
					[-19, 24]
				],
				right: [
					[16, 15],
					[19, 24]
				]
			}),
			...arrow([38, 86], [17, 86], colours.red, 5),
			...arrow([58, 86], [79, 86], colours.red, 5),
			mark(`${curve([28, 58], [24, 64], [25, 71])} ${curve([68, 58], [72, 64], [71, 71])}`)
		]
	}
];
