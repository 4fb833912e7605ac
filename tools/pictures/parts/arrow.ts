import { path, polar, polygon, shape, type Path, type Point } from '../path.ts';

/** A straight block arrow from one point to another; `w` is the width of its shaft. */
export function blockArrow(from: Point, to: Point, w: number, fill: string): Path {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
	const head = Math.min(w * 1.5, length * 0.6);
	const at = (along: number, aside: number): Point => [
		from[0] + ux * along - uy * aside,
		from[1] + uy * along + ux * aside
	];
	const neck = length - head;
	return shape(
		polygon(
			at(0, -w / 2),
			at(neck, -w / 2),
			at(neck, -w * 1.15),
			at(length, 0),
			at(neck, w * 1.15),
			at(neck, w / 2),
			at(0, w / 2)
		),
		fill
	);
}

/** A curved block arrow round a centre, from one angle to another (degrees, clockwise from the right). */
export function ringArrow(centre: Point, r: number, from: number, to: number, w: number, fill: string): Path {
	const [x, y] = centre;
	const way = to > from ? 1 : -1;
	const large = Math.abs(to - from) > 180 ? 1 : 0;
	const sweep = way > 0 ? 1 : 0;
	const [outer, inner] = [r + w / 2, r - w / 2];
	const tip = polar(x, y, r, to + way * ((w * 1.35 * 180) / (Math.PI * r)));
	const points = [polar(x, y, outer, from), polar(x, y, outer, to), polar(x, y, r + w * 1.1, to), tip];
	const back = [polar(x, y, r - w * 1.1, to), polar(x, y, inner, to), polar(x, y, inner, from)];
	const [a, b, c, d] = [points[0] ?? centre, points[1] ?? centre, points[2] ?? centre, points[3] ?? centre];
	const [e, f, g] = [back[0] ?? centre, back[1] ?? centre, back[2] ?? centre];
	return shape(
		[
			path('M', ...a, 'A', outer, outer, `0 ${large} ${sweep}`, ...b, 'L', ...c, 'L', ...d),
			path('L', ...e, 'L', ...f, 'A', inner, inner, `0 ${large} ${1 - sweep}`, ...g, 'Z')
		].join(' '),
		fill
	);
}
