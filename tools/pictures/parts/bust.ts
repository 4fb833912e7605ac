import { box, shape, type Path } from '../path.ts';
import { place, type Placing } from '../place.ts';
import { head, type HeadOptions } from './head.ts';
import type { Look } from './looks.ts';

/** How a portrait is put on the grid; `head` moves and tilts the head alone. */
export type BustOptions = Placing &
	Pick<HeadOptions, 'mood' | 'aside' | 'back'> & {
		readonly tilt?: number;
		readonly drop?: number;
		/** How low the shoulders go on the grid. */
		readonly cut?: number;
		/** What is worn over the clothes, in portrait coordinates, under the chin. */
		readonly over?: readonly Path[];
	};

const shoulders = (foot: number): string => {
	const end = Math.min(foot, 52);
	return `M -40 ${foot} V ${end} C -40 36 -30 29 -14 28 L 14 28 C 30 29 40 36 40 ${end} V ${foot} Z`;
};

function tall({ hair }: Look): { y: number; scale: number } {
	return hair === 'bun' || hair === 'turban' ? { y: 45, scale: 0.9 } : { y: 39.5, scale: 1 };
}

/** Head and shoulders: 80 wide, from -37 to 53 at scale 1. Put x at 48 and y at 39.5 to fill the square. */
export function bust(look: Look, options: BustOptions = {}): Path[] {
	const { mood, aside, back, tilt = 0, drop = 0, over = [], cut, ...placing } = { x: 48, ...tall(look), ...options };
	const { scale = 1 } = placing;
	const foot = ((cut ?? Math.min(92.5, placing.y + 53 * scale)) - placing.y) / scale;
	const neck =
		look.hair === 'scarf' || back === true || scale < 0.5
			? []
			: [
					shape(box(-9, 22, 18, 12, 4), look.skin),
					shape('M -14 28 C -8 38 8 38 14 28 C 10 33 -10 33 -14 28 Z', look.top, 2.5)
				];
	const body = place([shape(shoulders(foot), look.top), ...neck, ...over], {
		...placing,
		widths: scale < 0.7 ? 0.9 : 1
	});
	const local = place(
		head(look, {
			mood: mood ?? 'plain',
			...(aside === undefined ? {} : { aside }),
			...(back === undefined ? {} : { back }),
			turn: tilt,
			y: drop,
			scale: 1,
			widths: 1,
			detail: scale >= 0.55
		}),
		{ ...placing, widths: scale < 0.7 ? 0.9 : 1 }
	);
	return [...body, ...local];
}
