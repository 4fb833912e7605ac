import type { Element } from '#lib/pdf/structure.ts';

/** Elements that stand somewhere else than where they were measured: moved once, when all is in its place. */
export interface Group {
	readonly kind: 'group';
	readonly right: number;
	readonly down: number;
	readonly elements: readonly Piece[];
}

export type Piece = Element | Group;

/** Something measured: its elements count from its own left top corner. */
export interface Part {
	readonly height: number;
	readonly elements: readonly Piece[];
}

/** A part to be laid on pages, as a whole. */
export interface Box extends Part {
	/** Counts towards the rows of a page. */
	readonly isRow: boolean;
	/** May not be the last box of a page: a heading without what it heads. */
	readonly keepWithNext: boolean;
	/** `always`: begins a page. `half`: begins one unless half a page is free. */
	readonly newPage: 'always' | 'half' | 'never';
	/** Free space above it, but at the top of a page. */
	readonly space: number;
	/** Stands in one of two columns. */
	readonly isHalf?: boolean;
	/** Is left out where its page has no room for it: what it says stands elsewhere too. */
	readonly isSpare?: boolean;
	/** What stands above it again when it begins a page: the head of a table that goes on. */
	readonly again: Part | undefined;
}

/** A box with nothing special about it, but for what is said. */
export function boxOf(part: Part, otherwise: Partial<Omit<Box, keyof Part>> = {}): Box {
	const { height, elements } = part;
	return {
		isRow: false,
		keepWithNext: false,
		newPage: 'never',
		space: 0,
		again: undefined,
		...otherwise,
		height,
		elements
	};
}

export const noPart: Part = { height: 0, elements: [] };

/** The same elements somewhere else. */
export function moved(elements: readonly Piece[], right: number, down: number): readonly Piece[] {
	if (elements.length === 0 || (right === 0 && down === 0)) return elements;
	return [{ kind: 'group', right, down, elements }];
}

/** All elements where they stand in the end. */
export function flat(elements: readonly Piece[], right = 0, down = 0): readonly Element[] {
	const found: Element[] = [];
	collect(elements, right, down, found);
	return found;
}

function collect(elements: readonly Piece[], right: number, down: number, found: Element[]): void {
	for (const element of elements) {
		if (element.kind === 'group') collect(element.elements, right + element.right, down + element.down, found);
		else found.push(move(element, right, down));
	}
}

function move(element: Element, right: number, down: number): Element {
	const [x, y] = [element.x + right, element.y + down];
	return element.kind === 'line'
		? { ...element, x, y, toX: element.toX + right, toY: element.toY + down }
		: { ...element, x, y };
}

/** Parts below each other. */
export function stacked(parts: readonly Part[], space = 0): Part {
	const elements: Piece[] = [];
	let height = 0;
	parts.forEach((part, index) => {
		if (index > 0) height += space;
		elements.push(...moved(part.elements, 0, height));
		height += part.height;
	});
	return { height, elements };
}

/** Parts put together to as few as fit a height, in order; a part taller than that stands alone. */
export function chunked(parts: readonly Part[], tallest: number): readonly Part[] {
	const chunks: Part[][] = [];
	let height = 0;
	for (const part of parts) {
		if (chunks.length === 0 || height + part.height > tallest) {
			chunks.push([]);
			height = 0;
		}
		chunks.at(-1)?.push(part);
		height += part.height;
	}
	return chunks.map((chunk) => stacked(chunk));
}

/** One cell of a row: where it stands, and the pieces that may not be split. */
export interface Cell {
	readonly x: number;
	readonly pieces: readonly Part[];
	/** Stands in the middle of a taller row. */
	readonly isMiddle?: boolean;
}

/** Cells side by side, in as few parts as fit a height; most often it is one. */
export function sideBySide(cells: readonly Cell[], tallest: number): readonly Part[] {
	const columns = cells.map((cell) => ({ ...cell, chunks: chunked(cell.pieces, tallest) }));
	const count = Math.max(1, ...columns.map(({ chunks }) => chunks.length));
	return Array.from({ length: count }, (_, index) => {
		const height = Math.max(0, ...columns.map(({ chunks }) => chunks[index]?.height ?? 0));
		const elements = columns.flatMap(({ x, chunks, isMiddle }) => {
			const chunk = chunks[index] ?? noPart;
			const down = isMiddle === true && count === 1 ? (height - chunk.height) / 2 : 0;
			return moved(chunk.elements, x, down);
		});
		return { height, elements };
	});
}
