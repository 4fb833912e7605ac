import { paginate, type Placed, type Room } from './pages.ts';
import { boxOf, type Box } from './part.ts';
import { paint } from './paint.ts';
import { rule } from './shapes.ts';

/** Between the columns of a page; a thin line stands in its middle. */
export const betweenColumns = 20;

/** A page while it is filled. */
interface Page {
	readonly placed: Placed[];
	bottom: number;
}

/**
 * Lays boxes on pages: those that go across as ever, those of half the width in two columns, the left one read first. The
 * last columns before something that goes across end as high up as they can, so that it may follow on the same page.
 * @param half the width of a column
 */
export function paginateInColumns(
	boxes: readonly Box[],
	{ room, half }: { readonly room: Room; readonly half: number }
): readonly (readonly Placed[])[] {
	const pages: Page[] = [{ placed: [], bottom: 0 }];
	for (const stretch of stretchesOf(boxes)) {
		if (stretch[0]?.isHalf === true) layColumns(stretch, pages, room.height, half);
		else layAcross(stretch, pages, room);
	}
	return pages.map(({ placed }) => placed).filter(({ length }) => length > 0);
}

/** Boxes next to each other of one width. */
function stretchesOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
	const stretches: Box[][] = [];
	for (const box of boxes) {
		const last = stretches.at(-1);
		if (last !== undefined && last[0]?.isHalf === box.isHalf) last.push(box);
		else stretches.push([box]);
	}
	return stretches;
}

/** All of it below what stands there; else from a page of its own; what is spare only where the page has room for it. */
function layAcross(boxes: readonly Box[], pages: Page[], room: Room): void {
	const last = pages.at(-1);
	const needed = boxes.filter(({ isSpare }) => isSpare !== true);
	const space = boxes[0]?.space ?? 0;
	const isAlone = boxes.some(({ newPage }) => newPage === 'always');
	if (last !== undefined && last.bottom > 0 && !isAlone) {
		const below = onOnePage([boxes, needed], { ...room, height: room.height - last.bottom - space });
		if (below !== undefined) {
			addTo(last, below, 0, last.bottom + space);
			return;
		}
	}
	const whole = onOnePage([boxes], room);
	for (const placed of whole === undefined ? paginate(needed, room) : [whole]) {
		const page: Page = { placed: [], bottom: 0 };
		addTo(page, placed, 0, 0);
		pages.push(page);
	}
}

/** The first of some lists that one page holds. */
function onOnePage(lists: readonly (readonly Box[])[], room: Room): readonly Placed[] | undefined {
	return lists
		.map((boxes) => paginate(boxes, room))
		.find((pages) => pages.length === 1 && pages.every((page) => endOf(page) <= room.height))?.[0];
}

function layColumns(boxes: readonly Box[], pages: Page[], height: number, half: number): void {
	let rest = boxes;
	const [first] = boxes;
	if (first?.newPage === 'always') pages.push({ placed: [], bottom: 0 });
	while (rest.length > 0) {
		const page = pages.at(-1) ?? { placed: [], bottom: 0 };
		const top = page.bottom === 0 ? 0 : page.bottom + (rest[0]?.space ?? 0);
		const columns = columnsOf(rest, height - top);
		const count = columns.reduce((sum, { length }) => sum + length, 0);
		const isTooLow = page.bottom > 0 && columns.some((column) => endOf(column) > height - top);
		if (count === 0 || isTooLow) {
			pages.push({ placed: [], bottom: 0 });
			continue;
		}
		const end = Math.max(...columns.map(endOf));
		for (const [at, column] of columns.entries()) addTo(page, column, at * (half + betweenColumns), top);
		if (columns.length > 1) page.placed.push(lineBetween(half, top, end));
		page.bottom = top + end;
		rest = rest.slice(count);
		if (rest.length > 0) pages.push({ placed: [], bottom: 0 });
	}
}

/** The two columns that a height takes; where all that is left fits them, as short as they can be. */
function columnsOf(boxes: readonly Box[], height: number): readonly (readonly Placed[])[] {
	if (height <= 0) return [];
	const room = (tall: number): Room => ({ height: tall, rows: Infinity });
	const boxesOnly = boxes.map((box) => (box.newPage === 'never' ? box : { ...box, newPage: 'never' as const }));
	const full = paginate(boxesOnly, room(height));
	if (full.length > 2) return full.slice(0, 2);
	let [low, high] = [0, height];
	let best = full;
	while (high - low > 4) {
		const middle = (low + high) / 2;
		const columns = paginate(boxesOnly, room(middle));
		if (columns.length <= 2 && columns.every((column) => endOf(column) <= middle)) [best, high] = [columns, middle];
		else low = middle;
	}
	return best;
}

function endOf(column: readonly Placed[]): number {
	return Math.max(0, ...column.map(({ part, y }) => y + part.height));
}

function addTo(page: Page, placed: readonly Placed[], x: number, y: number): void {
	for (const each of placed) page.placed.push({ ...each, x: x + (each.x ?? 0), y: y + each.y });
	page.bottom = Math.max(page.bottom, ...placed.map(({ part, y: at }) => y + at + part.height));
}

function lineBetween(half: number, top: number, height: number): Placed {
	const x = half + betweenColumns / 2;
	const part = { height, elements: [rule([x, 2], [x, height - 2], { colour: paint.line, width: 0.7 })] };
	return { part, x: 0, y: top, box: boxOf(part) };
}
