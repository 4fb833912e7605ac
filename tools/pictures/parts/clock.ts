import { circle, colours, flat, line, mark, polar, shape, type Path, type Point } from '../path.ts';

/** A round clock; the short hand at `hour` (0–12), the long hand at `minute` (0–60). */
export function clock([x, y]: Point, r: number, hour: number, minute: number, face: string = colours.paper): Path[] {
	const short = polar(x, y, r * 0.46, hour * 30 - 90);
	const long = polar(x, y, r * 0.68, minute * 6 - 90);
	const ticks = [0, 90, 180, 270].map((angle) => line(polar(x, y, r * 0.82, angle), polar(x, y, r * 0.84, angle)));
	const hand = Math.max(3, r * 0.11);
	return [
		shape(circle(x, y, r), face, r > 24 ? 3.5 : 3),
		mark(ticks.join(' '), colours.ink, r > 24 ? 3.5 : 2.5),
		mark(line([x, y], short), colours.ink, hand + 0.8),
		mark(line([x, y], long), colours.ink, hand),
		flat(circle(x, y, hand), colours.ink)
	];
}
