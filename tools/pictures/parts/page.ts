import { box, colours, line, mark, path, shape, flat, type Path } from '../path.ts';

/** A sheet of paper with a folded top right corner. */
export function sheet(x: number, y: number, w: number, h: number, fill: string = colours.paper, fold = 14): Path[] {
	return [
		shape(path('M', x, y, 'H', x + w - fold, 'L', x + w, y + fold, 'V', y + h, 'H', x, 'Z'), fill),
		shape(path('M', x + w - fold, y, 'V', y + fold, 'H', x + w, 'Z'), colours.lightGrey)
	];
}

/** Grey lines of writing; each line is [x, y, length]. */
export function writing(
	lines: readonly (readonly [x: number, y: number, length: number])[],
	stroke: string = colours.grey,
	width = 4
): Path {
	return mark(lines.map(([x, y, length]) => line([x, y], [x + length, y])).join(' '), stroke, width);
}

/** A clipboard with an empty sheet. */
export function clipboard(x: number, y: number, w: number, h: number, board: string = colours.brown): Path[] {
	return [
		shape(box(x, y + 5, w, h - 5, 6), board),
		flat(box(x + 6, y + 12, w - 12, h - 18, 2), colours.paper),
		shape(box(x + w / 2 - 13, y, 26, 13, 5), colours.grey)
	];
}

/** A cardboard or wooden pencil lying from its tip to its end. */
export function pencil(): Path[] {
	return [
		shape('M 0 0 L 4 -11 L 46 -53 L 55 -44 L 13 -2 Z', colours.yellow),
		shape('M 0 2 L 4 -11 L 13 -2 Z', colours.sand),
		shape('M 40 -47 L 46 -53 A 4 4 0 0 1 51.600 -53 L 55 -49.600 A 4 4 0 0 1 55 -44 L 49 -38 Z', colours.red)
	];
}
