import { num, type Path } from './path.ts';
import { steps } from './steps.ts';

/** Where and how a part is put on the grid. Line widths stay as they are unless `widths` says otherwise. */
export type Placing = {
	readonly x?: number;
	readonly y?: number;
	readonly scale?: number;
	/** Mirrored left to right, before it is turned. */
	readonly flip?: boolean;
	/** Degrees, clockwise. */
	readonly turn?: number;
	/** A factor for the line widths. */
	readonly widths?: number;
};

/** Move, scale, mirror and turn path data by computing new numbers. H and V become L. */
export function placed(d: string, { x = 0, y = 0, scale = 1, flip = false, turn = 0 }: Placing): string {
	const angle = (turn * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
	const side = flip ? -1 : 1;
	const at = (px = 0, py = 0): string =>
		`${num(x + cos * side * px - sin * py)} ${num(y + sin * side * px + cos * py)}`;
	return steps(d)
		.map(({ letter, values }) => {
			if (letter === 'Z') return 'Z';
			if (letter === 'A') {
				const [rx = 0, ry = 0, tilt = 0, large = 0, sweep = 0, endX, endY] = values;
				const bend = flip ? 1 - sweep : sweep;
				return `A ${num(rx * scale)} ${num(ry * scale)} ${num(tilt * side + turn)} ${large} ${bend} ${at(endX, endY)}`;
			}
			const pairs = Array.from({ length: values.length / 2 }, (_, index) =>
				at(values[index * 2], values[index * 2 + 1])
			);
			return `${letter} ${pairs.join(' ')}`;
		})
		.join(' ');
}

/** Place a whole part. */
export function place(paths: readonly Path[], placing: Placing): Path[] {
	const { widths = 1 } = placing;
	return paths.map(({ width, ...rest }) => ({
		...rest,
		d: placed(rest.d, placing),
		...(width === undefined ? {} : { width: width * widths })
	}));
}
