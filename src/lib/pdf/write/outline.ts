import type { Sheet } from '#lib/pdf/structure.ts';
import type { PdfObjects } from './objects.ts';
import { num, ref, textString } from './syntax.ts';
import type { WrittenTag } from './tree.ts';

interface Entry {
	readonly id: number;
	readonly level: number;
	readonly written: WrittenTag;
	readonly kids: Entry[];
	readonly parent: number;
}

/** Writes the list of contents that a reader shows at the side: the headings that have words for it. Undefined: none has. */
export function writeOutline(
	objects: PdfObjects,
	tags: readonly WrittenTag[],
	{ sheets, pages }: { readonly sheets: readonly Sheet[]; readonly pages: readonly number[] }
): number | undefined {
	const headings = tags.filter(({ tag, found }) => tag.inOutline !== undefined && found !== undefined);
	if (headings.length === 0) return undefined;
	const root = objects.reserve();
	const top: Entry[] = [];
	const open: Entry[] = [];
	for (const written of headings) {
		const level = ['H1', 'H2', 'H3'].indexOf(written.tag.role);
		while ((open.at(-1)?.level ?? -1) >= level) open.pop();
		const above = open.at(-1);
		const entry = { id: objects.reserve(), level, written, kids: [], parent: above?.id ?? root };
		(above?.kids ?? top).push(entry);
		open.push(entry);
	}
	const write = (entries: readonly Entry[]): void => {
		for (const [index, { id, parent, kids, written }] of entries.entries()) {
			const { tag, found } = written;
			const page = found?.page ?? 0;
			const [before, after] = [entries[index - 1], entries[index + 1]];
			const beside = `${before === undefined ? '' : `/Prev ${ref(before.id)}`}${after === undefined ? '' : `/Next ${ref(after.id)}`}`;
			const at = num((sheets[page]?.height ?? 0) - Math.max(0, (found?.top ?? 0) - 10));
			objects.add(
				`<</Title${textString(tag.inOutline ?? '')}/Parent ${ref(parent)}${beside}${below(kids)}/Dest[${ref(pages[page] ?? 0)}/XYZ 0 ${at} null]/SE ${ref(written.id)}>>`,
				id
			);
			write(kids);
		}
	};
	write(top);
	objects.add(`<</Type/Outlines${below(top)}>>`, root);
	return root;
}

function below(kids: readonly Entry[]): string {
	const [first, last] = [kids[0], kids.at(-1)];
	return first === undefined || last === undefined
		? ''
		: `/First ${ref(first.id)}/Last ${ref(last.id)}/Count ${countOf(kids)}`;
}

function countOf(kids: readonly Entry[]): number {
	return kids.reduce((sum, kid) => sum + 1 + countOf(kid.kids), 0);
}
