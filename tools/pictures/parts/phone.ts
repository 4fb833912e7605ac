import { box, circle, colours, flat, line, mark, shape, type Path } from '../path.ts';
import { place, type Spot } from './place.ts';

/** A mobile phone 44 wide and 80 high, top left at 0, 0. */
export function mobile(spot: Spot = {}, screen: string = colours.lightBlue): Path[] {
	return place(
		[
			shape(box(0, 0, 44, 80, 7), colours.navy),
			flat(box(5, 8, 34, 58, 2), screen),
			flat(circle(22, 73, 2.8), colours.paper),
			mark(line([19, 4.4], [25, 4.4]), colours.grey, 2)
		],
		spot
	);
}

const handsetData =
	'M -21 -25 L -13 -29 C -11 -30 -9 -29.500 -8 -27.500 L -3 -17 C -2 -15 -2.500 -13 -4 -11.500 L -9 -7.500 C -6 0 -1 5.500 6.500 9 L 11 4.500 C 12.500 3 14.500 2.500 16.500 3.500 L 26 9 C 28 10 28.500 12 27.500 14 L 23 21 C 19.500 27 10 25 2 20.500 C -9 14.500 -18 4 -22.500 -7.500 C -25 -14 -25.500 -22 -21 -25 Z';

/** A telephone handset, the sign of a call, about 54 wide and 54 high round its centre. */
export function handset(spot: Spot = {}, fill: string = colours.green): Path[] {
	return place([shape(handsetData, fill)], spot);
}
