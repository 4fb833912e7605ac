import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate, type Placed, type Room } from './pages.ts';
import { boxOf, type Box, type Part } from './part.ts';

const room: Room = { height: 700, rows: 6 };
const part = (height: number): Part => ({ height, elements: [] });
const row = (height: number) => boxOf(part(height), { isRow: true, space: 10 });
const heading = (height: number, newPage: Box['newPage'] = 'never') =>
	boxOf(part(height), { keepWithNext: true, newPage, space: 10 });

const anyBox: fc.Arbitrary<Box> = fc.oneof(
	{ weight: 5, arbitrary: fc.integer({ min: 1, max: 400 }).map(row) },
	{ weight: 2, arbitrary: fc.integer({ min: 10, max: 90 }).map((height) => heading(height)) },
	{ weight: 1, arbitrary: fc.integer({ min: 10, max: 90 }).map((height) => heading(height, 'half')) },
	{
		weight: 1,
		arbitrary: fc.integer({ min: 1, max: 600 }).map((height) => boxOf(part(height), { newPage: 'always' }))
	},
	{ weight: 2, arbitrary: fc.integer({ min: 1, max: 200 }).map((height) => boxOf(part(height), { again: part(30) })) }
);
const anyBoxes = fc.array(anyBox, { maxLength: 60 });

function bottomOf(page: readonly Placed[]): number {
	return Math.max(...page.map(({ part: { height }, y }) => y + height));
}

/** Whether a page holds nothing but one box and the headings that stay with it. */
function isOneGroup(page: readonly Placed[]): boolean {
	return page.slice(0, -1).every(({ box }) => box.keepWithNext);
}

describe('boxes on pages', () => {
	it('give no page for no boxes', () => {
		expect(paginate([], room)).toEqual([]);
	});

	it('stand below each other with their space between, and none at the top', () => {
		expect(paginate([row(100), row(50)], room)[0]?.map(({ y }) => y)).toEqual([0, 110]);
	});

	it('go on to the next page when the page is full to the last point, not before', () => {
		expect(paginate([row(345), row(345)], room)).toHaveLength(1);
		expect(paginate([row(345), row(345.5)], room)).toHaveLength(2);
	});

	it('are at most six rows a page, however small', () => {
		const pages = paginate(
			Array.from({ length: 13 }, () => row(5)),
			room
		);
		expect(pages.map((page) => page.length)).toEqual([6, 6, 1]);
	});

	it('begin a section on a new page unless half a page is free', () => {
		expect(paginate([row(340), heading(60, 'half'), row(50)], room)).toHaveLength(1);
		expect(paginate([row(360), heading(60, 'half'), row(50)], room)).toHaveLength(2);
	});

	it('take their headings with them, even to a page that they begin', () => {
		const pages = paginate([row(500), heading(60, 'half'), heading(30), row(200)], room);
		expect(pages.map((page) => page.length)).toEqual([1, 3]);
		const begun = paginate([row(50), heading(30), boxOf(part(40), { newPage: 'always' })], room);
		expect(begun.map((page) => page.length)).toEqual([1, 2]);
	});

	it('of a table have its head again where it goes on, and only there', () => {
		const tableRow = boxOf(part(200), { again: part(30) });
		const pages = paginate([heading(30), ...Array.from({ length: 6 }, () => tableRow)], room);
		expect(pages.map((page) => page.map(({ part: { height } }) => height))).toEqual([
			[30, 200, 200, 200],
			[230, 200, 200]
		]);
	});

	it('that are headings without anything below still come out', () => {
		expect(paginate([heading(60)], room)).toHaveLength(1);
	});
});

describe('whatever the boxes', () => {
	it('each stands on paper once, in order, whole', () => {
		fc.assert(
			fc.property(anyBoxes, (boxes) => {
				expect(
					paginate(boxes, room)
						.flat()
						.map(({ box }) => box)
				).toEqual(boxes);
			})
		);
	});

	it('no page is overfull, but for one group that fits none', () => {
		fc.assert(
			fc.property(anyBoxes, (boxes) => {
				for (const page of paginate(boxes, room)) {
					if (isOneGroup(page)) continue;
					expect(bottomOf(page)).toBeLessThanOrEqual(room.height + 30);
					expect(page.filter(({ box }) => box.isRow).length).toBeLessThanOrEqual(room.rows);
				}
			})
		);
	});

	it('no heading is the last on its page, but at the very end, or where no page holds it and what it heads', () => {
		fc.assert(
			fc.property(anyBoxes, (boxes) => {
				const pages = paginate(boxes, room);
				for (const [index, page] of pages.slice(0, -1).entries()) {
					const ending = page.slice(page.findLastIndex(({ box }) => !box.keepWithNext) + 1).map(({ box }) => box);
					const headed = pages[index + 1]?.find(({ box }) => !box.keepWithNext)?.box;
					const together = [...ending, ...(headed === undefined ? [] : [headed])];
					const height = together.reduce((sum, box) => sum + box.space + box.height, 0);
					expect(ending.length === 0 || height > room.height).toBe(true);
				}
			})
		);
	});

	it('headings that fit no page with what they head stand on the page before it', () => {
		const pages = paginate([heading(15), heading(34), heading(35), row(597)], room);
		expect(pages.map((page) => page.length)).toEqual([3, 1]);
	});
});
