import { hairShapes } from '#lib/pictures/look.ts';
import { colours, flat, mark, manPaints, shape, type Path, type Way } from '../path.ts';
import type { Look } from './looks.ts';

/** What lies behind the face: long hair, the back of a scarf. Head grid: centre 0 0, half width 25. */
export function hairBehind({ hair, hairColour }: Look): Path[] {
	switch (hair) {
		case 'bob':
			return [
				shape(
					'M -29 16 C -36 -14 -26 -36 0 -36 C 26 -36 36 -14 29 16 C 27 24 18 24 16 18 L -16 18 C -18 24 -27 24 -29 16 Z',
					hairColour
				)
			];
		case 'long':
			return [
				shape(
					'M -29 30 C -36 -14 -26 -37 0 -37 C 26 -37 36 -14 29 30 C 28 38 16 38 15 30 L 14 20 H -14 L -15 30 C -16 38 -28 38 -29 30 Z',
					hairColour
				)
			];
		case 'bun':
			return [shape('M -9.5 -35 a 9.5 9 0 1 0 19 0 a 9.5 9 0 1 0 -19 0 Z', hairColour)];
		case 'afro':
			return [
				shape(
					'M -28 6 C -40 0 -39 -16 -32 -21 C -30 -32 -16 -36 -10 -35 C -4 -39 4 -39 10 -35 C 16 -36 30 -32 32 -21 C 39 -16 40 0 28 6 Z',
					hairColour
				)
			];
		default:
			return [];
	}
}

/** What lies over the face: fringe, crown, turban, scarf. */
export function hairOver({ hair, hairColour, skin }: Look): Path[] {
	switch (hair) {
		case 'short':
			return [
				shape(
					'M -25 -5 C -29 -40 29 -40 25 -5 C 23 -9 21 -12 18 -16 C 8 -12 -8 -12 -18 -16 C -21 -12 -23 -9 -25 -5 Z',
					hairColour
				)
			];
		case 'crop':
			return [
				shape(
					'M -25 -8 C -27 -38 27 -38 25 -8 C 23 -14 21 -18 17 -20 C 8 -18 -8 -18 -17 -20 C -21 -18 -23 -14 -25 -8 Z',
					hairColour
				)
			];
		case 'side':
			return [
				shape(
					'M -25 -4 C -30 -40 30 -40 26 -4 C 24 -9 22 -13 18 -17 C 4 -13 -4 -18 -9 -23 C -12 -15 -20 -12 -25 -4 Z',
					hairColour
				)
			];
		case 'curly':
			return [
				shape(
					'M -25 -5 C -33 -8 -32 -18 -26 -20 C -28 -30 -17 -34 -13 -30 C -9 -38 1 -37 3 -32 C 8 -38 18 -35 18 -29 C 26 -30 30 -22 27 -18 C 32 -14 31 -7 25 -5 C 23 -9 22 -11 19 -14 C 14 -10 9 -12 7 -15 C 3 -11 -4 -11 -7 -15 C -10 -11 -15 -11 -19 -14 C -22 -11 -23 -9 -25 -5 Z',
					hairColour
				)
			];
		case 'afro':
			return [
				flat(
					'M -24 -6 C -25 -26 -14 -32 0 -32 C 14 -32 25 -26 24 -6 C 22 -13 17 -18 10 -18 C 4 -20 -4 -20 -10 -18 C -17 -18 -22 -13 -24 -6 Z',
					hairColour
				)
			];
		case 'receding':
			return [
				shape('M -24.5 -2 C -30 -8 -29 -22 -19 -28 C -18 -20 -20 -12 -24.5 -2 Z', hairColour),
				shape('M 24.5 -2 C 30 -8 29 -22 19 -28 C 18 -20 20 -12 24.5 -2 Z', hairColour)
			];
		case 'bob':
		case 'long':
			return [
				shape(
					'M -24 2 C -27 -14 -25 -34 2 -35 C 25 -34 27 -14 24 2 C 23 -8 18 -16 8 -22 C -2 -14 -20 -12 -24 2 Z',
					hairColour
				)
			];
		case 'bun':
			return [shape('M -25 -4 C -27 -39 27 -39 25 -4 C 23 -14 12 -22 0 -22 C -12 -22 -23 -14 -25 -4 Z', hairColour)];
		case 'scarf':
			return [
				shape(
					'M -26 42 C -34 22 -30 -2 -28 -10 C -25 -30 -14 -37 0 -37 C 14 -37 25 -30 28 -10 C 30 -2 34 22 26 42 C 14 46 -14 46 -26 42 Z',
					hairColour
				),
				shape('M 0 -23 C 14 -23 22 -14 22 0 C 22 18 11 29 0 29 C -11 29 -22 18 -22 0 C -22 -14 -14 -23 0 -23 Z', skin)
			];
		case 'turban':
			return [
				shape(
					'M -26 -8 C -36 -34 -14 -42 0 -42 C 14 -42 36 -34 26 -8 C 16 -16 8 -19 0 -24 C -8 -19 -16 -16 -26 -8 Z',
					hairColour
				),
				mark('M -27 -20 C -12 -22 4 -28 14 -38', colours.ink, 2.5),
				mark('M 27 -20 C 16 -22 8 -26 0 -33', colours.ink, 2.5)
			];
		case 'bald':
			return [mark('M -12 -23 C -8 -26 -4 -27 0 -27', colours.paper, 3)];
		default:
			return [];
	}
}

/** A beard, under the mouth. */
export function beard({ beard: kind, hairColour, hair }: Look): Path[] {
	const colour = hair === 'turban' ? colours.grey : hairColour;
	if (kind === 'full')
		return [
			shape(
				'M -23.5 2 C -19 8 -17 12 -11 13 C -6 10 6 10 11 13 C 17 12 19 8 23.5 2 C 24 22 13 32 0 32 C -13 32 -24 22 -23.5 2 Z',
				colour
			)
		];
	return [];
}

function inWay(way: Way, paths: readonly Path[]): Path[] {
	return paths.map((one) => ({ ...one, way }));
}

/** All that may lie over the face of the man of the plan; the file shows one shape. */
export function manHairOver(look: Look): Path[] {
	return hairShapes.flatMap((hair) => inWay(`hair-${hair}`, hairOver({ ...look, hair })));
}

/** The beard of the man of the plan: skin shows round his mouth, so that a mood can be read whatever its colour. */
export function manBeard(full: boolean): Path[] {
	const mouth = full
		? 'M -12.5 18 C -12.5 28 12.5 28 12.5 18 C 12.5 12.5 -12.5 12.5 -12.5 18 Z'
		: 'M -14 17 C -14 29 14 29 14 17 C 14 11 -14 11 -14 17 Z';
	return [
		...inWay('beard', [
			shape(
				'M -23.5 2 C -19 8 -17 10 -11 11.5 C -6 8.5 6 8.5 11 11.5 C 17 10 19 8 23.5 2 C 24 22 13 32 0 32 C -13 32 -24 22 -23.5 2 Z',
				manPaints.hair,
				full ? 2.5 : 1.8
			)
		]),
		...inWay('beard-skin', [flat(mouth, manPaints.skin)])
	];
}
