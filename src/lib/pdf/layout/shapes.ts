import type { Element } from '#lib/pdf/structure.ts';
import { paint } from './paint.ts';

/** Small shapes, drawn on a grid of 24 by 24. None is said: words stand beside each that means something. */
const paths = {
	tick: 'M5 12.5L10 17.5L19.5 6.5',
	mark: 'M12 5V14M12 18V18.6',
	stop: 'M7 12H17',
	cross: 'M6 6L18 18M18 6L6 18',
	arrow: 'M4 12H18M12.5 6L18.5 12L12.5 18',
	open: 'M12 6V13M12 17V17.6',
	scissors:
		'M3.5 7.5A2.6 2.6 0 1 0 8.7 7.5A2.6 2.6 0 1 0 3.5 7.5M3.5 16.5A2.6 2.6 0 1 0 8.7 16.5A2.6 2.6 0 1 0 3.5 16.5M8.3 9L21 17M8.3 15L21 7',
	circle: 'M2 12A10 10 0 1 0 22 12A10 10 0 1 0 2 12Z',
	triangle: 'M12 2.5L23 21.5H1Z',
	octagon: 'M8 2H16L22 8V16L16 22H8L2 16V8Z',
	glad: 'M2 12A10 10 0 1 0 22 12A10 10 0 1 0 2 12ZM8.4 9V9.6M15.6 9V9.6M7.5 14.2C9 17.4 15 17.4 16.5 14.2',
	so: 'M2 12A10 10 0 1 0 22 12A10 10 0 1 0 2 12ZM8.4 9V9.6M15.6 9V9.6M7.8 15.5H16.2',
	sad: 'M2 12A10 10 0 1 0 22 12A10 10 0 1 0 2 12ZM8.4 9V9.6M15.6 9V9.6M7.5 16.8C9 13.6 15 13.6 16.5 16.8'
} as const;

export type ShapeName = keyof typeof paths;

const grid = 24;

/** A small shape in a square, as decoration. */
export function shape(
	name: ShapeName,
	at: { readonly x: number; readonly y: number; readonly size: number },
	look: { readonly fill?: string; readonly stroke?: string; readonly width?: number } = {}
): Element {
	return {
		kind: 'shape',
		x: at.x,
		y: at.y,
		scale: at.size / grid,
		d: paths[name],
		fill: look.fill,
		stroke: look.stroke,
		strokeWidth: look.width ?? 2,
		tag: 'artifact'
	};
}

/** A flat wash, with an outline or a thick bar at its left where asked: decoration behind words. */
export function panel(
	box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
	look: { readonly fill?: string; readonly edge?: string; readonly outline?: string }
): Element {
	return {
		kind: 'panel',
		...box,
		fill: look.fill,
		edge: look.edge,
		...(look.outline === undefined ? {} : { outline: { colour: look.outline, width: 1 } }),
		tag: 'artifact'
	};
}

/** The outline of what has an edge of some colour: sun is too light for a thin line. */
export function outlineOf(edge: string): string {
	return edge === paint.sun ? paint.line : edge;
}

/** A straight line: a rule between things, or a place to cut (dashes) or fold (dots). */
export function rule(
	from: readonly [x: number, y: number],
	to: readonly [x: number, y: number],
	look: { readonly colour?: string; readonly width?: number; readonly dash?: readonly [number, number] } = {}
): Element {
	return {
		kind: 'line',
		x: from[0],
		y: from[1],
		toX: to[0],
		toY: to[1],
		width: look.width ?? 1,
		colour: look.colour ?? paint.line,
		...(look.dash === undefined ? {} : { dash: look.dash }),
		tag: 'artifact'
	};
}

/** The number of a thing in white on a teal disc; its words are the label of the thing. */
export function disc(at: { readonly x: number; readonly y: number; readonly radius: number }): Element {
	return { kind: 'disc', ...at, fill: paint.teal, tag: 'artifact' };
}
