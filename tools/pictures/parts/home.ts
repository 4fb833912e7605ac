import { box, circle, colours, flat, line, mark, polygon, shape, type Path } from '../path.ts';
import { place, type Spot } from './place.ts';

/** A house 76 wide and 76 high with its top left at 0, 0. */
export function house(spot: Spot = {}, roof: string = colours.red): Path[] {
	return place(
		[
			shape(polygon([12, 34], [38, 11], [64, 34], [64, 76], [12, 76]), colours.sand),
			shape(polygon([38, 0], [76, 33], [70, 40], [38, 13], [6, 40], [0, 33]), roof),
			shape(box(30, 49, 16, 27, 1), colours.brown),
			shape(box(17, 47, 9, 11, 1), colours.lightBlue),
			shape(box(50, 47, 9, 11, 1), colours.lightBlue),
			flat(circle(42, 63, 1.6), colours.yellow)
		],
		spot
	);
}

/** A closed front door in its frame, 44 wide and 76 high, top left at 0, 0. */
export function door(spot: Spot = {}, fill: string = colours.green): Path[] {
	return place(
		[
			shape(box(0, 0, 44, 76, 2), colours.sand),
			shape(box(6, 6, 32, 70, 1), fill),
			shape(box(12, 13, 20, 18, 1), colours.lightBlue),
			mark(line([22, 13], [22, 31])),
			shape(circle(32.5, 45, 2.3), colours.yellow, 2.5),
			mark(line([15, 56], [25, 56]), colours.ink, 3.5)
		],
		spot
	);
}
