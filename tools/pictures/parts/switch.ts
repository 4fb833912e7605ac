import { box, circle, colours, mark, shape, type Path } from '../path.ts';

/** A switch that is on: green, its knob on the right. 48 wide and 26 high, top left at x, y. */
export function switchOn(x: number, y: number): Path[] {
	return [
		shape(box(x, y, 48, 26, 13), colours.green),
		mark(`M ${x + 14} ${y + 13} l 4 4.5 l 7 -9`, colours.paper, 3.5),
		shape(circle(x + 35, y + 13, 9.5), colours.paper)
	];
}
