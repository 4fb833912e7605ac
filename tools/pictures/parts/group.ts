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
				shape(box(-15, 5, 30, 25), seat),
				shape('M -10 26 H 10 V 55 H -10 Z', look.legs),
				mark('M -13.5 31 V 56 M 13.5 31 V 56 M 0 34 V 55'),
				shape('M -12 31 V 9 Q -12 1 -5 1 H 5 Q 12 1 12 9 V 31 Z', look.top)
			],
			{ x, y, scale }
		),
		...head(look, { mood, x, y: y - 9.5 * scale, scale: 0.42 * scale })
	];
}

/** Somebody on a chair, seen from behind. */
export function seatedBehind(look: Look, x: number, y: number, scale: number, seat: string = colours.brown): Path[] {
	return [
		...place(
			[
				shape('M -14 20 V 9 Q -14 1 -6 1 H 6 Q 14 1 14 9 V 20 Z', look.top),
				mark('M -12 30 V 52 M 12 30 V 52'),
				shape(box(-15, 11, 30, 26), seat)
			],
			{ x, y, scale }
		),
		...head(look, { back: true, x, y: y - 9.5 * scale, scale: 0.42 * scale })
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
