import { circle, colours, limb, mark, shape, type Drawing, type Path } from '../path.ts';
import { blockArrow } from '../parts/arrow.ts';
import { tickBadge } from '../parts/badge.ts';
import { people } from '../parts/looks.ts';
import { sheet } from '../parts/page.ts';

const { sam } = people;
const { ink, blue, green, paper, lightBlue } = colours;

/** How it went since last time: an arrow on a disc. */
function change(from: readonly [number, number], to: readonly [number, number], fill: string): Path[] {
	return [shape(circle(48, 48, 42), paper), blockArrow(from, to, 16, fill)];
}

/** How it goes, and what he can show. */
export const progress: readonly Drawing[] = [
	{ id: 'better', meaning: 'Better', search: ['better', 'up', 'more'], paths: () => change([48, 78], [48, 14], green) },
	{
		id: 'same',
		meaning: 'The same',
		search: ['same', 'equal', 'no change'],
		paths: () => [
			shape(circle(48, 48, 42), paper),
			mark('M 27 38 H 69 M 27 58 H 69', ink, 13),
			mark('M 27 38 H 69 M 27 58 H 69', blue, 8)
		]
	},
	{
		id: 'worse',
		meaning: 'Worse',
		search: ['worse', 'down', 'less'],
		paths: () => change([48, 18], [48, 82], colours.orange)
	},
	{
		id: 'show-me',
		meaning: 'Show me',
		search: ['show', 'understand', 'check', 'teach back'],
		paths: () => [
			...sheet(4, 30, 26, 34, lightBlue, 7),
			...sheet(35, 30, 26, 34, paper, 7),
			...sheet(66, 30, 26, 34, colours.yellow, 7),
			...limb('M 58 93 L 55 88', sam.top, 18),
			shape('M 36 80 C 36 70 60 70 64 76 C 68 84 62 92 54 92 C 44 92 37 88 36 80 Z', sam.skin),
			...limb('M 46 60 V 78', sam.skin, 7.5),
			...tickBadge(48, 16, 12)
		]
	}
];
