import { bodyHeight, mostRows, type Box } from './elements.ts';

/** A box on a page; `y` counts from the top of the page's body. */
export interface PlacedBox {
	readonly box: Box;
	readonly y: number;
}

/** Space between two boxes, in points. */
export const gap = 12;

/** How much a page can take. */
export interface Room {
	readonly height: number;
	readonly rows: number;
}

interface Filling {
	readonly boxes: readonly PlacedBox[];
	readonly bottom: number;
	readonly rows: number;
}

const emptyPage: Filling = { boxes: [], bottom: 0, rows: 0 };

/**
 * Lays boxes on pages, in order. A box is never split; a heading stays with what it heads; no page holds more rows than
 * its room allows. A box taller than a page gets a page to itself (layout makes none).
 */
export function paginate(
	boxes: readonly Box[],
	room: Room = { height: bodyHeight, rows: mostRows }
): readonly (readonly PlacedBox[])[] {
	const pages: Filling[] = [];
	let page = emptyPage;
	for (const group of groupsOf(boxes)) {
		if (page.boxes.length > 0 && (startsPage(group, page, room) || !fits(group, page, room))) {
			pages.push(page);
			page = emptyPage;
		}
		page = group.reduce(place, page);
	}
	return [...pages, ...(page.boxes.length > 0 ? [page] : [])].map((filling) => filling.boxes);
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
	const wish = group[0]?.newPage ?? 'never';
	return wish === 'always' || (wish === 'half' && page.bottom > room.height / 2);
}

function fits(group: readonly Box[], page: Filling, room: Room): boolean {
	const filled = group.reduce(place, page);
	return filled.bottom <= room.height && filled.rows <= room.rows;
}

function place(page: Filling, box: Box): Filling {
	const y = page.boxes.length === 0 ? 0 : page.bottom + gap;
	return { boxes: [...page.boxes, { box, y }], bottom: y + box.height, rows: page.rows + (box.isRow ? 1 : 0) };
}
