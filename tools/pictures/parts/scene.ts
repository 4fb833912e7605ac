import { arc, box, circle, colours, curve, flat, line, mark, polar, shape, type Path, type Point } from '../path.ts';
import { place } from '../place.ts';
import type { Look } from './looks.ts';
import { person, type Pose } from './person.ts';

/** The upper half of a person who fills the square; arms are in the figure's own measure. */
export function half(look: Look, pose: Partial<Pose> = {}): Path[] {
	return person(look, { x: 48, y: 45.5, scale: 1.45, legs: 'none', ...pose });
}

/** A table seen from the front: its top edge at y, down to the foot of the square. */
export function table(y: number, left = 5, right = 91): Path[] {
	return [
		shape(box(left + 6, y + 6, 7, 92 - y - 6, 1), colours.brown),
		shape(box(right - 13, y + 6, 7, 92 - y - 6, 1), colours.brown),
		shape(box(left, y, right - left, 9, 3), colours.sand)
	];
}

/** Short lines round a point: movement, heat, noise, surprise. */
export function rays(
	centre: Point,
	from: number,
	to: number,
	angles: readonly number[],
	stroke: string = colours.ink,
	width = 3
): Path {
	return mark(
		angles.map((angle) => line(polar(...centre, from, angle), polar(...centre, to, angle))).join(' '),
		stroke,
		width
	);
}

/** Curved lines on both sides of a thing that shakes or beats. */
export function beats([x, y]: Point, radii: readonly number[], spread = 35, stroke: string = colours.ink): Path {
	return mark(
		radii.flatMap((r) => [arc(x, y, r, -spread, spread), arc(x, y, r, 180 - spread, 180 + spread)]).join(' '),
		stroke,
		3
	);
}

/** A tangled line round a centre, about 40 wide and 24 high at scale 1. */
export function tangle(x: number, y: number, scale = 1, stroke: string = colours.ink): Path[] {
	const d =
		'M -21 1 C -17 -12 -6 -12 -5 0 C -4 10 -15 10 -13 0 C -11 -13 5 -13 5 0 C 5 11 -6 10 -4 -1 C -2 -13 14 -12 14 0 C 14 10 3 10 5 0 C 7 -9 17 -8 21 3';
	return place([mark(d, stroke, 3)], { x, y, scale });
}

/** A spiral for a head that turns. */
export function swirl(x: number, y: number, r: number, stroke: string = colours.ink): Path {
	const points = Array.from({ length: 13 }, (_, index): Point => polar(x, y, (r * (index + 0.5)) / 12.5, index * 62));
	return mark(curve(...points), stroke, 3.2);
}

/** A cup with a handle; its top left at x, y, 14 wide. */
export function mug(x: number, y: number, fill: string = colours.paper, scale = 1): Path[] {
	return place(
		[mark('M 13 3.5 C 20 2.5 20 11 12 10', colours.ink, 3), shape('M 0 0 H 14 L 12.5 13 H 1.5 Z', fill, 2.8)],
		{ x, y, scale }
	);
}

/** A straight arrow drawn as a thick outlined line. */
export function arrow(from: Point, to: Point, fill: string, width = 5): Path[] {
	const angle = (Math.atan2(to[1] - from[1], to[0] - from[0]) * 180) / Math.PI;
	const size = width * 2.1;
	const d = `${line(from, to)} ${line(polar(...to, size, angle + 142), to, polar(...to, size, angle - 142))}`;
	return [mark(d, colours.ink, width + 4.5), mark(d, fill, width)];
}

/** A lanyard with a card for a portrait; `w` thins it for small portraits. */
export function lanyard(w = 1): Path[] {
	const strap = 'M -15 29 L 0 41 L 15 29';
	const edge = w < 1 ? [] : [mark(strap, colours.ink, 8)];
	return [
		...edge,
		mark(strap, colours.yellow, w < 1 ? 3 : 3.6),
		shape(box(-7, 39, 14, 13, 1.5), colours.paper, w < 1 ? 2.2 : 2.6),
		...(w < 1 ? [] : [flat(circle(0, 43.5, 2.2), colours.ink), mark('M -3 48.500 H 3', colours.grey, 2)])
	];
}
