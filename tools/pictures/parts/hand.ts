import { colours, flat, mark, shape, type Path } from '../path.ts';
import { place, type Spot } from './place.ts';

const fingers = 'M -12.500 2 L -14 -17 M -4.300 0 L -5 -25 M 4.300 0 L 5 -24 M 12.300 3 L 14.500 -17';
const thumb = 'M -12 19 C -18 14 -21 9 -24 4';
const palm = 'M -16 -2 H 16 V 14 C 16 26 10 32 1 32 C -8 32 -13 27 -16 18 Z';

/** A flat open hand, palm to us, about 46 wide and 62 high round its centre. */
export function openHand(fill: string = colours.paper, spot: Spot = {}): Path[] {
	return place(
		[
			mark(fingers, colours.ink, 12.5),
			mark(thumb, colours.ink, 13),
			mark(palm, colours.ink, 6),
			mark(fingers, fill, 7),
			flat(palm, fill),
			mark(thumb, fill, 7.5)
		],
		spot
	);
}

/** A hand that holds a pen; the tip of the pen is at 0, 0 and the sleeve runs off to the lower right. */
export function penHand(spot: Spot = {}, skin: string = colours.skinTan): Path[] {
	const arm = 'M 36 6 L 46 14';
	return place(
		[
			mark(arm, colours.ink, 22),
			mark(arm, colours.blue, 16.5),
			shape('M 14 -16 C 18 -26 32 -26 38 -16 C 44 -6 42 12 32 15 C 22 18 14 14 12 8 C 8 4 10 -2 14 -2 Z', skin),
			shape('M 0 0 L 2 -10 L 20 -48 L 28 -44 L 9 -6 Z', colours.yellow),
			shape('M 0 0 L 2 -10 L 9 -6 Z', colours.ink, 2.5),
			shape('M 30 -18 C 22 -24 10 -22 7 -16 C 5 -11 9 -8 14 -10 L 24 -8', skin),
			shape('M 26 4 C 18 8 8 8 8 2 C 8 -3 14 -4 24 -4', skin)
		],
		spot
	);
}
