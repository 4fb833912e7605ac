import type { Path, Point } from './path.ts';
import { place } from './place.ts';
import { steps, type Step } from './steps.ts';

const [low, high] = [2.2, 93.8];

function blend(points: readonly Point[], part: number): Point {
	const [first = [0, 0]] = points;
	if (points.length < 2) return first;
	const next = points.slice(1).map(([x, y], index): Point => {
		const [px, py] = points[index] ?? [x, y];
		return [px + (x - px) * part, py + (y - py) * part];
	});
	return blend(next, part);
}

function pairs(values: readonly number[]): Point[] {
	return Array.from({ length: Math.floor(values.length / 2) }, (_, index): Point => [
		values[index * 2] ?? 0,
		values[index * 2 + 1] ?? 0
	]);
}

/** Points along one step that show how far it reaches. */
function reach({ letter, values }: Step, pen: Point): Point[] {
	if (letter === 'A') {
		const [rx = 0, ry = 0] = values;
		const [endX, endY] = [values[5] ?? 0, values[6] ?? 0];
		const half = Math.hypot(endX - pen[0], endY - pen[1]) > 1.95 * Math.min(rx, ry);
		const [midX, midY] = [(pen[0] + endX) / 2, (pen[1] + endY) / 2];
		return half && endY === pen[1]
			? [
					[midX, midY - ry],
					[midX, midY + ry],
					[endX, endY]
				]
			: [[endX, endY]];
	}
	const control = [pen, ...pairs(values)];
	return letter === 'C' || letter === 'Q'
		? Array.from({ length: 9 }, (_, index) => blend(control, (index + 1) / 9))
		: pairs(values);
}

function edges(paths: readonly Path[]): { xs: number[]; ys: number[] } {
	const [xs, ys]: [number[], number[]] = [[], []];
	for (const { d, stroke, width = 3 } of paths) {
		const edge = stroke === undefined ? 0 : width / 2;
		let pen: Point = [0, 0];
		for (const step of steps(d)) {
			for (const [x, y] of reach(step, pen)) {
				xs.push(x - edge, x + edge);
				ys.push(y - edge, y + edge);
				pen = [x, y];
			}
		}
	}
	return { xs, ys };
}

function shift(least: number, most: number): number {
	if (least < low) return low - least;
	return most > high ? high - most : 0;
}

/** The picture moved, and if need be made a little smaller, so that nothing is cut off at the edge. */
export function within(paths: readonly Path[]): Path[] {
	const { xs, ys } = edges(paths);
	const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const scale = Math.min(1, (high - low) / (right - left), (high - low) / (foot - top));
	if (left >= 2 && top >= 2 && right <= 94 && foot <= 94) return [...paths];
	const [x, y] = [shift(left * scale, right * scale), shift(top * scale, foot * scale)];
	return place(paths, { x, y, scale, widths: scale });
}
