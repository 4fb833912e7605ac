import { circle, colours, flat, mark, polar, shape, type Drawing, type Path } from '../path.ts';
import { blockArrow } from '../parts/arrow.ts';
import { thinkBubble } from '../parts/bubble.ts';
import { figures, figuresWidth } from '../parts/figure.ts';
import { openHand } from '../parts/hand.ts';
import { place } from '../parts/place.ts';
import { octagon } from '../parts/shapes.ts';

const { ink, red, yellow, blue, green, paper } = colours;

/** A round badge with a wavy edge and an age. */
function birthdayBadge(x: number, y: number, r: number, age: string, fill: string): Path[] {
	const edge = Array.from({ length: 12 }, (_, index) => circle(...polar(x, y, r * 0.88, index * 30), r * 0.24)).join(
		' '
	);
	const h = r * 0.8;
	return [
		mark(edge, ink, 6),
		flat(edge, fill),
		shape(circle(x, y, r * 0.88), paper, 2.5),
		...figures(age, x - figuresWidth(2, h) / 2, y - h / 2, h, ink, 5)
	];
}

/** Figures and rows of signs. */
export const signs: readonly Drawing[] = [
	{
		id: 'number-1',
		meaning: 'Only 1 time',
		search: ['once', 'one', 'only'],
		paths: () => [
			mark('M 34 28 L 52 14 V 80 M 34 82 H 70', ink, 20),
			mark('M 34 28 L 52 14 V 80 M 34 82 H 70', blue, 13)
		]
	},
	{
		id: 'count-20',
		meaning: 'Count down',
		search: ['count', 'numbers'],
		paths: () => [
			...figures('20', 8, 8, 26, ink, 5),
			...figures('19', 13, 42, 21, ink, 4.5),
			...figures('18', 17, 71, 17, ink, 4),
			blockArrow([76, 8], [76, 90], 13, blue)
		]
	},
	{
		id: 'three-boxes',
		meaning: 'Stop, think, next',
		search: ['think', 'stop', 'next'],
		paths: () => [
			octagon(25, 27, 24, red),
			...openHand(paper, { x: 25.5, y: 27, scale: 0.52 }),
			...place(thinkBubble(yellow), { x: 47, y: 2, scale: 0.52 }),
			blockArrow([8, 74], [90, 74], 19, green)
		]
	},
	{
		id: 'age-badges',
		meaning: 'Much younger',
		search: ['age', 'younger', 'older'],
		paths: () => [...birthdayBadge(33.5, 33.5, 25, '50', blue), ...birthdayBadge(66, 66, 22, '20', yellow)]
	}
];
