import { box, circle, colours, flat, mark, polygon, shape, type Drawing } from '../path.ts';
import { bin } from '../parts/bin.ts';
import { pencil, sheet, writing } from '../parts/page.ts';
import { place } from '../parts/place.ts';
import { blockArrow } from '../parts/arrow.ts';

const { ink, red, yellow, blue, green, grey, paper, navy, lightBlue } = colours;

const backArrow = 'M 32 24 H 58 A 26 26 0 0 1 58 76 H 26';

/** His own words without typing: what he does, and how he takes it back. */
export const ownWords: readonly Drawing[] = [
	{
		id: 'draw-pencil',
		meaning: 'Draw it',
		search: ['draw', 'drawing', 'pencil', 'own words'],
		paths: () => [
			shape(box(5, 8, 70, 80, 5), paper),
			mark('M 17 62 V 40 L 32 27 L 47 40 V 62 Z', blue, 4.5),
			mark(circle(57, 24, 7), colours.orange, 4.5),
			mark('M 14 74 C 22 66 28 82 38 73', green, 4.5),
			...place(pencil(), { x: 40, y: 75, scale: 0.92 })
		]
	},
	{
		id: 'take-photo',
		meaning: 'Take a photo',
		search: ['photo', 'camera', 'picture', 'own words'],
		paths: () => [
			shape('M 34 28 L 39 17 H 57 L 62 28 Z', navy),
			shape(box(5, 26, 86, 56, 8), grey),
			flat(box(12, 33, 12, 7, 2), yellow),
			shape(circle(48, 54, 22), navy),
			shape(circle(48, 54, 13.5), lightBlue),
			mark('M 42 52 A 7 7 0 0 1 48 46.5', paper, 3.5),
			flat(circle(80, 37, 4), red)
		]
	},
	{
		id: 'pen-rubber',
		meaning: 'Rub out',
		search: ['rubber', 'rub', 'out', 'eraser'],
		paths: () => [
			shape(box(5, 12, 70, 76, 5), paper),
			mark('M 15 72 C 17 50 27 50 27 62 C 27 72 32 70 36 66', blue, 5),
			mark('M 44 75 h 5 M 40 82 h 3 M 52 82 h 4', grey, 3.5),
			shape(polygon([36, 56], [50, 70], [87, 33], [73, 19]), colours.sand),
			shape(polygon([54, 38], [68, 52], [87, 33], [73, 19]), blue)
		]
	},
	{
		id: 'take-back',
		meaning: 'Take back',
		search: ['undo', 'take', 'back', 'last'],
		paths: () => [
			mark(backArrow, ink, 18),
			shape(polygon([7, 24], [35, 3], [35, 45]), green, 6),
			mark(backArrow, green, 12),
			flat(polygon([9, 24], [35, 5], [35, 43]), green)
		]
	},
	{
		id: 'throw-away',
		meaning: 'Throw away',
		search: ['throw', 'away', 'delete', 'bin'],
		paths: () => [
			...bin({ x: 18, y: 42, scale: 0.94 }),
			...place([...sheet(0, 0, 24, 28, paper, 8), writing([[5, 14, 12]], grey, 3)], { x: 18, y: 9, turn: -14 }),
			blockArrow([64, 5], [64, 37], 11, red)
		]
	}
];
