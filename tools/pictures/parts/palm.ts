import { colours, flat, mark, type Path } from '../path.ts';
import { place, type Placing } from '../place.ts';

/** An open hand with fingers up, about 20 wide and 26 high round its centre: palm or back of a hand. */
export function palm(skin: string, { scale = 1, ...placing }: Placing): Path[] {
	const fingers = 'M -6 0 L -7.5 -10 M -2 -1 L -2.5 -13 M 2.2 -1 L 2.7 -12.5 M 6.2 0 L 7.7 -9';
	const thumb = 'M -6 8 C -9 6 -10 4 -12 1';
	const base = 'M -8 -1 H 8.2 V 6 C 8.2 12 5 14 0 14 C -5 14 -8 11 -8 6 Z';
	const w = 3.4 * scale;
	const spot = { ...placing, scale };
	return [
		...place([mark(fingers, colours.ink, w + 5), mark(thumb, colours.ink, w + 5), mark(base, colours.ink, 5)], spot),
		...place([mark(fingers, skin, w), flat(base, skin), mark(thumb, skin, w)], spot)
	];
}

/** A closed hand with its thumb to one side, about 20 wide and 18 high. */
export function fist(skin: string, placing: Placing): Path[] {
	return place(
		[
			{
				d: 'M -10 -3 C -10 -9 -6 -10 -4 -8 C -3 -11 2 -11 3 -8.5 C 5 -11 9 -10 9.5 -7 C 11 -4 11 4 8 8 C 4 11 -5 11 -8 8 C -10 5 -10 1 -10 -3 Z',
				fill: skin,
				stroke: colours.ink,
				width: 3
			},
			mark('M -4 -8 V -2 M 3 -8 V -2', colours.ink, 2.4),
			mark('M -9 2 C -4 -1 2 -1 4 1.5 C 3 4.5 -1 4 -4 5', colours.ink, 2.4)
		],
		placing
	);
}
