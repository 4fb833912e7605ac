import type { Sheet, Tag } from '#lib/pdf/structure.ts';
import type { Content } from './content.ts';
import { findMarks, type FoundMarks } from './found-marks.ts';
import type { PdfObjects } from './objects.ts';
import { num, ref, textString } from './syntax.ts';

/** A tag that stands in the file. */
export interface WrittenTag {
	readonly tag: Tag;
	readonly id: number;
	readonly parent: number;
	readonly kids: readonly WrittenTag[];
	readonly found: FoundMarks | undefined;
}

/** What the tree is written beside. */
interface Drawn {
	readonly sheets: readonly Sheet[];
	readonly contents: readonly Content[];
	/** The objects of the pages. */
	readonly pages: readonly number[];
}

/**
 * Writes the structure tree: what is what, in reading order, and which piece of which page belongs to it (ISO 32000-1,
 * 14.7). Gives the root's object, and all tags in order. Throws when a tag was drawn that the tree does not hold.
 */
export function writeTree(
	objects: PdfObjects,
	tree: Tag,
	drawn: Drawn
): { readonly root: number; readonly tags: readonly WrittenTag[] } {
	const root = objects.reserve();
	const tags: WrittenTag[] = [];
	const top = numbered(tree, root, { objects, marks: findMarks(drawn.sheets, drawn.contents), tags });
	const notes: string[] = [];
	for (const written of tags) {
		const note = written.tag.role === 'Note' ? `(note-${String(notes.length + 1).padStart(4, '0')})` : undefined;
		if (note !== undefined) notes.push(`${note}${ref(written.id)}`);
		const name = note === undefined ? '' : `/ID${note}`;
		objects.add(
			`<</Type/StructElem/S/${written.tag.role}/P ${ref(written.parent)}${kidsOf(written, drawn.pages)}${attributesOf(written, drawn.sheets)}${name}>>`,
			written.id
		);
	}
	const numbers = writeParents(objects, tags, drawn.contents);
	const named = notes.length === 0 ? '' : `/IDTree<</Names[${notes.join('')}]>>`;
	const kid = top === undefined ? '' : `/K ${ref(top.id)}`;
	objects.add(
		`<</Type/StructTreeRoot${kid}/ParentTree ${ref(numbers)}/ParentTreeNextKey ${drawn.pages.length}${named}>>`,
		root
	);
	return { root, tags };
}

/** Gives numbers to a tag and all below it. A tag that says nothing is left out; an empty cell says that it is empty. */
function numbered(
	tag: Tag,
	parent: number,
	all: {
		readonly objects: PdfObjects;
		readonly marks: ReadonlyMap<Tag, FoundMarks>;
		readonly tags: WrittenTag[];
	}
): WrittenTag | undefined {
	const found = all.marks.get(tag);
	if (found === undefined && !saysSomething(tag, all.marks)) return undefined;
	const kids: WrittenTag[] = [];
	const written = { tag, id: all.objects.reserve(), parent, kids, found };
	all.tags.push(written);
	for (const kid of tag.kids) {
		const below = numbered(kid, written.id, all);
		if (below !== undefined) kids.push(below);
	}
	return written;
}

function saysSomething(tag: Tag, marks: ReadonlyMap<Tag, FoundMarks>): boolean {
	return tag.role === 'TD' || tag.role === 'TH' || marks.has(tag) || tag.kids.some((kid) => saysSomething(kid, marks));
}

/** What a tag holds: what is drawn for it, then its kids. Only pieces on other pages than the first name theirs. */
function kidsOf({ found, kids }: WrittenTag, pages: readonly number[]): string {
	const marks = (found?.marks ?? []).map(({ page, mark }) =>
		page === found?.page ? String(mark) : `<</Type/MCR/Pg ${ref(pages[page] ?? 0)}/MCID ${mark}>>`
	);
	const all = [...marks, ...kids.map(({ id }) => ref(id))];
	const page = found === undefined ? '' : `/Pg ${ref(pages[found.page] ?? 0)}`;
	return all.length === 0 ? page : `${page}/K${all.length === 1 ? ` ${all[0]}` : `[${all.join(' ')}]`}`;
}

function attributesOf({ tag, found }: WrittenTag, sheets: readonly Sheet[]): string {
	const language = tag.language === undefined ? '' : `/Lang${textString(tag.language)}`;
	const alt = `${language}${tag.alt === undefined ? '' : `/Alt${textString(tag.alt)}`}`;
	if (tag.role === 'TH') return `${alt}/A<</O/Table/Scope/${tag.scope ?? 'Column'}>>`;
	if (tag.role === 'L') return `${alt}/A<</O/List/ListNumbering/${numberingOf(tag)}>>`;
	const height = sheets[found?.page ?? 0]?.height ?? 0;
	if (tag.role !== 'Figure' || found?.box === undefined) return alt;
	const [left, top, right, bottom] = found.box;
	return `${alt}/A<</O/Layout/Placement/Block/BBox[${num(left)} ${num(height - bottom)} ${num(right)} ${num(height - top)}]>>`;
}

/** A list of which the entries have a label of their own is a counted one. */
function numberingOf(list: Tag): 'Decimal' | 'None' {
	return list.kids.some(({ kids }) => kids.some(({ role }) => role === 'Lbl')) ? 'Decimal' : 'None';
}

/** The way back from each piece of each page to its tag. */
function writeParents(objects: PdfObjects, tags: readonly WrittenTag[], contents: readonly Content[]): number {
	const ids = new Map(tags.map(({ tag, id }) => [tag, id]));
	const pages = contents.map(({ marks }) => {
		const parents = marks.map((tag) => {
			const id = ids.get(tag);
			if (id === undefined) throw new Error(`A ${tag.role} is drawn that is not in the tree.`);
			return ref(id);
		});
		return objects.add(`[${parents.join(' ')}]`);
	});
	return objects.add(`<</Nums[${pages.map((id, index) => `${index} ${ref(id)}`).join(' ')}]>>`);
}
