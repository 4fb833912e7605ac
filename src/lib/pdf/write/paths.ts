import { arcCurves } from './arcs.ts';
import { num } from './syntax.ts';

/** A path in the words of a PDF, y still downwards, and the box of all its points. */
export interface PathDrawing {
	readonly operators: string;
	readonly box: Box;
}

/** Left, top, right and bottom. */
export type Box = readonly [number, number, number, number];

const counts: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7 };
const kept = new Map<string, PathDrawing>();
/** Paths of pictures are short and come often; those of drawings are long and come once. */
const longestKept = 4000;
const mostKept = 4000;

/** Reads a path as SVG writes it (pictures and drawings are checked before). What cannot be read ends it. */
export function readPath(d: string): PathDrawing {
	const known = kept.get(d);
	if (known !== undefined) return known;
	const drawing = translated(d);
	if (kept.size >= mostKept) kept.clear();
	if (d.length <= longestKept) kept.set(d, drawing);
	return drawing;
}

function translated(d: string): PathDrawing {
	const pen = new Pen();
	for (const [, command = '', text = ''] of d.matchAll(/([MLHVCSQTAZmlhvcsqtaz])([^MLHVCSQTAZmlhvcsqtaz]*)/g)) {
		if (command === 'Z' || command === 'z') {
			pen.close();
			continue;
		}
		const numbers = numbersIn(text, command === 'A' || command === 'a');
		const count = counts[command.toUpperCase()] ?? 2;
		for (let at = 0; at + count <= numbers.length; at += count) {
			const step = command === 'M' && at > 0 ? 'L' : command === 'm' && at > 0 ? 'l' : command;
			pen.go(step, numbers.slice(at, at + count));
		}
	}
	return { operators: pen.operators, box: pen.box };
}

/** The flags of an arc may stand without a space before what follows. */
function numbersIn(text: string, isArc: boolean): readonly number[] {
	if (!isArc) return (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number);
	const numbers: number[] = [];
	const one = /\s*,?\s*(-?(?:\d+\.?\d*|\.\d+))/y;
	const flag = /\s*,?\s*([01])/y;
	for (let at = 0; ;) {
		const reader = [3, 4].includes(numbers.length % 7) ? flag : one;
		reader.lastIndex = at;
		const found = reader.exec(text);
		if (found === null) return numbers;
		numbers.push(Number(found[1]));
		at = reader.lastIndex;
	}
}

/** Walks along a path and writes it down. */
class Pen {
	operators = '';
	#x = 0;
	#y = 0;
	#startX = 0;
	#startY = 0;
	/** The control point of the curve before, for one that goes on smoothly. */
	#control: readonly [number, number, 'C' | 'Q'] | undefined;
	#left = Infinity;
	#top = Infinity;
	#right = -Infinity;
	#bottom = -Infinity;

	get box(): Box {
		return this.#left === Infinity ? [0, 0, 0, 0] : [this.#left, this.#top, this.#right, this.#bottom];
	}

	close(): void {
		this.operators += 'h\n';
		[this.#x, this.#y] = [this.#startX, this.#startY];
		this.#control = undefined;
	}

	go(command: string, given: readonly number[]): void {
		const upper = command.toUpperCase();
		const n = command === upper ? given : this.#absolute(upper, given);
		const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = n;
		const control = this.#control;
		this.#control = undefined;
		switch (upper) {
			case 'M':
				this.#reach(a, b);
				[this.#startX, this.#startY] = [a, b];
				this.operators += `${num(a)} ${num(b)} m\n`;
				return;
			case 'L':
				return this.#line(a, b);
			case 'H':
				return this.#line(a, this.#y);
			case 'V':
				return this.#line(this.#x, a);
			case 'C':
				this.#curve(a, b, c, d, e, f);
				this.#control = [c, d, 'C'];
				return;
			case 'S': {
				const [x, y] = this.#mirrored(control, 'C');
				this.#curve(x, y, a, b, c, d);
				this.#control = [a, b, 'C'];
				return;
			}
			case 'Q':
				return this.#quadratic(a, b, c, d);
			case 'T': {
				const [x, y] = this.#mirrored(control, 'Q');
				return this.#quadratic(x, y, a, b);
			}
			case 'A':
				for (const [x1, y1, x2, y2, x, y] of arcCurves([this.#x, this.#y], {
					radii: [a, b],
					turn: c,
					isLarge: d !== 0,
					isClockwise: e !== 0,
					to: [f, g]
				}))
					this.#curve(x1, y1, x2, y2, x, y);
				this.#reach(f, g);
		}
	}

	#absolute(upper: string, given: readonly number[]): readonly number[] {
		if (upper === 'H') return [(given[0] ?? 0) + this.#x];
		if (upper === 'V') return [(given[0] ?? 0) + this.#y];
		const first = upper === 'A' ? 5 : 0;
		return given.map((value, index) =>
			index < first ? value : value + ((index - first) % 2 === 0 ? this.#x : this.#y)
		);
	}

	#mirrored(control: readonly [number, number, 'C' | 'Q'] | undefined, kind: 'C' | 'Q'): readonly [number, number] {
		return control?.[2] === kind ? [2 * this.#x - control[0], 2 * this.#y - control[1]] : [this.#x, this.#y];
	}

	#line(x: number, y: number): void {
		this.#reach(x, y);
		this.operators += `${num(x)} ${num(y)} l\n`;
	}

	#quadratic(x1: number, y1: number, x: number, y: number): void {
		const [fromX, fromY] = [this.#x, this.#y];
		this.#curve(
			fromX + (2 / 3) * (x1 - fromX),
			fromY + (2 / 3) * (y1 - fromY),
			x + (2 / 3) * (x1 - x),
			y + (2 / 3) * (y1 - y),
			x,
			y
		);
		this.#control = [x1, y1, 'Q'];
	}

	// A curve is its two control points and its end: six numbers, as in every drawing language.
	#curve(...[x1, y1, x2, y2, x, y]: readonly [number, number, number, number, number, number]): void {
		this.#widen(x1, y1);
		this.#widen(x2, y2);
		this.#reach(x, y);
		this.operators += `${num(x1)} ${num(y1)} ${num(x2)} ${num(y2)} ${num(x)} ${num(y)} c\n`;
	}

	#reach(x: number, y: number): void {
		[this.#x, this.#y] = [x, y];
		this.#widen(x, y);
	}

	#widen(x: number, y: number): void {
		this.#left = Math.min(this.#left, x);
		this.#top = Math.min(this.#top, y);
		this.#right = Math.max(this.#right, x);
		this.#bottom = Math.max(this.#bottom, y);
	}
}
