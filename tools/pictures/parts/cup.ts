import { colours, mark, shape, type Path } from '../path.ts';
import { place, type Spot } from './place.ts';

/** A mug, 42 wide with its handle and 34 high, top left at 0, 0. */
export function cup(spot: Spot = {}, fill: string = colours.blue): Path[] {
	const handle = 'M 30 8 H 35 A 6 6 0 0 1 35 22 H 30';
	return place(
		[
			mark(handle, colours.ink, 8.5),
			mark(handle, fill, 3.6),
			shape('M 1 1 H 31 V 25 A 9 9 0 0 1 22 34 H 10 A 9 9 0 0 1 1 25 Z', fill)
		],
		spot
	);
}

/** Two lines of steam that rise from a point. */
export function steam(x: number, y: number, gap: number, h: number): Path {
	const wave = (at: number): string => `M ${at} ${y} q -5 ${-h / 4} 0 ${-h / 2} t 0 ${-h / 2}`;
	return mark(`${wave(x)} ${wave(x + gap)}`, colours.grey, 3.5);
}

/** A drinking glass wider at the top with a drink in it, 36 wide and 58 high, top left at 0, 0; `level` is where the drink starts. */
export function tumbler(spot: Spot = {}, drink: string = colours.lightBlue, level = 16): Path[] {
	const lean = (y: number): number => 1 + (y / 58) * 5;
	return place(
		[
			shape('M 1 1 H 35 L 30 57 H 6 Z', colours.paper),
			shape(`M ${lean(level)} ${level} H ${36 - lean(level)} L 30 57 H 6 Z`, drink, 2.5),
			mark('M 1 1 H 35 L 30 57 H 6 Z'),
			mark(`M 26 ${level + 8} L 24.5 ${level + 20}`, colours.paper, 3.5)
		],
		spot
	);
}
