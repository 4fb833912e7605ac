import { circle, colours, mark, shape, type Path } from '../path.ts';
import { place, type Placing } from '../place.ts';

/** A flat cap with a badge, in the measure of a head. */
export function policeCap(spot: Placing): Path[] {
	return place(
		[
			shape(
				'M -36 -23 C -38 -42 38 -42 36 -23 C 29 -19 25 -17 23 -13 C 11 -17 -11 -17 -23 -13 C -25 -17 -29 -19 -36 -23 Z',
				colours.navy
			),
			mark('M -25 -20 Q 0 -27 25 -20', colours.paper, 4.5),
			shape(circle(0, -31, 4.7), colours.yellow, 2.4),
			shape('M -25 -14 C -15 -22 15 -22 25 -14 C 13 -8 -13 -8 -25 -14 Z', colours.ink)
		],
		spot
	);
}
