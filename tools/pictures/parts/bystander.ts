import { box, colours, mark, shape, type Path } from '../path.ts';
import { place } from '../place.ts';
import { head, type HeadOptions } from './head.ts';
import type { Look } from './looks.ts';

/** A person in a group, drawn with few strokes: arms down, feet together. */
type Standing = Pick<HeadOptions, 'mood' | 'aside' | 'back'> & {
	readonly x: number;
	/** Where the neck is. */
	readonly y: number;
	readonly scale: number;
	/** Worn on the chest. */
	readonly over?: readonly Path[];
};

/** One of several adults who stand together; the same measure as `person`. */
export function bystander(look: Look, { x, y, scale, over = [], ...face }: Standing): Path[] {
	const spot = { x, y, scale };
	return [
		...place(
			[
				shape(box(-9, 26, 18, 31, 2), look.legs),
				shape(
					'M -14 27 V 9 Q -14 1 -6 1 H 6 Q 14 1 14 9 V 27 Q 14 30.5 11.5 30.5 H -11.5 Q -14 30.5 -14 27 Z',
					look.top
				),
				mark('M -8.5 13 V 30 M 8.5 13 V 30 M 0 35 V 57', colours.ink, 2.6),
				...over
			],
			spot
		),
		...head(look, { ...face, x, y: y - 9.5 * scale, scale: 0.42 * scale })
	];
}
