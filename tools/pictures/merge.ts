import type { Path } from './path.ts';
import { steps } from './steps.ts';

type Area = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** A box that surely holds a path with its line. */
function area({ d, width = 3, stroke }: Path): Area {
	const edge = stroke === undefined ? 0 : width / 2;
	const [xs, ys]: [number[], number[]] = [[], []];
	let [x, y] = [0, 0];
	for (const { letter, values } of steps(d)) {
		const reach = letter === 'A' ? 2 * Math.max(values[0] ?? 0, values[1] ?? 0) : 0;
		const points = letter === 'A' ? values.slice(5) : values;
		for (let index = 0; index < points.length; index += 2) {
			const [px, py] = [points[index] ?? 0, points[index + 1] ?? 0];
			xs.push(px - reach, px + reach);
			ys.push(py - reach, py + reach);
			[x, y] = [px, py];
		}
		if (reach > 0) {
			xs.push(x - reach, x + reach);
			ys.push(y - reach, y + reach);
		}
	}
	return {
		left: Math.min(...xs) - edge,
		top: Math.min(...ys) - edge,
		right: Math.max(...xs) + edge,
		bottom: Math.max(...ys) + edge
	};
}

function apart(one: Area, other: Area): boolean {
	return one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top;
}

function samePen(one: Path, other: Path): boolean {
	return one.fill === other.fill && one.stroke === other.stroke && one.width === other.width && one.way === other.way;
}

/**
 * Paths with the same pen become one path where the picture stays the same to look at:
 * a path may move back past others only if it touches none of them.
 */
export function merge(paths: readonly Path[]): Path[] {
	const out: { path: Path; areas: Area[] }[] = [];
	for (const path of paths) {
		const own = area(path);
		let into = -1;
		for (let index = out.length - 1; index >= 0 && into < 0; index -= 1) {
			const before = out[index];
			if (before === undefined) break;
			const clear = before.areas.every((other) => apart(own, other));
			if (samePen(before.path, path) && (clear || path.fill === undefined)) into = index;
			else if (!clear) break;
		}
		const host = out[into];
		if (host === undefined) out.push({ path, areas: [own] });
		else {
			host.path = {
				...host.path,
				d: path.fill === undefined ? `${path.d} ${host.path.d}` : `${host.path.d} ${path.d}`
			};
			host.areas.push(own);
		}
	}
	return out.map(({ path }) => path);
}
