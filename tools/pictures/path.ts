import type { ManLook } from '#lib/pictures/look.ts';

/** The colours a picture may use. Nothing else is drawn. */
export const colours = {
	ink: '#1b1f24',
	red: '#c8352b',
	yellow: '#f2b632',
	blue: '#2f6db3',
	green: '#2e8b57',
	orange: '#e07b1f',
	lightBlue: '#bfe0f5',
	grey: '#9aa5b1',
	lightGrey: '#dfe4ea',
	paper: '#ffffff',
	sand: '#e8d7b8',
	brown: '#7a5230',
	navy: '#2c3e5c',
	straw: '#c9a24a',
	skinTan: '#c68a5e',
	skinBrown: '#a06a46',
	skinPale: '#f1c9a5',
	skinDark: '#8f5f41',
	skinWarm: '#e3ac7f'
};

/** Paints of the man of the plan. The writer puts his usual colours in, and marks the path so that it can be recoloured. */
export const manPaints = { skin: 'man-skin', hair: 'man-hair' } as const;

/** The width of an outline, in the 96 grid. */
export const outline = 3;

/** One painted shape: the only thing a picture is made of. */
export type Path = {
	readonly d: string;
	readonly fill?: string;
	readonly stroke?: string;
	readonly width?: number;
	/** A way the man may look: shown only when it is chosen. */
	readonly way?: Way;
};

/** The ways the man may look, by the mark they carry in the file. */
export type Way = `hair-${ManLook['hairShape']}` | 'beard' | 'beard-skin' | 'glasses';

/** One picture: its name in the app, what it means, and how it is drawn. */
export type Drawing = {
	readonly id: string;
	readonly meaning: string;
	readonly search: readonly string[];
	readonly paths: () => readonly Path[];
};

/** A place on the 96 grid: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** A number as it is written in a path: one decimal, no trailing zero. */
export function num(value: number): string {
	const rounded = Math.round(value * 10) / 10;
	return String(rounded === 0 ? 0 : rounded);
}

/** Path data from commands and numbers: `path('M', 1, 2, 'L', 3, 4)`. */
export function path(...parts: readonly (string | number)[]): string {
	return parts.map((part) => (typeof part === 'number' ? num(part) : part)).join(' ');
}

/** A full ellipse round a centre. */
export function ellipse(x: number, y: number, rx: number, ry: number): string {
	return path('M', x - rx, y, 'a', rx, ry, '0 1 0', 2 * rx, 0, 'a', rx, ry, '0 1 0', -2 * rx, 0, 'Z');
}

/** A full circle round a centre. */
export function circle(x: number, y: number, r: number): string {
	return ellipse(x, y, r, r);
}

/** A box from its top left corner; `r` rounds the corners. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
	if (r <= 0) return path('M', x, y, 'h', w, 'v', h, 'h', -w, 'Z');
	const c = Math.min(r, w / 2, h / 2);
	const arc = (dx: number, dy: number): string => path('a', c, c, '0 0 1', dx, dy);
	const sides = [`h ${num(w - 2 * c)}`, `v ${num(h - 2 * c)}`, `h ${num(2 * c - w)}`, `v ${num(2 * c - h)}`];
	const corners = [arc(c, c), arc(-c, c), arc(-c, -c), arc(c, -c)];
	const round = sides.map((side, index) => `${side} ${corners[index] ?? ''}`).join(' ');
	return `${path('M', x + c, y)} ${round} Z`;
}

/** An open line through points. */
export function line(...points: readonly Point[]): string {
	return points.map(([x, y], index) => path(index === 0 ? 'M' : 'L', x, y)).join(' ');
}

/** A closed shape through points. */
export function polygon(...points: readonly Point[]): string {
	return `${line(...points)} Z`;
}

/** A smooth open line through points (Catmull-Rom, written as cubic curves). */
export function curve(...points: readonly Point[]): string {
	const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
	const start = at(0);
	const pieces = [path('M', start[0], start[1])];
	for (let index = 0; index < points.length - 1; index += 1) {
		const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
		const first: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
		const second: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
		pieces.push(path('C', first[0], first[1], second[0], second[1], to[0], to[1]));
	}
	return pieces.join(' ');
}

/** Part of a circle as an open line; degrees, 0 to the right, growing clockwise. */
export function arc(x: number, y: number, r: number, from: number, to: number): string {
	const [start, end] = [polar(x, y, r, from), polar(x, y, r, to)];
	const large = Math.abs(to - from) > 180 ? 1 : 0;
	return path('M', start[0], start[1], 'A', r, r, `0 ${large} ${to > from ? 1 : 0}`, end[0], end[1]);
}

/** The point at a distance and an angle (degrees, clockwise from the right). */
export function polar(x: number, y: number, r: number, degrees: number): Point {
	const angle = (degrees * Math.PI) / 180;
	return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
}

/** A filled shape with the ink outline. */
export function shape(d: string, fill: string, width = outline): Path {
	return { d, fill, stroke: colours.ink, width };
}

/** A filled shape without an outline. */
export function flat(d: string, fill: string): Path {
	return { d, fill };
}

/** A drawn line without a fill. */
export function mark(d: string, stroke: string = colours.ink, width = outline): Path {
	return { d, stroke, width };
}

/** A thick outlined line, such as an arm or a pipe: ink below, colour above. */
export function limb(d: string, fill: string, width: number): Path[] {
	return [mark(d, colours.ink, width + 2 * outline - 1), mark(d, fill, width)];
}
