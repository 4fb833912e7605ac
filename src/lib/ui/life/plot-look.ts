/*
 * How plots look: in ink that stays readable without colour. Each row has a pattern, or a dash and a point, of its own; no
 * colour says that something is good or bad.
 */

/** The colours and letters of the page, as they are now. */
export interface PlotLook {
	readonly ink: string;
	readonly paper: string;
	readonly faint: string;
	/** Two inks take turns. */
	readonly inks: readonly [string, string];
	readonly font: string;
	readonly letters: number;
}

/** Reads the look of the page: tokens.css, his text size, the contrast. */
export function lookOfPage(): PlotLook {
	const page = getComputedStyle(document.documentElement);
	const token = (name: string) => page.getPropertyValue(name).trim();
	return {
		ink: token('--ink'),
		paper: token('--card'),
		faint: token('--line-soft'),
		inks: [token('--plum'), token('--teal-deep')],
		font: token('--font'),
		letters: Math.round(parseFloat(page.fontSize) * 0.85)
	};
}

type Draw = (pen: CanvasRenderingContext2D, size: number) => void;

/** Fills that differ without colour: full, slanted, dotted, crossed, level and empty. */
const patterns: readonly Draw[] = [
	(pen, size) => pen.fillRect(0, 0, size, size),
	(pen, size) => lines(pen, [0, size, size, 0], [-2, 2, 2, -2], [size - 2, size + 2, size + 2, size - 2]),
	(pen, size) => dot(pen, size),
	(pen, size) => lines(pen, [0, 0, size, size], [0, size, size, 0]),
	(pen, size) => pen.fillRect(0, size / 2 - 2, size, 4),
	() => undefined
];

function lines(pen: CanvasRenderingContext2D, ...each: readonly (readonly [number, number, number, number])[]): void {
	pen.beginPath();
	for (const [fromX, fromY, toX, toY] of each) {
		pen.moveTo(fromX, fromY);
		pen.lineTo(toX, toY);
	}
	pen.stroke();
}

function dot(pen: CanvasRenderingContext2D, size: number): void {
	pen.beginPath();
	pen.arc(size / 2, size / 2, size / 4, 0, 2 * Math.PI);
	pen.fill();
}

/** The ink of a row. */
export function inkOf(row: number, { inks }: PlotLook): string {
	return inks[row % 2 === 0 ? 0 : 1];
}

/** The fill of a row's bars: a small drawing that repeats. Where the browser cannot repeat it, the plain ink. */
export function fillOf(row: number, look: PlotLook): CanvasPattern | string {
	return repeated(patterns[row % patterns.length] ?? patterns[0], inkOf(row, look), look.paper);
}

/** What stands where nothing was written down: faint slants. */
export function gapFill(look: PlotLook): CanvasPattern | string {
	return repeated(patterns[1], look.faint, look.paper);
}

function repeated(draw: Draw | undefined, ink: string, paper: string): CanvasPattern | string {
	const size = 10;
	const tile = document.createElement('canvas');
	tile.width = tile.height = size;
	const pen = tile.getContext('2d');
	if (pen === null || draw === undefined) return ink;
	pen.fillStyle = paper;
	pen.fillRect(0, 0, size, size);
	pen.fillStyle = pen.strokeStyle = ink;
	pen.lineWidth = 2;
	draw(pen, size);
	return pen.createPattern(tile, 'repeat') ?? ink;
}

/** The dashes and points of lines. */
const dashes: readonly (readonly number[])[] = [[], [9, 5], [2, 4], [14, 4, 2, 4], [5, 5], [18, 6]];
const pointShapes = ['circle', 'rect', 'triangle', 'rectRot', 'crossRot', 'star'] as const;

/** The dash of a row's line. */
export function dashOf(row: number): number[] {
	return [...(dashes[row % dashes.length] ?? [])];
}

/** The point of a row's line. */
export function pointOf(row: number): (typeof pointShapes)[number] {
	return pointShapes[row % pointShapes.length] ?? 'circle';
}
