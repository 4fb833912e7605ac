import { box, colours, line, mark, shape, type Drawing, type Path } from '../path.ts';
import { ringArrow } from '../parts/arrow.ts';
import { tickBadge } from '../parts/badge.ts';
import { figures } from '../parts/figure.ts';
import { house } from '../parts/home.ts';
import { people } from '../parts/looks.ts';
import { limbs, person, type Arms } from '../parts/person.ts';
import { star, sun } from '../parts/shapes.ts';

const { sam, kit } = people;

const swing: Arms = {
	left: [
		[-15, 15],
		[-19, 25]
	],
	right: [
		[14, 17],
		[21, 24]
	]
};

/** Four stairs; `dim` greys the upper three. */
function stairs(dim: boolean): Path[] {
	const fills = [colours.yellow, colours.lightGrey, colours.lightGrey, colours.lightGrey];
	const steps = fills.map((fill, index) =>
		shape(box(5 + index * 21.5, 75 - index * 13, 21.5, 18 + index * 13), dim || index === 0 ? fill : colours.paper)
	);
	const digits = ['1', '2', '3', '4'].flatMap((digit, index) =>
		figures(digit, 12.5 + index * 21.5, 81 - index * 13, 8.5, dim && index > 0 ? colours.grey : colours.ink, 3)
	);
	return [...steps, ...digits];
}

/** Stairs, ladders and starting again. */
export const steps: readonly Drawing[] = [
	{
		id: 'four-steps',
		meaning: '4 steps',
		search: ['steps', 'stairs', 'four'],
		paths: () => [...stairs(false), ...person(sam, { x: 15.5, y: 29.5, scale: 0.74, mood: 'happy' })]
	},
	{
		id: 'early-stop',
		meaning: 'Stop early',
		search: ['early', 'easy', 'stop'],
		paths: () => [
			...stairs(true),
			...person(sam, { x: 15.5, y: 29.5, scale: 0.74, mood: 'happy' }),
			...tickBadge(48, 22, 15)
		]
	},
	{
		id: 'slip-step',
		meaning: 'A slip',
		search: ['lapse', 'slip', 'step'],
		paths: () => [
			mark('M 11 76 V 38 L 85 10 V 50', colours.ink, 8),
			mark('M 11 76 V 38 L 85 10 V 50', colours.brown, 3.5),
			shape('M 5 92 V 80 H 36 V 67 H 66 V 54 H 91 V 92 Z', colours.lightGrey),
			...person(sam, {
				x: 40,
				y: 36,
				scale: 0.78,
				lean: -0.32,
				mood: 'scared',
				left: [
					[-14, 14],
					[-22, 6]
				],
				right: [
					[17, 4],
					[21, -12]
				],
				legs: [
					[
						[-1, 42],
						[-7, 55]
					],
					[
						[17, 36],
						[29, 34]
					]
				]
			}),
			mark('M 70 50 C 76 47 77 42 75 38 M 78 50 C 84 46 85 40 83 35', colours.red, 3.5)
		]
	},
	{
		id: 'ladder',
		meaning: 'My goals, change',
		search: ['goal', 'ladder', 'aim', 'change', 'better'],
		paths: () => [
			star(64, 17, 13),
			mark('M 53 92 V 36 M 75 92 V 36 M 53 45 H 75 M 53 60 H 75 M 53 75 H 75', colours.ink, 8.5),
			mark('M 53 92 V 36 M 75 92 V 36 M 53 45 H 75 M 53 60 H 75 M 53 75 H 75', colours.brown, 3.5),
			...person(sam, {
				x: 32,
				y: 39,
				scale: 0.9,
				mood: 'happy',
				aside: 5,
				right: [
					[15, 11],
					[23, 5]
				],
				legs: [
					[
						[-4, 43],
						[-5, 57]
					],
					[
						[12, 37],
						[22, 38]
					]
				]
			})
		]
	},
	{
		id: 'start-again',
		meaning: 'Start again',
		search: ['start', 'again', 'restart', 'stand up'],
		paths: () => [
			ringArrow([48, 49], 35, -240, 40, 9, colours.green),
			...person(sam, { x: 48, y: 38, scale: 0.78, mood: 'happy' })
		]
	},
	{
		id: 'good-life',
		meaning: 'My good life, my new way',
		search: ['good', 'life', 'future', 'sun', 'home', 'new', 'way'],
		paths: () => [
			...sun(21, 17, 8),
			...house({ x: 50, y: 15, scale: 0.54 }),
			shape('M 72 56 C 80 66 44 66 58 92 H 92 C 84 74 98 68 84 56 Z', colours.sand),
			...person(sam, {
				x: 33,
				y: 52,
				scale: 0.69,
				mood: 'happy',
				aside: 4,
				legs: limbs.walkingRight,
				...swing,
				behind: 'left'
			})
		]
	},
	{
		id: 'rushing',
		meaning: 'I rush, do not stop',
		search: ['run', 'rush', 'without thinking', 'could', 'not', 'stop'],
		paths: () => [
			...person(kit, {
				x: 58,
				y: 33,
				scale: 0.95,
				lean: 0.25,
				aside: 5,
				mood: 'worried',
				left: [
					[-17, 12],
					[-23, 19]
				],
				right: [
					[16, 15],
					[23, 6]
				],
				legs: [
					[
						[-8, 43],
						[-23, 42]
					],
					[
						[15, 38],
						[16, 54]
					]
				],
				behind: 'left'
			}),
			mark(`${line([5, 28], [27, 28])} ${line([9, 42], [24, 42])} ${line([5, 56], [22, 56])}`, colours.grey, 5)
		]
	}
];
