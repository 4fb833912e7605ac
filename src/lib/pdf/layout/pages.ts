import { stacked, type Box, type Part } from './part.ts';

/** A part on a page; `y` counts from the top of the page's body. */
export interface Placed {
	readonly part: Part;
	/** How far from the left of the page's body; 0 where nothing is said. */
	readonly x?: number;
	readonly y: number;
	/** The box it was made from. */
	readonly box: Box;
}

/** How much a page can take. */
export interface Room {
	readonly height: number;
	readonly rows: number;
}

interface Filling {
	readonly placed: Placed[];
	bottom: number;
	rows: number;
}

/**
 * Lays boxes on pages, in order. A box is never split; a heading stays with what it heads; no page holds more rows than
 * its room allows; the head of a table that goes on stands again at the top. A box taller than a page gets a page to
 * itself (layout makes none).
 */
export function paginate(boxes: readonly Box[], room: Room): readonly (readonly Placed[])[] {
	const pages: Filling[] = [];
	let page: Filling = { placed: [], bottom: 0, rows: 0 };
	for (const group of groupsOf(boxes)) {
		if (page.placed.length > 0 && (startsPage(group, page, room) || !fits(group, page, room))) {
			pages.push(page);
			page = { placed: [], bottom: 0, rows: 0 };
		}
		for (const box of group) {
			// Only where headings and what they head fit no page together.
			if (page.placed.length > 0 && !fits([box], page, room)) {
				pages.push(page);
				page = { placed: [], bottom: 0, rows: 0 };
			}
			place(page, box);
		}
	}
	return [...pages, ...(page.placed.length > 0 ? [page] : [])].map(({ placed }) => placed);
}

/** Headings together with the first box that may end a page. */
function groupsOf(boxes: readonly Box[]): readonly (readonly Box[])[] {
	const groups: Box[][] = [];
	let open: Box[] = [];
	for (const box of boxes) {
		open.push(box);
		if (box.keepWithNext) continue;
		groups.push(open);
		open = [];
	}
	return open.length > 0 ? [...groups, open] : groups;
}

function startsPage(group: readonly Box[], page: Filling, room: Room): boolean {
	// A heading goes with what begins a page below it.
	if (group.some(({ newPage }) => newPage === 'always')) return true;
	return group[0]?.newPage === 'half' && page.bottom > room.height / 2;
}

function fits(group: readonly Box[], page: Filling, room: Room): boolean {
	const height = group.reduce((sum, box) => sum + box.space + box.height, 0);
	const rows = group.filter(({ isRow }) => isRow).length;
	return page.bottom + height <= room.height && page.rows + rows <= room.rows;
}

function place(page: Filling, box: Box): void {
	const isFirst = page.placed.length === 0;
	const part = isFirst && box.again !== undefined ? stacked([box.again, box]) : box;
	const y = isFirst ? 0 : page.bottom + box.space;
	page.placed.push({ part, y, box });
	page.bottom = y + part.height;
	page.rows += box.isRow ? 1 : 0;
}
