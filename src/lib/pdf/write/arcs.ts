type Point = readonly [number, number];

/** An arc as SVG tells it (SVG 1.1, F.6). */
export interface Arc {
	readonly radii: Point;
	/** In degrees. */
	readonly turn: number;
	readonly isLarge: boolean;
	readonly isClockwise: boolean;
	readonly to: Point;
}

type Curve = readonly [number, number, number, number, number, number];

/** An arc as curves that a PDF knows, each a quarter of a turn at most. None when it goes nowhere; a line when it has no radius. */
export function arcCurves([x1, y1]: Point, { radii, turn, isLarge, isClockwise, to: [x2, y2] }: Arc): readonly Curve[] {
	if (x1 === x2 && y1 === y2) return [];
	let [rx, ry] = [Math.abs(radii[0]), Math.abs(radii[1])];
	if (rx === 0 || ry === 0) return [[x1, y1, x2, y2, x2, y2]];
	const angle = (turn * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const [halfX, halfY] = [(x1 - x2) / 2, (y1 - y2) / 2];
	const [px, py] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
	const grow = Math.sqrt(Math.max(1, (px / rx) ** 2 + (py / ry) ** 2));
	[rx, ry] = [rx * grow, ry * grow];
	const below = (rx * py) ** 2 + (ry * px) ** 2;
	const side = Math.sqrt(Math.max(0, (rx * ry) ** 2 / below - 1)) * (isLarge === isClockwise ? -1 : 1);
	const [qx, qy] = [(side * rx * py) / ry, (-side * ry * px) / rx];
	const centre: Point = [cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2];
	const from = Math.atan2((py - qy) / ry, (px - qx) / rx);
	const until = Math.atan2((-py - qy) / ry, (-px - qx) / rx);
	const sweep = whole(until - from, isClockwise);
	const parts = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
	const step = sweep / parts;
	const reach = (4 / 3) * Math.tan(step / 4);
	const place = (x: number, y: number): Point => [
		centre[0] + cos * rx * x - sin * ry * y,
		centre[1] + sin * rx * x + cos * ry * y
	];
	return Array.from({ length: parts }, (_, index): Curve => {
		const [a, b] = [from + index * step, from + (index + 1) * step];
		const [ca, sa, cb, sb] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
		const end = index === parts - 1 ? ([x2, y2] as const) : place(cb, sb);
		return [...place(ca - reach * sa, sa + reach * ca), ...place(cb + reach * sb, sb - reach * cb), ...end];
	});
}

function whole(angle: number, isClockwise: boolean): number {
	if (isClockwise && angle < 0) return angle + 2 * Math.PI;
	return !isClockwise && angle > 0 ? angle - 2 * Math.PI : angle;
}
