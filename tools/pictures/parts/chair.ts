import { box, colours, line, mark, shape, type Path } from '../path.ts';
import { place, type Spot } from './place.ts';

/** An empty chair from the front, 40 wide and 66 high, top left at 0, 0. */
export function chair(spot: Spot = {}, fill: string = colours.blue): Path[] {
	return place(
		[
			mark(line([6, 44], [6, 64]), colours.ink, 5),
			mark(line([34, 44], [34, 64]), colours.ink, 5),
			shape(box(5, 2, 30, 32, 6), fill),
			shape(box(1, 34, 38, 13, 5), fill)
		],
		spot
	);
}
