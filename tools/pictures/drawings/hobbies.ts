import { box, circle, colours, flat, mark, path, polar, polygon, shape, type Drawing, type Path } from '../path.ts';
import { place } from '../parts/place.ts';

const { ink, red, yellow, blue, green, grey, paper, sand, brown, lightBlue, straw } = colours;

/** A walking shoe, toe to the right, 58 wide and 36 high, top left at 0, 0. */
function shoe(x: number, y: number, scale: number): Path[] {
	return place(
		[
			shape('M 3 2 L 21 1 C 24 10 32 14 44 17 C 54 19 58 23 58 30 H 2 C 0 20 1 11 3 2 Z', brown),
			shape('M 1 28 H 59 C 60 32 58 35 54 35 H 5 C 1 35 0 32 1 28 Z', ink, 2.5),
			mark('M 22 8 L 30 5 M 28 13 L 35 8', paper, 3),
			mark('M 3 9 H 20', sand, 3)
		],
		{ x, y, scale }
	);
}

function football(x: number, y: number, r: number): Path[] {
	const corner = (k: number, far: number): readonly [number, number] => polar(x, y, r * far, k * 72 - 90);
	const seams = [0, 1, 2, 3, 4].map((k) => path('M', ...corner(k, 0.4), 'L', ...corner(k, 0.72))).join(' ');
	const patches = [0, 1, 2, 3, 4].map((k) => {
		const [a, b, c] = [
			polar(x, y, r * 0.97, k * 72 - 90 - 22),
			polar(x, y, r * 0.7, k * 72 - 90),
			polar(x, y, r * 0.97, k * 72 - 90 + 22)
		];
		return path('M', ...a, 'L', ...b, 'L', ...c, 'A', r * 0.97, r * 0.97, '0 0 0', ...a, 'Z');
	});
	return [
		shape(circle(x, y, r), paper),
		flat(patches.join(' '), ink),
		mark(seams, ink, 2.5),
		flat(polygon(corner(0, 0.42), corner(1, 0.42), corner(2, 0.42), corner(3, 0.42), corner(4, 0.42)), ink),
		mark(circle(x, y, r))
	];
}

function dots(points: readonly (readonly [number, number])[], r: number): Path {
	return flat(points.map(([x, y]) => circle(x, y, r)).join(' '), ink);
}

/** Things to do and things to have. */
export const hobbies: readonly Drawing[] = [
	{
		id: 'shoes',
		meaning: 'Walk',
		search: ['walk', 'shoes'],
		paths: () => [flat('M 4 91 C 30 76 66 76 92 91 Z', green), ...shoe(34, 18, 0.94), ...shoe(6, 44, 1.1)]
	},
	{
		id: 'ball',
		meaning: 'Hobby, sport',
		search: ['hobby', 'play', 'ball', 'sport'],
		paths: () => [
			...place(
				[
					mark('M 0 30 V 46', ink, 14),
					mark('M 0 30 V 46', straw, 8.5),
					shape(circle(0, 6, 23), red),
					shape('M -17 21.5 H 17 L 6 32 H -6 Z', straw)
				],
				{ x: 58.5, y: 29, turn: -38 }
			),
			...football(36, 58, 31)
		]
	},
	{
		id: 'tools',
		meaning: 'Work, things to do',
		search: ['tools', 'work', 'busy', 'fix', 'build', 'wood'],
		paths: () => [
			...place(
				[
					shape(box(-5.5, -14, 11, 56, 4), brown),
					shape('M -22 -36 H -11 V -33 H 6 C 15 -33 20 -29 24 -20 C 17 -22 13 -19 7 -17 H -11 V -14 H -22 Z', grey)
				],
				{ x: 50, y: 48.5, turn: 38, scale: 1.06 }
			),
			...place(
				[
					shape(
						'M -6 -12 C -18 -17 -18 -34 -9 -40 V -27 H 9 V -40 C 18 -34 18 -17 6 -12 V 36 A 6 6 0 0 1 -6 36 Z',
						blue
					)
				],
				{ x: 47, y: 51, turn: -38, scale: 1.06 }
			)
		]
	},
	{
		id: 'brush',
		meaning: 'Make art',
		search: ['art', 'paint', 'make'],
		paths: () => [
			shape(box(6, 6, 58, 52, 2), straw),
			flat(box(13, 13, 44, 38), lightBlue),
			flat('M 13 40 L 28 26 L 40 38 L 48 32 L 57 40 V 51 H 13 Z', green),
			flat(circle(47, 22, 5), yellow),
			mark(box(13, 13, 44, 38), ink, 2.5),
			shape('M 62 52 C 80 48 92 60 89 74 C 86 90 60 94 46 86 C 38 81 42 74 50 75 C 58 76 50 56 62 52 Z', sand),
			flat(circle(66, 61, 4.4), red),
			flat(circle(79, 66, 4.4), blue),
			flat(circle(77, 79, 4.4), yellow),
			flat(circle(63, 82, 4.4), green),
			...place(
				[
					shape(box(-3.5, -48, 7, 36, 3), brown),
					shape(box(-4.5, -16, 9, 10), grey),
					shape('M -4.5 -6 H 4.5 C 7 2 3 6 0 12 C -3 6 -7 2 -4.5 -6 Z', red)
				],
				{ x: 50, y: 69, turn: 52, scale: 0.9 }
			)
		]
	},
	{
		id: 'dice',
		meaning: 'Games',
		search: ['game', 'play', 'dice', 'cards'],
		paths: () => [
			...place(
				[
					shape(box(-42, -9, 84, 26, 2), green),
					...[-42, -21, 0, 21].map((x, k) => shape(box(x, -9, 21, 26), k % 2 === 0 ? paper : yellow, 2.5))
				],
				{ x: 48, y: 74 }
			),
			...place(
				[
					shape(box(-20, -20, 40, 40, 7), paper),
					dots(
						[
							[-9, -9],
							[9, 9],
							[0, 0],
							[9, -9],
							[-9, 9]
						],
						4
					)
				],
				{ x: 29, y: 42, turn: -12 }
			),
			...place(
				[
					shape(box(-18, -18, 36, 36, 7), red),
					dots(
						[
							[-8, -8],
							[8, 8],
							[0, 0]
						],
						4
					)
				].map((one, k) => (k === 1 ? { ...one, fill: paper } : one)),
				{ x: 68, y: 31, turn: 14 }
			)
		]
	}
];
