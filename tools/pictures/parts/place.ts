import type { Path } from '../path.ts';
import { placed } from '../place.ts';

/** Where a part goes: moved to x, y after it was made larger, turned or mirrored round its own 0, 0. */
export type Spot = {
	readonly x?: number;
	readonly y?: number;
	readonly scale?: number;
	readonly turn?: number;
	readonly mirror?: boolean;
};

/** A part on its spot; lines follow its size, but an outline is never thinner than 2.5. */
export function place(paths: readonly Path[], spot: Spot): Path[] {
	return paths.map((one) => ({ ...one, d: placeData(one.d, spot), ...widthFor(one, spot) }));
}

function widthFor({ width }: Path, { scale = 1 }: Spot): { width?: number } {
	if (width === undefined) return {};
	return { width: width <= 3.5 ? Math.max(2.5, width * Math.min(1, scale)) : width * scale };
}

/** Path data moved to a spot. */
export function placeData(d: string, { mirror = false, ...spot }: Spot): string {
	return placed(d, { ...spot, flip: mirror });
}
