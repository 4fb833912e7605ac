import type { Sheet, Tag } from '#lib/pdf/structure.ts';
import { textAt } from './flow.ts';
import type { Measure } from './measure.ts';
import { paint } from './paint.ts';
import type { Edges } from './setting.ts';
import { rule } from './shapes.ts';

const size = 15;

/**
 * A sheet with a word at its top that no page may miss (EXAMPLE), between two lines that reach from side to side. Only one
 * page has it in the tree: `parent`.
 */
export function markOn(
	sheet: Sheet,
	{ words, measure }: { readonly words: string; readonly measure: Measure },
	edges: Edges,
	parent: Tag | undefined
): Sheet {
	const width = measure(words, size, 'bold');
	const x = (sheet.width - width) / 2;
	const y = edges.top * 0.62;
	const middle = y - size * 0.35;
	const line = { width: 1.5, colour: paint.ink };
	const tag: Tag | undefined = parent === undefined ? undefined : { role: 'P', kids: [] };
	if (parent !== undefined && tag !== undefined) parent.kids.unshift(tag);
	return {
		...sheet,
		elements: [
			rule([edges.side, middle], [x - 12, middle], line),
			rule([x + width + 12, middle], [sheet.width - edges.side, middle], line),
			textAt(words, { size, weight: 'bold', colour: paint.ink }, { x, y }, tag ?? 'artifact'),
			...sheet.elements
		]
	};
}
