import { box, circle, colours, mark, polygon, shape, type Drawing, type Path } from '../path.ts';
import { bystander } from '../parts/bystander.ts';
import { people } from '../parts/looks.ts';
import { feelingMoods } from '../parts/mood.ts';
import { limbs, person, staffCard, type Arms } from '../parts/person.ts';
import { arrow } from '../parts/scene.ts';

const { sam, dev, lee, ann } = people;

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

const near: Arms = {
	left: [
		[-14, 16],
		[-16, 26]
	],
	right: [
		[13, 17],
		[17, 26]
	]
};

/** A doorway with its door standing open, 40 wide. */
function doorway(x: number): Path[] {
	return [
		shape(box(x, 6, 38, 86, 1), colours.green),
		shape(box(x + 6, 12, 26, 80), colours.lightBlue),
		shape(polygon([x + 32, 12], [x + 22, 18], [x + 22, 90], [x + 32, 92]), colours.brown)
	];
}

const uTurn = 'M 87 84 V 36 A 14 14 0 0 0 59 36 V 66 M 48 56 L 59 68 L 70 56';

/** Ways to go: out, back, round, with somebody, alone. */
export const ways: readonly Drawing[] = [
	{
		id: 'walk-out',
		meaning: 'Walk away, way out',
		search: ['exit', 'leave', 'walk', 'out', 'away'],
		paths: () => [
			...doorway(54),
			...person(sam, { x: 32, y: 35, scale: 0.95, aside: 5, legs: limbs.walkingRight, ...swing, behind: 'left' }),
			...arrow([52, 30], [72, 30], colours.green, 6)
		]
	},
	{
		id: 'turn-round',
		meaning: 'Turn round, look away',
		search: ['turn', 'back', 'round', 'look', 'away'],
		paths: () => [
			...person(sam, {
				x: 27,
				y: 34,
				aside: -5,
				legs: limbs.walkingLeft,
				left: [
					[-14, 17],
					[-21, 24]
				],
				right: [
					[15, 15],
					[19, 25]
				],
				behind: 'right'
			}),
			mark(uTurn, colours.ink, 12.5),
			mark(uTurn, colours.green, 7)
		]
	},
	{
		id: 'step-back',
		meaning: 'Step back, give space',
		search: ['back', 'space', 'gap', 'change', 'seat'],
		paths: () => [
			...person(sam, {
				x: 22,
				y: 31,
				scale: 0.86,
				aside: 4,
				left: [
					[-13, 14],
					[-8, 22]
				],
				right: [
					[15, 14],
					[17, 4]
				],
				legs: [
					[
						[-7, 42],
						[-11, 54]
					],
					[
						[6, 42],
						[7, 55]
					]
				]
			}),
			...person(ann, { x: 78, y: 31, scale: 0.86, aside: -4 }),
			...arrow([56, 86], [38, 86], colours.green, 5)
		]
	},
	{
		id: 'forked-path',
		meaning: 'A different way',
		search: ['route', 'change', 'way'],
		paths: () => [
			mark('M 48 80 V 62 M 48 66 C 48 44 19 44 17 16 M 48 66 C 48 44 77 44 79 16', colours.ink, 23),
			mark('M 48 80 V 62 M 48 66 C 48 44 19 44 17 16 M 48 66 C 48 44 77 44 79 16', colours.lightGrey, 17),
			mark('M 18 19 C 20 32 27 39 36 46', colours.paper, 3),
			...arrow([66, 44], [78, 18], colours.red, 5),
			...person(lee, { x: 48, y: 58, scale: 0.58, back: true })
		]
	},
	{
		id: 'two-walking',
		meaning: 'Go with someone',
		search: ['with', 'walk', 'together'],
		paths: () => [
			...person(sam, { x: 25, y: 34, mood: 'happy', aside: 5, legs: limbs.walkingRight, ...near, behind: 'left' }),
			...person(people.mia, {
				x: 70,
				y: 36,
				scale: 0.95,
				mood: 'happy',
				aside: -2,
				legs: limbs.walkingRight,
				...near,
				behind: 'left',
				over: staffCard()
			})
		]
	},
	{
		id: 'man-apart',
		meaning: 'Alone, away',
		search: ['alone', 'away', 'apart', 'leave'],
		paths: () => [
			...bystander({ ...dev, top: colours.green }, { x: 11, y: 38, scale: 0.64 }),
			...bystander({ ...lee, top: colours.green }, { x: 33.5, y: 38, scale: 0.64 }),
			...person(sam, {
				x: 72,
				y: 34,
				scale: 0.93,
				aside: 5,
				mood: 'firm',
				legs: limbs.walkingRight,
				...swing,
				behind: 'left'
			}),
			...arrow([29, 86], [47, 86], colours.red, 5)
		]
	},
	{
		id: 'lonely',
		meaning: 'Lonely',
		search: ['lonely', 'alone', 'less', 'support'],
		paths: () => [
			...[10, 24, 38]
				.map((x, index) =>
					shape(
						`${circle(x + 3, 17 + (index % 2) * 2, 6)} M ${x - 5} 48 V 33 C ${x - 5} 23 ${x + 11} 23 ${x + 11} 33 V 48 Z`,
						colours.lightGrey,
						2.5
					)
				)
				.map((one) => ({ ...one, stroke: colours.grey })),
			...person(sam, { x: 70, y: 40, scale: 0.9, mood: feelingMoods.lonely, tilt: 6 })
		]
	}
];
