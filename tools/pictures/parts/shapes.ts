import { colours, mark, path, polar, polygon, shape, type Path, type Point } from '../path.ts';
import { placeData } from './place.ts';

/** A heart, 60 wide and about 54 high, round its centre. */
const heartData =
	'M 0 27 C -10 18 -30 6 -30 -10 C -30 -20 -23 -26 -15.500 -26 C -9 -26 -3 -22.500 0 -16 C 3 -22.500 9 -26 15.500 -26 C 23 -26 30 -20 30 -10 C 30 6 10 18 0 27 Z';

/** A heart round a centre. */
export function heart(x: number, y: number, w: number, fill: string = colours.red): Path {
	return shape(placeData(heartData, { x, y, scale: w / 60 }), fill);
}

/** A five-pointed star round a centre. */
export function star(x: number, y: number, r: number, fill: string = colours.yellow): Path {
	const points = Array.from({ length: 10 }, (_, index): Point =>
		polar(x, y, index % 2 === 0 ? r : r * 0.46, index * 36 - 90)
	);
	return shape(polygon(...points), fill);
}

/** A shield round a centre, 60 wide and 72 high at scale 1. */
export function shield(x: number, y: number, scale: number, fill: string = colours.blue): Path {
	return shape(
		placeData(
			'M 0 -36 C 9 -29 19 -26 30 -26 V -2 C 30 17 18 29 0 36 C -18 29 -30 17 -30 -2 V -26 C -19 -26 -9 -29 0 -36 Z',
			{ x, y, scale }
		),
		fill
	);
}

/** An eight-sided road sign round a centre. */
export function octagon(x: number, y: number, r: number, fill: string, width = 3): Path {
	const points = Array.from({ length: 8 }, (_, index): Point => polar(x, y, r, index * 45 + 22.5));
	return shape(polygon(...points), fill, width);
}

/** A map pin with its tip at x, y; `h` is its height. */
export function mapPin(x: number, y: number, h: number, fill: string = colours.red): Path[] {
	const spot = { x, y, scale: h / 60 };
	return [
		shape(placeData('M 0 0 C -6 -13 -22 -22 -22 -38 A 22 22 0 0 1 22 -38 C 22 -22 6 -13 0 0 Z', spot), fill),
		shape(placeData('M -8.500 -38 A 8.500 8.500 0 1 1 8.500 -38 A 8.500 8.500 0 1 1 -8.500 -38 Z', spot), colours.paper)
	];
}

/** A cloud, 80 wide and 50 high at scale 1, round its centre. */
export function cloud(x: number, y: number, scale: number, fill: string): Path {
	return shape(
		placeData('M -26 24 A 15 15 0 0 1 -28 -5 A 16 16 0 0 1 -10 -16 A 20 20 0 0 1 25 -6 A 15.500 15.500 0 0 1 25 24 Z', {
			x,
			y,
			scale
		}),
		fill
	);
}

/** A sun with rays. */
export function sun(x: number, y: number, r: number, rays = 8): Path[] {
	const d = Array.from({ length: rays }, (_, index) => {
		const angle = (index * 360) / rays - 90;
		const [from, to] = [polar(x, y, r * 1.42, angle), polar(x, y, r * 1.8, angle)];
		return path('M', ...from, 'L', ...to);
	});
	return [
		mark(d.join(' '), colours.ink, 6.5),
		mark(d.join(' '), colours.yellow, 2.5),
		shape(path('M', x - r, y, 'a', r, r, '0 1 0', 2 * r, 0, 'a', r, r, '0 1 0', -2 * r, 0, 'Z'), colours.yellow)
	];
}
