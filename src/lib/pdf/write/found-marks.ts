import type { Sheet, Tag } from '#lib/pdf/structure.ts';
import { boundsOf, union } from './bounds.ts';
import type { Content } from './content.ts';
import type { Box } from './paths.ts';

/** Everything that was drawn for one tag. */
export interface FoundMarks {
	readonly marks: { readonly page: number; readonly mark: number }[];
	/** The page on which it begins, and how far from its top. */
	readonly page: number;
	top: number;
	/** Around what is drawn, but for text. Only a figure needs it. */
	box: Box | undefined;
}

/** Collects by tag what was drawn on all sheets. */
export function findMarks(sheets: readonly Sheet[], contents: readonly Content[]): ReadonlyMap<Tag, FoundMarks> {
	const all = new Map<Tag, FoundMarks>();
	for (const [page, { marks }] of contents.entries()) {
		for (const [mark, tag] of marks.entries()) {
			const found = all.get(tag) ?? { marks: [], page, top: Infinity, box: undefined };
			found.marks.push({ page, mark });
			all.set(tag, found);
		}
	}
	for (const [page, { elements }] of sheets.entries()) {
		for (const element of elements) {
			const found = element.tag === 'artifact' ? undefined : all.get(element.tag);
			if (found === undefined || element.tag === 'artifact' || found.page !== page) continue;
			found.top = Math.min(found.top, element.kind === 'text' ? element.y - element.size : element.y);
			const box = element.tag.role === 'Figure' ? boundsOf(element) : undefined;
			if (box !== undefined) found.box = found.box === undefined ? box : union(found.box, box);
		}
	}
	return all;
}
