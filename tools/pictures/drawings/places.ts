import { box, circle, colours, flat, mark, shape, type Drawing, type Path } from '../path.ts';
import { ringArrow } from '../parts/arrow.ts';
import { tickBadge } from '../parts/badge.ts';
import { house } from '../parts/home.ts';
import { cloud, mapPin, sun } from '../parts/shapes.ts';
import { carton, leaf } from '../parts/thing.ts';

const { ink, red, yellow, blue, green, grey, lightGrey, paper, sand, brown, lightBlue } = colours;

/** A folded map in three panels. */
function map(): Path[] {
	return [
		shape('M 6 38 L 34 30 L 62 38 L 90 30 V 82 L 62 90 L 34 82 L 6 90 Z', sand),
		flat('M 34 31.5 L 62 39.5 V 88 L 34 80 Z', lightGrey),
		mark('M 8 72 C 20 62 26 76 40 66 C 54 56 60 74 88 58', blue, 5),
		mark('M 12 52 L 30 46 M 70 80 L 84 76', green, 6),
		mark('M 6 38 L 34 30 L 62 38 L 90 30 V 82 L 62 90 L 34 82 L 6 90 Z M 34 30 V 82 M 62 38 V 90')
	];
}

const windingRoad =
	'M 14 91 C 22 78 56 76 56 64 C 56 54 32 54 34 44 C 36 37 46 36 48 30 L 56 30 C 56 40 46 41 46 45 C 46 51 76 50 76 66 C 76 78 54 80 52 91 Z';

/** Places, ways and signs on the way. */
export const places: readonly Drawing[] = [
	{
		id: 'map-pin',
		meaning: 'Some places',
		search: ['place', 'map', 'where'],
		paths: () => [...map(), ...mapPin(48, 66, 60, blue)]
	},
	{
		id: 'red-pin',
		meaning: 'A no go place',
		search: ['no', 'go', 'place', 'danger', 'keep', 'away'],
		paths: () => [
			...map(),
			...mapPin(48, 68, 63, red).slice(0, 1),
			mark('M 39.5 19.5 L 56.5 36.5 M 56.5 19.5 L 39.5 36.5', paper, 7)
		]
	},
	{
		id: 'green-path',
		meaning: 'My safe way',
		search: ['safe', 'way', 'route', 'path'],
		paths: () => [
			...house({ x: 32, y: 4, scale: 0.42 }),
			shape(windingRoad, green),
			mark('M 34 84 C 44 77 66 76 66 65 C 66 54 42 56 41 46', paper, 2.5),
			mark('M 78 88 V 62', ink, 6),
			...tickBadge(78, 50, 14)
		]
	},
	{
		id: 'open-gate',
		meaning: 'More freedom',
		search: ['free', 'freedom', 'gate', 'gain'],
		paths: () => [
			flat('M 4 56 H 92 V 91 H 4 Z', green),
			...sun(48, 26, 11),
			shape('M 42 50 H 54 L 74 91 H 22 Z', sand),
			mark('M 48 58 V 64 M 48 72 V 80', paper, 3.5),
			mark('M 4 56 H 40 M 56 56 H 92', ink, 3),
			mark('M 24 42 L 8 52 M 24 56 L 8 68 M 24 70 L 8 84 M 8 46 V 90 M 16 42 V 84', ink, 7),
			mark('M 24 42 L 8 52 M 24 56 L 8 68 M 24 70 L 8 84 M 8 46 V 90 M 16 42 V 84', paper, 2.5),
			mark('M 72 42 L 88 52 M 72 56 L 88 68 M 72 70 L 88 84 M 88 46 V 90 M 80 42 V 84', ink, 7),
			mark('M 72 42 L 88 52 M 72 56 L 88 68 M 72 70 L 88 84 M 88 46 V 90 M 80 42 V 84', paper, 2.5),
			shape(box(21, 32, 9, 50, 2), brown),
			shape(box(66, 32, 9, 50, 2), brown)
		]
	},
	{
		id: 'van',
		meaning: 'Move out',
		search: ['move', 'home', 'van', 'boxes', 'lose', 'home'],
		paths: () => [
			...house({ x: 4, y: 6, scale: 0.62 }),
			...carton(6, 68, 20, 18),
			...carton(9, 55, 14, 13),
			shape('M 32 30 H 68 V 78 H 32 Z', yellow),
			shape('M 68 44 H 80 L 91 58 V 78 H 68 Z', blue),
			shape('M 73 49 H 78.5 L 85 59 H 73 Z', lightBlue, 2.5),
			mark('M 40 46 H 60 M 40 56 H 60', ink, 3),
			shape(circle(44, 79, 9), ink),
			flat(circle(44, 79, 3.6), lightGrey),
			shape(circle(78, 79, 9), ink),
			flat(circle(78, 79, 3.6), lightGrey)
		]
	},
	{
		id: 'tree',
		meaning: 'Nature, garden',
		search: ['nature', 'tree', 'garden', 'park', 'outside'],
		paths: () => [
			flat('M 6 80 C 30 72 66 72 90 80 V 91 H 6 Z', green),
			shape('M 27 82 L 30 56 H 40 L 43 82 Z', brown),
			shape(
				'M 20 60 A 15 15 0 0 1 13 34 A 15 15 0 0 1 26 14 A 16 16 0 0 1 52 16 A 15 15 0 0 1 57 38 A 14 14 0 0 1 48 60 A 18 14 0 0 1 20 60 Z',
				green
			),
			mark('M 70 84 V 58', ink, 6),
			mark('M 70 84 V 58', green, 2.5),
			leaf(70, 76, 0.7, 60),
			...[0, 72, 144, 216, 288].map((turn) =>
				shape(circle(70 + 8 * Math.sin((turn * Math.PI) / 180), 50 - 8 * Math.cos((turn * Math.PI) / 180), 6), red, 2.5)
			),
			shape(circle(70, 50, 5), yellow, 2.5)
		]
	},
	{
		id: 'sun',
		meaning: 'A good thing',
		search: ['sun', 'good', 'day', 'good'],
		paths: () => [...sun(48, 38, 18, 10), shape('M 4 82 C 24 68 44 74 54 78 C 68 70 82 70 92 76 V 91 H 4 Z', green)]
	},
	{
		id: 'repeat-cloud',
		meaning: 'It keeps coming',
		search: ['repeat', 'again', 'keep', 'thought', 'a', 'lot'],
		paths: () => [
			cloud(48, 49, 0.68, grey),
			ringArrow([48, 48], 36, 190, 325, 9, blue),
			ringArrow([48, 48], 36, 10, 145, 9, blue)
		]
	}
];
