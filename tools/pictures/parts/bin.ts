import { box, colours, mark, shape, type Path } from '../path.ts';
import { place, type Spot } from './place.ts';

/** A waste bin without a lid, 60 wide and 54 high, top left at 0, 0. */
export function bin(spot: Spot = {}): Path[] {
	return place(
		[
			shape('M 4 8 H 60 L 54 53 H 10 Z', colours.grey),
			mark('M 20 19 L 23 43 M 32 19 V 43 M 44 19 L 41 43', colours.ink, 3.4),
			shape(box(1, 0, 62, 10, 4), colours.lightGrey)
		],
		spot
	);
}
