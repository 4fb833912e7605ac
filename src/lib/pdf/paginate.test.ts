import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../../../tests/builders/paper.ts';
import type { Box } from './elements.ts';
import { gap, paginate, type PlacedBox, type Room } from './paginate.ts';

const room: Room = { height: 700, rows: 6 };
const heading = (height: number, newPage: Box['newPage'] = 'never') =>
	boxOf(height, { isRow: false, keepWithNext: true, newPage });

const anyBox: fc.Arbitrary<Box> = fc.oneof(
	{ weight: 5, arbitrary: fc.integer({ min: 1, max: 400 }).map((height) => boxOf(height)) },
	{ weight: 2, arbitrary: fc.integer({ min: 10, max: 90 }).map((height) => heading(height)) },
	{ weight: 1, arbitrary: fc.integer({ min: 10, max: 90 }).map((height) => heading(height, 'half')) },
	{
		weight: 1,
		arbitrary: fc.integer({ min: 1, max: 900 }).map((height) => boxOf(height, { isRow: false, newPage: 'always' }))
	},
	{ weight: 1, arbitrary: fc.integer({ min: 600, max: 900 }).map((height) => boxOf(height)) }
);
const anyBoxes = fc.array(anyBox, { maxLength: 60 });

function heightOf(page: readonly PlacedBox[]): number {
	return Math.max(...page.map(({ box, y }) => y + box.height));
}

/** Whether a page holds nothing but one box and the headings that stay with it. */
function isOneGroup(page: readonly PlacedBox[]): boolean {
	return page.slice(0, -1).every(({ box }) => box.keepWithNext);
}

describe('boxes on pages', () => {
	it('give no page for no boxes', () => {
		expect(paginate([])).toEqual([]);
	});

	it('stand below each other with space between', () => {
		expect(paginate([boxOf(100), boxOf(50)], room)[0]?.map(({ y }) => y)).toEqual([0, 100 + gap]);
	});

	it('go on to the next page when the page is full to the last point, not before', () => {
		const half = (room.height - gap) / 2;
		expect(paginate([boxOf(half), boxOf(half)], room)).toHaveLength(1);
		expect(paginate([boxOf(half), boxOf(half + 0.5)], room)).toHaveLength(2);
	});

	it('are at most six rows a page, however small', () => {
		const pages = paginate(
			Array.from({ length: 13 }, () => boxOf(5)),
			room
		);
		expect(pages.map((page) => page.length)).toEqual([6, 6, 1]);
	});

	it('begin a section on a new page unless half a page is free', () => {
		expect(paginate([boxOf(340), heading(60, 'half'), boxOf(50)], room)).toHaveLength(1);
		expect(paginate([boxOf(360), heading(60, 'half'), boxOf(50)], room)).toHaveLength(2);
	});

	it('take their headings with them', () => {
		const pages = paginate([boxOf(500), heading(60, 'half'), heading(30), boxOf(200)], room);
		expect(pages.map((page) => page.length)).toEqual([1, 3]);
	});

	it('that are headings without anything below still come out', () => {
		expect(paginate([heading(60)], room)).toHaveLength(1);
	});
});

describe('whatever the boxes', () => {
	it('each stands on paper once, in order, whole', () => {
		fc.assert(
			fc.property(anyBoxes, (boxes) => {
				const placed = paginate(boxes, room).flatMap((page) => page.map(({ box }) => box));
				expect(placed).toHaveLength(boxes.length);
				placed.forEach((box, index) => expect(box).toBe(boxes[index]));
			})
		);
	});

	it('no page is empty, has more rows than it may, or boxes that lie over each other', () => {
		fc.assert(
			fc.property(anyBoxes, fc.integer({ min: 1, max: 8 }), (boxes, rows) => {
				for (const page of paginate(boxes, { ...room, rows })) {
					expect(page.length).toBeGreaterThan(0);
					expect(page.filter(({ box }) => box.isRow).length).toBeLessThanOrEqual(rows);
					page.slice(1).forEach(({ y }, index) => {
						const before = page[index];
						expect(y).toBe((before?.y ?? 0) + (before?.box.height ?? 0) + gap);
					});
					expect(page[0]?.y).toBe(0);
				}
			})
		);
	});

	it('a heading is never last on a page, but for the very end', () => {
		fc.assert(
			fc.property(anyBoxes, (boxes) => {
				const pages = paginate(boxes, room);
				for (const page of pages.slice(0, -1)) expect(page.at(-1)?.box.keepWithNext).toBe(false);
			})
		);
	});

	it('no page is overfull, unless one box with its headings is taller than a page', () => {
		fc.assert(
			fc.property(anyBoxes, (boxes) => {
				for (const page of paginate(boxes, room)) {
					if (heightOf(page) > room.height) expect(isOneGroup(page)).toBe(true);
				}
			})
		);
	});

	it('a page ends only where the next thing does not fit or begins a page', () => {
		fc.assert(
			fc.property(anyBoxes, (boxes) => {
				const pages = paginate(boxes, room);
				pages.slice(1).forEach((page, index) => {
					const before = pages[index] ?? [];
					const group = page.slice(0, page.findIndex(({ box }) => !box.keepWithNext) + 1 || page.length);
					const needed = group.reduce((sum, { box }) => sum + gap + box.height, heightOf(before));
					const rows = [...before, ...group].filter(({ box }) => box.isRow).length;
					const wish = page[0]?.box.newPage;
					const begins = wish === 'always' || (wish === 'half' && heightOf(before) > room.height / 2);
					expect(begins || needed > room.height || rows > room.rows).toBe(true);
				});
			})
		);
	});

	it('a cover begins its page, where no heading holds it', () => {
		fc.assert(
			fc.property(anyBoxes, (boxes) => {
				for (const page of paginate(boxes, room)) {
					const later = page.filter((_, index) => page[index - 1]?.box.keepWithNext === false);
					expect(later.filter(({ box }) => box.newPage === 'always')).toEqual([]);
				}
			})
		);
	});
});
