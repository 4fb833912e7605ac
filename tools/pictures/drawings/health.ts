import { box, circle, colours, flat, mark, shape, type Drawing, type Path } from '../path.ts';
import { bust } from '../parts/bust.ts';
import { figures } from '../parts/figure.ts';
import { openHand } from '../parts/hand.ts';
import { people } from '../parts/looks.ts';
import { person } from '../parts/person.ts';
import { place } from '../parts/place.ts';
import { heart, octagon } from '../parts/shapes.ts';

const { ink, red, blue, green, paper, sand } = colours;

/** An eye that looks at us, 70 wide, round its centre. */
function eye(x: number, y: number, scale: number, iris: string, look = 0): Path[] {
	return place(
		[
			shape('M -36 0 C -22 -25 22 -25 36 0 C 22 25 -22 25 -36 0 Z', paper, 3.5),
			shape(circle(look, 0, 15), iris),
			flat(circle(look, 0, 7.5), ink),
			flat(circle(look + 4.5, -5, 3), paper)
		],
		{ x, y, scale }
	);
}

/** The body and its care. */
export const health: readonly Drawing[] = [
	{
		id: 'stop-hand',
		meaning: 'Stop',
		search: ['stop', 'hand'],
		paths: () => [octagon(48, 48, 46, red), ...openHand(paper, { x: 49, y: 45, scale: 0.98 })]
	},
	{
		id: 'healthy',
		meaning: 'Healthy',
		search: ['health', 'well', 'body', 'fit'],
		paths: () => [
			heart(40, 37, 70, red),
			mark('M 8 38 H 24 L 31 24 L 41 52 L 48 34 L 52 38 H 58', paper, 4.5),
			shape(
				'M 68 54 C 60 46 46 52 46 68 C 46 82 56 92 64 90 C 67 89 70 89 73 90 C 81 92 90 82 90 68 C 90 52 76 46 68 54 Z',
				green
			),
			mark('M 68 54 C 68 46 71 42 75 40', ink, 3.5),
			mark('M 54 66 C 54 61 57 58 60 58', paper, 3.5)
		]
	},
	{
		id: 'heart-plaster',
		meaning: 'Someone is hurt',
		search: ['hurt', 'heart', 'care', 'harm'],
		paths: () => [
			heart(48, 49, 84, red),
			mark('M 48 27 L 41 37 L 54 45 L 43 56 L 52 66 L 47 76', ink, 4),
			...place(
				[
					shape(box(-31, -10.5, 62, 21, 10.5), sand),
					shape(box(-10.5, -10.5, 21, 21), paper, 2.5),
					flat(
						[
							[-5, -4],
							[5, -4],
							[-5, 4],
							[5, 4]
						]
							.map(([x = 0, y = 0]) => circle(x, y, 1.7))
							.join(' '),
						ink
					)
				],
				{ x: 50, y: 55, turn: -28 }
			)
		]
	},
	{
		id: 'eye-5',
		meaning: '5 things I see',
		search: ['see', 'eye', 'five'],
		paths: () => [
			mark('M 14 24 C 30 4 66 4 82 24', ink, 5),
			...eye(48, 36, 1.05, blue),
			...figures('5', 40.5, 66, 24, green, 6.5)
		]
	},
	{
		id: 'staring',
		meaning: 'Stare or follow',
		search: ['stare', 'follow', 'look'],
		paths: () => [
			...bust({ ...people.lee, top: colours.orange }, { mood: 'awake', aside: 6, x: 29, y: 52, scale: 0.78 }),
			mark('M 54.5 52 h 0.1 M 61 52 h 0.1 M 67.5 52 h 0.1', colours.red, 5),
			...person(
				{ ...people.ann },
				{
					x: 82,
					y: 34,
					scale: 0.86,
					back: true,
					left: [
						[-11, 17],
						[-10, 28]
					],
					right: [
						[11, 17],
						[10, 28]
					]
				}
			)
		]
	}
];
