import { box, colours, mark, shape, type Path } from '../path.ts';
import { place } from '../place.ts';
import { bust, type BustOptions } from './bust.ts';
import { head } from './head.ts';
import type { Look } from './looks.ts';
import type { Mood } from './mood.ts';

/** One member of a group shown by head and shoulders. */
type Member = BustOptions & { readonly look: Look };

/** Head and shoulders of several adults, the first at the back. */
export function group(members: readonly Member[]): Path[] {
	return members.flatMap(({ look, ...options }) => bust(look, options));
}

/** Somebody on a chair, seen from the front. The seat is 28 below the neck at scale 1. */
export function seated(
	look: Look,
	x: number,
	y: number,
	scale: number,
	mood: Mood = 'plain',
	seat: string = colours.brown
): Path[] {
	return [
		...place(
			[
				mark('M -16 30 V 57 M 16 30 V 57', colours.ink, 4.5),
				shape(box(-19, -2, 38, 35, 6), seat),
				shape('M -10 26 H 10 V 55 H -10 Z', look.legs),
				mark('M 0 34 V 55'),
				shape('M -12 31 V 9 Q -12 1 -5 1 H 5 Q 12 1 12 9 V 31 Z', look.top)
			],
			{ x, y, scale }
		),
		...head(look, { mood, x, y: y - 9.5 * scale, scale: 0.42 * scale })
	];
}

/** An empty chair in the measure of `seated`. */
export function emptySeat(x: number, y: number, scale: number, seat: string = colours.brown): Path[] {
	return place([mark('M -11 30 V 58 M 11 30 V 58'), shape(`${box(-14, 4, 28, 24)} ${box(-15, 28, 30, 9)}`, seat)], {
		x,
		y,
		scale
	});
}
