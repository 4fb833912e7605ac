import { circle, colours, path, shape, type Path, type Point } from '../path.ts';

/** A rounded talk bubble with a tail that ends at a point below it; `at` says where along the bottom the tail starts. */
export function talkBubble(
	[x, y, w, h]: readonly [x: number, y: number, w: number, h: number],
	tail: Point,
	fill: string = colours.paper
): Path {
	const r = Math.min(11, h / 3);
	const from = Math.min(Math.max(tail[0], x + r + 2), x + w - r - 16);
	const d = [
		path('M', x + r, y, 'H', x + w - r, 'A', r, r, '0 0 1', x + w, y + r, 'V', y + h - r),
		path('A', r, r, '0 0 1', x + w - r, y + h, 'H', from + 15, 'L', tail[0], tail[1], 'L', from + 2, y + h),
		path('H', x + r, 'A', r, r, '0 0 1', x, y + h - r, 'V', y + r, 'A', r, r, '0 0 1', x + r, y, 'Z')
	];
	return shape(d.join(' '), fill);
}

/** A thinking cloud about 80 wide and 56 high with its top left at 8, 6, and two small puffs below it. */
export function thinkBubble(fill: string = colours.paper): Path[] {
	return [
		shape(
			'M 24 60 A 14 14 0 0 1 13 38 A 14 14 0 0 1 23 18 A 18 18 0 0 1 52 11 A 17 17 0 0 1 80 20 A 14 14 0 0 1 84 45 A 14 14 0 0 1 66 59 A 16 14 0 0 1 44 62 A 15 14 0 0 1 24 60 Z',
			fill
		),
		shape(circle(24, 75, 6), fill),
		shape(circle(13, 87, 3.8), fill, 2.8)
	];
}
