import { arc, colours, mark, shape, type Path } from '../path.ts';
import { place, type Spot } from './place.ts';

/** An ear as it stands on the right of a face, about 46 wide and 70 high, top left at 0, 0. */
export function ear(skin: string, spot: Spot = {}): Path[] {
	return place(
		[
			shape('M 3 26 C 0 -8 46 -10 46 24 C 46 44 33 48 30 60 C 27 74 6 75 5 58', skin),
			mark('M 13 28 C 13 8 35 8 34 24 C 34 36 22 38 22 49 C 19 55 14 53 13 50')
		],
		spot
	);
}

/** A loudspeaker, 36 wide and 56 high, its left edge at 0 and its middle at 28. */
export function speaker(spot: Spot = {}, fill: string = colours.blue): Path[] {
	return place([shape('M 0 18 H 13 L 36 0 V 56 L 13 38 H 0 Z', fill)], spot);
}

/** Waves of sound that go from a point to the right (or come from the left, with the angles turned). */
export function waves(x: number, y: number, radii: readonly number[], spread = 42, toLeft = false): Path {
	const middle = toLeft ? 180 : 0;
	return mark(radii.map((r) => arc(x, y, r, middle - spread, middle + spread)).join(' '), colours.ink, 5.5);
}
