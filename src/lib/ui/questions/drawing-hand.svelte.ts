import type { InkPoint, Pen, Stroke } from '#lib/pictures/ink.ts';
import { pressureUnknown } from '#lib/pictures/ink.ts';
import { mediumLimits } from '#lib/plan/media.ts';

/** The size of the white page, in units of its own: the same on every screen. */
export const sheet = { width: 1000, height: 750 } as const;
/** Thick enough that a small picture of it can still be read. */
const penSize = 22;
const rubberReach = 26;

/** What is on the white page, what lies in the hand, and what can be taken back. */
export class DrawingHand {
	#strokes = $state.raw<readonly Stroke[]>([]);
	#current = $state.raw<Stroke | null>(null);
	#before: readonly (readonly Stroke[])[] = $state.raw([]);
	tool = $state<Pen | 'rubber'>('ink');

	/** @param begun a drawing that goes on */
	constructor(begun: readonly Stroke[] = []) {
		this.#strokes = begun;
	}

	get strokes(): readonly Stroke[] {
		return this.#current === null ? this.#strokes : [...this.#strokes, this.#current];
	}

	get canTakeBack(): boolean {
		return this.#before.length > 0;
	}

	/** The pen, or the rubber, comes down. */
	down(point: InkPoint): void {
		this.#before = [...this.#before, this.#strokes];
		if (this.tool === 'rubber') this.#rub(point);
		else this.#begin(point, this.tool);
	}

	move(points: readonly InkPoint[]): void {
		for (const point of points) {
			if (this.tool === 'rubber') this.#rub(point);
			else this.#draw(point, this.tool);
		}
	}

	/** The hand is lifted. A rub that took nothing away is nothing to take back. */
	up(): void {
		if (this.#current !== null) this.#strokes = [...this.#strokes, this.#current];
		this.#current = null;
		if (this.#before.at(-1) === this.#strokes) this.#before = this.#before.slice(0, -1);
	}

	/** Takes back the last thing that was done: a line, a rub, or starting again. */
	takeBack(): void {
		this.#strokes = this.#before.at(-1) ?? this.#strokes;
		this.#before = this.#before.slice(0, -1);
	}

	clear(): void {
		this.#before = [...this.#before, this.#strokes];
		this.#strokes = [];
	}

	#begin(point: InkPoint, pen: Pen): void {
		if (this.#strokes.length < mediumLimits.strokes) this.#current = { pen, size: penSize, points: [point] };
	}

	/** A very long line goes on as the next one. */
	#draw(point: InkPoint, pen: Pen): void {
		const stroke = this.#current;
		const last = stroke?.points.at(-1);
		if (stroke === null || last === undefined) return;
		if (last[0] === point[0] && last[1] === point[1]) return;
		if (stroke.points.length < mediumLimits.points) {
			this.#current = { ...stroke, points: [...stroke.points, point] };
			return;
		}
		this.#strokes = [...this.#strokes, stroke];
		this.#current = null;
		this.#begin(last, pen);
		this.#draw(point, pen);
	}

	#rub([x, y]: InkPoint): void {
		const kept = this.#strokes.filter(({ points }) =>
			points.every(([px, py]) => Math.hypot(px - x, py - y) > rubberReach)
		);
		if (kept.length < this.#strokes.length) this.#strokes = kept;
	}
}

/** Where a pointer is on the page, in the page's own units. */
export function pointOf(event: PointerEvent, box: DOMRect): InkPoint {
	const across = Math.round(((event.clientX - box.left) / box.width) * sheet.width);
	const down = Math.round(((event.clientY - box.top) / box.height) * sheet.height);
	const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
	const pressure = event.pointerType === 'pen' ? Math.round(event.pressure * 100) : pressureUnknown;
	return [within(across, sheet.width), within(down, sheet.height), within(pressure, 100)];
}
