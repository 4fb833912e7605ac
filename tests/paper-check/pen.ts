/** Six numbers that move and stretch what is drawn (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** A box on a page, in points from its lower left corner. */
export interface Box {
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
	readonly top: number;
}

export const still: Matrix = [1, 0, 0, 1, 0, 0];

/** What comes of one matrix, then the other. */
export function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
	return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
	return [a * x + c * y + e, b * x + d * y + f];
}

/** The box around some points. */
export function boxAround(points: readonly (readonly [number, number])[]): Box {
	const xs = points.map(([x]) => x);
	const ys = points.map(([, y]) => y);
	return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

/** The part that two boxes share. */
export function shared(one: Box, other: Box | undefined): Box {
	if (other === undefined) return one;
	return {
		left: Math.max(one.left, other.left),
		bottom: Math.max(one.bottom, other.bottom),
		right: Math.min(one.right, other.right),
		top: Math.min(one.top, other.top)
	};
}

export function isEmpty({ left, bottom, right, top }: Box): boolean {
	return !(right > left && top > bottom);
}

/** Whether a box lies in another, but for so many points. */
export function isInside(box: Box, outer: Box, slack: number): boolean {
	return (
		box.left >= outer.left - slack &&
		box.bottom >= outer.bottom - slack &&
		box.right <= outer.right + slack &&
		box.top <= outer.top + slack
	);
}

export function boxOfNumbers([left, bottom, right, top]: readonly number[]): Box | undefined {
	if (left === undefined || bottom === undefined || right === undefined || top === undefined) return undefined;
	return { left, bottom, right, top };
}
