import { box, circle, colours, flat, mark, shape, type Path } from '../path.ts';
import { place, placeData, type Spot } from './place.ts';

/** A dinner plate from above. */
export function plate(x: number, y: number, r: number): Path[] {
	return [shape(circle(x, y, r), colours.paper), mark(circle(x, y, r * 0.78), colours.lightGrey, 2.5)];
}

/** One green leaf that grows up from x, y. */
export function leaf(x: number, y: number, scale = 1, turn = 0): Path {
	return shape(placeData('M 0 0 C -9 -6 -9 -16 0 -22 C 9 -16 9 -6 0 0 Z', { x, y, scale, turn }), colours.green, 2.5);
}

/** A T-shirt, 64 wide and 56 high round its centre. */
export function shirt(spot: Spot = {}, fill: string = colours.blue): Path[] {
	return place(
		[shape('M -12 -28 C -8 -20 8 -20 12 -28 L 32 -16 L 24 0 L 17 -4 V 28 H -17 V -4 L -24 0 L -32 -16 Z', fill)],
		spot
	);
}

/** A round coin. */
export function coin(x: number, y: number, r: number, fill: string = colours.yellow): Path[] {
	return [shape(circle(x, y, r), fill), mark(circle(x, y, r * 0.55), colours.ink, 2)];
}

/** A cardboard box with tape, top left at 0, 0. */
export function carton(x: number, y: number, w: number, h: number): Path[] {
	return [shape(box(x, y, w, h, 2), colours.straw), flat(box(x + w * 0.4, y + 1.5, w * 0.2, h * 0.42), colours.sand)];
}

/** A pill, half red and half white, lying along its length of 20 round its centre. */
export function pill(spot: Spot = {}): Path[] {
	return place(
		[
			shape('M -5 -5 H 5 A 5 5 0 0 1 5 5 H -5 A 5 5 0 0 1 -5 -5 Z', colours.paper, 2.5),
			flat('M 0 -4 H 5 A 4 4 0 0 1 5 4 H 0 Z', colours.red),
			mark('M -5 -5 H 5 A 5 5 0 0 1 5 5 H -5 A 5 5 0 0 1 -5 -5 Z M 0 -5 V 5', colours.ink, 2.5)
		],
		spot
	);
}
