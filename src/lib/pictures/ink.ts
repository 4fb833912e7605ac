import { getStroke } from 'perfect-freehand';

/** The pens he can draw with. */
export const pens = ['ink', 'blue', 'red'] as const;
export type Pen = (typeof pens)[number];

/** A point of a stroke: across, down, and how hard the pen pressed from 0 to 100. Whole numbers. */
export type InkPoint = readonly [x: number, y: number, pressure: number];

/** One line drawn without lifting the pen. */
export interface Stroke {
	readonly pen: Pen;
	readonly size: number;
	readonly points: readonly InkPoint[];
}

/** What was drawn, and on how big a sheet. */
export interface Ink {
	readonly width: number;
	readonly height: number;
	readonly strokes: readonly Stroke[];
}

/** One stroke as a filled shape: drawn the same on screen and on paper. */
export interface InkPath {
	readonly d: string;
	readonly fill: string;
}

/** The square of a sheet that is shown where a picture stands. */
export interface Frame {
	readonly x: number;
	readonly y: number;
	readonly side: number;
}

/** What a mouse or a finger presses: nothing is known, so speed makes lines thinner and thicker instead. */
export const pressureUnknown = 50;

const colours: Readonly<Record<Pen, string>> = { ink: '#1b2328', blue: '#1c4f9c', red: '#b3362b' };

/** A stroke as a path, with its colour. Its numbers have one decimal, so that the same strokes always give the same text. */
export function inkPath({ pen, size, points }: Stroke): InkPath {
	const simulatePressure = points.every(([, , pressure]) => pressure === pressureUnknown);
	const outline = getStroke(
		points.map(([x, y, pressure]) => [x, y, pressure / 100]),
		{ size, thinning: 0.45, smoothing: 0.55, streamline: 0.4, simulatePressure, last: true }
	);
	return { d: closedCurve(outline), fill: colours[pen] };
}

/** A curve through the middles between the points of an outline. */
function closedCurve(outline: readonly (readonly number[])[]): string {
	const corners = outline.map(([x = 0, y = 0]) => [x, y] as const);
	const [first] = corners;
	if (first === undefined) return '';
	const curves = corners.map(([x, y], index) => {
		const [nextX, nextY] = corners[(index + 1) % corners.length] ?? first;
		return `Q${short(x)} ${short(y)} ${short((x + nextX) / 2)} ${short((y + nextY) / 2)}`;
	});
	return `M${short(first[0])} ${short(first[1])}${curves.join('')}Z`;
}

function short(value: number): string {
	return String(Math.round(value * 10) / 10);
}

/** The smallest part of the sheet that is shown: a dot must not become a blot. */
const leastShare = 0.4;

/** The square around what was drawn, with a little room; the whole sheet when nothing was. */
export function frameOf({ width, height, strokes }: Ink): Frame {
	const whole = Math.max(width, height);
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { size, points } of strokes) {
		for (const [x, y] of points) {
			left = Math.min(left, x - size / 2);
			top = Math.min(top, y - size / 2);
			right = Math.max(right, x + size / 2);
			bottom = Math.max(bottom, y + size / 2);
		}
	}
	if (left > right) return { x: (width - whole) / 2, y: (height - whole) / 2, side: whole };
	const side = Math.max(Math.max(right - left, bottom - top) * 1.08, whole * leastShare);
	return { x: (left + right - side) / 2, y: (top + bottom - side) / 2, side };
}

/** A drawing as an SVG file: filled paths and nothing else. */
export function inkFile(ink: Ink): string {
	const { x, y, side } = frameOf(ink);
	const paths = ink.strokes.map(inkPath).map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`);
	const view = [x, y, side, side].map(short).join(' ');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="192" height="192">${paths.join('')}</svg>`;
}
