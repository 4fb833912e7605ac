import type { Element, Sheet, Tag } from '#lib/pdf/structure.ts';

/**
 * Sheets on which what is read is drawn in the order of the tree: where something side by side is taller than a page, it was
 * set piece by piece. What only decorates keeps its place below or above; words and pictures never stand on top of each other.
 */
export function inReadingOrder(sheets: readonly Sheet[], root: Tag): readonly Sheet[] {
	const places = new Map<Tag, number>();
	const walk = (tag: Tag): void => {
		places.set(tag, places.size);
		tag.kids.forEach(walk);
	};
	walk(root);
	const placeOf = ({ tag }: Element) => (tag === 'artifact' ? 0 : (places.get(tag) ?? 0));
	return sheets.map((sheet) => {
		const read = sheet.elements.filter(({ tag }) => tag !== 'artifact');
		if (read.every((element, at) => at === 0 || placeOf(element) >= placeOf(read[at - 1] ?? element))) return sheet;
		const sorted = read.toSorted((one, other) => placeOf(one) - placeOf(other)).values();
		const next = (element: Element) => (element.tag === 'artifact' ? element : (sorted.next().value ?? element));
		return { ...sheet, elements: sheet.elements.map(next) };
	});
}
