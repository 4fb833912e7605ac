import { circle, colours, flat, line, mark, path, shape, type Path } from '../path.ts';

/** A green disc with a white tick: yes, done, safe. */
export function tickBadge(x: number, y: number, r: number): Path[] {
	return [
		shape(circle(x, y, r), colours.green),
		mark(
			line([x - r * 0.48, y + r * 0.04], [x - r * 0.12, y + r * 0.4], [x + r * 0.5, y - r * 0.36]),
			colours.paper,
			Math.max(3, r * 0.28)
		)
	];
}

/** A red disc with a white cross: no, not this. */
export function crossBadge(x: number, y: number, r: number): Path[] {
	const k = r * 0.38;
	return [
		shape(circle(x, y, r), colours.red),
		mark(
			`${line([x - k, y - k], [x + k, y + k])} ${line([x + k, y - k], [x - k, y + k])}`,
			colours.paper,
			Math.max(3, r * 0.28)
		)
	];
}

/** A yellow disc with an ink question mark: not sure. */
export function questionBadge(x: number, y: number, r: number, fill: string = colours.yellow): Path[] {
	return [shape(circle(x, y, r), fill), ...questionMark(x, y, r * 1.25)];
}

/** A bare question mark round a centre; `h` is its height. */
export function questionMark(x: number, y: number, h: number, stroke: string = colours.ink): Path[] {
	const s = h / 20;
	const w = Math.max(3, h * 0.15);
	const d = [
		path('M', x - 5 * s, y - 5 * s, 'A', 5.2 * s, 5.2 * s, '0 1 1', x + 3 * s, y - 0.8 * s),
		path('Q', x, y + 0.8 * s, x, y + 4 * s)
	];
	return [mark(d.join(' '), stroke, w), flat(circle(x, y + 8.6 * s, w * 0.62), stroke)];
}

/** A thick red bar across a thing: this is not there, not allowed or was missed. */
export function strikeOut(x1: number, y1: number, x2: number, y2: number, width = 6): Path[] {
	const d = line([x1, y1], [x2, y2]);
	return [mark(d, colours.paper, width + 5), mark(d, colours.red, width)];
}

/** A big bare tick. */
export function bigTick(x: number, y: number, size: number, fill: string = colours.green, width = 9): Path[] {
	const d = line([x - size, y], [x - size * 0.25, y + size * 0.75], [x + size, y - size * 0.8]);
	return [mark(d, colours.ink, width + 6), mark(d, fill, width)];
}

/** A big bare cross. */
export function bigCross(x: number, y: number, size: number, fill: string = colours.red, width = 9): Path[] {
	const d = `${line([x - size, y - size], [x + size, y + size])} ${line([x + size, y - size], [x - size, y + size])}`;
	return [mark(d, colours.ink, width + 6), mark(d, fill, width)];
}

/** A bare plus sign: something more, something new. */
export function bigPlus(x: number, y: number, size: number, stroke: string, width = 7): Path {
	return mark(`${line([x - size, y], [x + size, y])} ${line([x, y - size], [x, y + size])}`, stroke, width);
}
