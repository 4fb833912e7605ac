import { box, circle, colours, flat, limb, line, mark, shape, type Drawing, type Path } from '../path.ts';
import { questionMark, tickBadge } from '../parts/badge.ts';
import { people } from '../parts/looks.ts';
import { palm } from '../parts/palm.ts';
import { limbs, person, staffCard } from '../parts/person.ts';
import { half, table } from '../parts/scene.ts';

const { sam, mia } = people;
const { ink, green, paper, lightBlue, navy, brown } = colours;

/** A tablet that lies before somebody on the table. */
function tablet(x: number, y: number): Path[] {
	return [shape(box(x, y, 34, 24, 3), navy), flat(box(x + 4, y + 4, 26, 16, 1), lightBlue)];
}

/** Learning the app, and showing what he knows. */
export const practice: readonly Drawing[] = [
	{
		id: 'practise',
		meaning: 'Practise',
		search: ['practise', 'try', 'learn', 'tap'],
		paths: () => [
			shape(box(5, 6, 76, 58, 6), navy),
			flat(box(12, 13, 62, 44, 2), paper),
			shape(box(22, 22, 42, 24, 6), green),
			mark('M 47 27 A 12 12 0 0 1 61 40 M 35 40 A 12 12 0 0 1 36 29', paper, 3),
			...limb(line([72, 93], [66, 76]), sam.top, 18),
			shape('M 52 60 C 56 54 70 54 76 60 C 82 68 78 80 68 81 C 58 82 52 74 50 66 Z', sam.skin),
			...limb(line([48, 37], [56, 61]), sam.skin, 8)
		]
	},
	{
		id: 'on-his-own',
		meaning: 'On his own',
		search: ['alone', 'own', 'self', 'can', 'show'],
		paths: () => [
			...half(sam, { y: 44, scale: 1.25, mood: 'happy' }),
			...table(74),
			...tablet(31, 62),
			...tickBadge(80, 20, 13)
		]
	},
	{
		id: 'with-some-help',
		meaning: 'With some help',
		search: ['some', 'help', 'show', 'helper'],
		paths: () => [
			...half(mia, { x: 76, y: 32, scale: 0.82, mood: 'happy', aside: -4, over: staffCard(), cut: 80 }),
			...half(sam, { x: 36, y: 44, scale: 1.25, mood: 'happy' }),
			...table(74),
			...tablet(19, 62)
		]
	},
	{
		id: 'needs-help',
		meaning: 'Needs help',
		search: ['needs', 'help', 'show', 'helper'],
		paths: () => [
			...half(sam, { x: 27, y: 48, scale: 1.05, mood: 'unsure', aside: 2 }),
			...half(mia, {
				x: 70,
				y: 46,
				scale: 1.1,
				mood: 'talking',
				aside: -4,
				over: staffCard(),
				left: [
					[-14, 18],
					[-18, 22]
				]
			}),
			...table(74),
			...tablet(16, 63),
			...questionMark(27, 14, 16)
		]
	},
	{
		id: 'welcome-back',
		meaning: 'Welcome back',
		search: ['welcome', 'back', 'hello', 'return'],
		paths: () => [
			shape(box(5, 6, 50, 86, 1), green),
			shape(box(12, 13, 36, 79), colours.sand),
			shape('M 12 13 L 26 19 V 90 L 12 92 Z', brown),
			flat(circle(22, 55, 2), ink),
			...person(sam, {
				x: 58,
				y: 37,
				scale: 0.92,
				mood: 'glad',
				right: [
					[16, 12],
					[20, -4]
				],
				left: limbs.down.left
			}),
			...palm(sam.skin, { x: 77, y: 28, scale: 0.8, turn: 10, flip: true })
		]
	}
];
