import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, inkFile, inkPath, type Stroke } from './ink.ts';

const dot: Stroke = { pen: 'red', size: 10, points: [[500, 400, 50]] };
const line: Stroke = {
	pen: 'ink',
	size: 10,
	points: [
		[100, 100, 50],
		[300, 120, 50],
		[700, 600, 50]
	]
};
const anyStroke: fc.Arbitrary<Stroke> = fc.record({
	pen: fc.constantFrom('ink', 'blue', 'red'),
	size: fc.integer({ min: 1, max: 60 }),
	points: fc.array(
		fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 750 }), fc.integer({ min: 0, max: 100 })),
		{ minLength: 1, maxLength: 40 }
	)
});

describe('A drawn stroke', () => {
	it('becomes one closed path of plain numbers, in the colour of its pen', () => {
		fc.assert(
			fc.property(anyStroke, (stroke) => {
				const { d, fill } = inkPath(stroke);
				expect(d).toMatch(/^M-?[\d.]+ -?[\d.]+(Q(-?[\d.]+ ?){4})+Z$/);
				expect(fill).toMatch(/^#[0-9a-f]{6}$/);
			})
		);
	});

	it('is the same path each time', () => {
		fc.assert(
			fc.property(anyStroke, (stroke) => {
				expect(inkPath(stroke)).toEqual(inkPath(stroke));
			})
		);
	});

	it('of one touch is a dot, not nothing', () => {
		expect(inkPath(dot).d.length).toBeGreaterThan(20);
	});

	it('is thicker where a pen presses harder', () => {
		const reach = (pressure: number) => {
			const points = [0, 1, 2, 3, 4, 5].map((step) => [step * 40, 100, pressure] as const);
			const numbers =
				inkPath({ pen: 'ink', size: 40, points })
					.d.match(/-?[\d.]+/g)
					?.map(Number) ?? [];
			return Math.max(...numbers.filter((_, index) => index % 2 === 1));
		};
		expect(reach(95)).toBeGreaterThan(reach(10));
	});
});

describe('The part of the sheet that is shown', () => {
	it('holds every point', () => {
		fc.assert(
			fc.property(fc.array(anyStroke, { minLength: 1, maxLength: 5 }), (strokes) => {
				const { x, y, side } = frameOf({ width: 1000, height: 750, strokes });
				for (const [px, py] of strokes.flatMap(({ points }) => points)) {
					expect(px).toBeGreaterThanOrEqual(x);
					expect(px).toBeLessThanOrEqual(x + side);
					expect(py).toBeGreaterThanOrEqual(y);
					expect(py).toBeLessThanOrEqual(y + side);
				}
			})
		);
	});

	it('is never so small that a dot becomes a blot', () => {
		expect(frameOf({ width: 1000, height: 750, strokes: [dot] }).side).toBe(400);
	});

	it('is the whole sheet when nothing is drawn', () => {
		expect(frameOf({ width: 1000, height: 750, strokes: [] })).toEqual({ x: 0, y: -125, side: 1000 });
	});
});

it('A drawing as a file holds paths and nothing else', () => {
	const file = inkFile({ width: 1000, height: 750, strokes: [line, dot] });
	expect(file).toMatch(
		/^<svg xmlns="[^"]+" viewBox="[-\d. ]+" width="192" height="192">(<path d="[^"]+" fill="#\w{6}"\/>){2}<\/svg>$/
	);
});
