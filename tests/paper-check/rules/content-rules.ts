import { PDFArray, PDFRef, type PDFDict, type PDFObject } from 'pdf-lib';
import { finding, type Finding } from '../finding.ts';
import { asDict, asNumber, dictAt, listAt, numberAt, rawListAt } from '../objects.ts';
import type { OpenedPaper } from '../opened-paper.ts';
import { isInside } from '../pen.ts';
import type { Part } from '../structure-tree.ts';

/** What is drawn and the tree: each mark once, owned once, found both ways, in one order, on the page. */
export function checkContent(paper: OpenedPaper): readonly Finding[] {
	return [
		...paper.content.findings,
		...checkUntagged(paper),
		...checkMarks(paper),
		...checkOrder(paper),
		...checkParentTree(paper),
		...checkPlaces(paper),
		...checkSpaces(paper)
	];
}

function checkUntagged({ content }: OpenedPaper): readonly Finding[] {
	const pages = new Map<number, number>();
	for (const { owner, page } of content.pieces) {
		if (owner === undefined) pages.set(page, (pages.get(page) ?? 0) + 1);
	}
	return [...pages].map(([page, count]) => finding('untagged', `page ${page + 1}`, `There are ${count} such things.`));
}

/** The mark of a page as one word, to count and compare. */
function keyOf({ page, mark }: { readonly page: number; readonly mark: number }): string {
	return `page ${page + 1}, mark ${mark}`;
}

/** Marks of the tree, in its order, each with the part that owns it. */
function ownedMarks(parts: readonly Part[]): readonly { readonly key: string; readonly part: Part }[] {
	return parts.flatMap((part) => part.kids.flatMap((kid) => (kid.kind === 'mark' ? [{ key: keyOf(kid), part }] : [])));
}

function checkMarks({ content, parts }: OpenedPaper): readonly Finding[] {
	const found: Finding[] = [];
	const drawn = new Set<string>();
	for (const mark of content.marks) {
		if (drawn.has(keyOf(mark))) found.push(finding('mark-unique', keyOf(mark)));
		drawn.add(keyOf(mark));
	}
	const owners = new Map<string, number>();
	for (const { key, part } of ownedMarks(parts)) {
		owners.set(key, (owners.get(key) ?? 0) + 1);
		if (!drawn.has(key)) found.push(finding('mark-missing', part.path, `There is no ${key}.`));
	}
	for (const key of drawn) {
		if (owners.get(key) !== 1) found.push(finding('mark-owned', key));
	}
	return found;
}

/**
 * Who follows the tree meets content in the order in which it is drawn. Only a row too tall for one piece is drawn piece
 * by piece: then its first cell is read to its end before its second, which began higher up or a page before.
 */
function checkOrder(paper: OpenedPaper): readonly Finding[] {
	const order = new Map(paper.content.marks.map((mark, index) => [keyOf(mark), index]));
	let last = -1;
	let before: Owned | undefined;
	for (const owned of ownedInOrder(paper.parts)) {
		const place = order.get(keyOf(owned)) ?? last;
		if (place < last && !goesOnHigher(paper, before, owned))
			return [finding('reading-order', keyOf(owned), 'It is drawn before what comes before it in the tree.')];
		last = place;
		before = owned;
	}
	return [];
}

/** A mark and the part that owns it. */
interface Owned {
	readonly page: number;
	readonly mark: number;
	readonly part: Part;
}

/** Whether something in the same row began higher up, or on a page before. */
function goesOnHigher(paper: OpenedPaper, before: Owned | undefined, { page, mark, part }: Owned): boolean {
	const row = rowOf(part);
	if (row === undefined || before === undefined || rowOf(before.part) !== row) return false;
	const topOf = (owned: Pick<Owned, 'page' | 'mark'>) => paper.piecesOf(owned.page, owned.mark)[0]?.box?.top ?? 0;
	return page < before.page || topOf({ page, mark }) > topOf(before) + 8;
}

/** Every mark in the order of the tree, with the part that owns it: a part's own content comes where it stands among its kids. */
function ownedInOrder(parts: readonly Part[]): readonly Owned[] {
	const within = (part: Part): readonly Owned[] =>
		part.kids.flatMap((kid) => {
			if (kid.kind === 'part') return within(kid);
			return kid.kind === 'mark' ? [{ page: kid.page, mark: kid.mark, part }] : [];
		});
	return parts.filter(({ parent }) => parent === undefined).flatMap(within);
}

function rowOf(part: Part): Part | undefined {
	if (part.role === 'TR') return part;
	return part.parent === undefined ? undefined : rowOf(part.parent);
}

/** The number tree that leads from content to parts (ISO 32000-1, 14.7.4.4): a row for a page, one part for an annotation. */
export function numbersOf(tree: PDFDict | undefined): ReadonlyMap<number, readonly PDFObject[] | PDFRef> {
	const numbers = new Map<number, readonly PDFObject[] | PDFRef>();
	const flat = rawListAt(tree, 'Nums');
	for (let index = 0; index + 1 < flat.length; index += 2) {
		const [key, value] = [asNumber(flat[index]) ?? -1, flat[index + 1]];
		const row = tree?.context.lookup(value);
		if (row instanceof PDFArray) numbers.set(key, row.asArray());
		else if (value instanceof PDFRef) numbers.set(key, value);
	}
	for (const kid of listAt(tree, 'Kids')) {
		for (const [key, value] of numbersOf(asDict(kid))) numbers.set(key, value);
	}
	return numbers;
}

function checkParentTree(paper: OpenedPaper): readonly Finding[] {
	const root = dictAt(paper.document.catalog, 'StructTreeRoot');
	const numbers = numbersOf(dictAt(root, 'ParentTree'));
	const found: Finding[] = [];
	const keys = [...numbers.keys()];
	if (keys.some((key, index) => index > 0 && key <= (keys[index - 1] ?? 0)))
		found.push(finding('parent-tree', 'structure tree', 'Its numbers are not in order.'));
	const next = numberAt(root, 'ParentTreeNextKey');
	if (next !== undefined && keys.some((key) => key >= next))
		found.push(finding('parent-tree', 'structure tree', 'Its next number is used already.'));
	const owners = new Map(ownedMarks(paper.parts).map(({ key, part }) => [key, part.ref]));
	paper.document.getPages().forEach((page, index) => {
		const key = numberAt(page.node, 'StructParents');
		const row = key === undefined ? undefined : numbers.get(key);
		const marks = paper.content.marks.filter((mark) => mark.page === index);
		if (row === undefined || row instanceof PDFRef) {
			if (marks.length > 0) found.push(finding('parent-tree', `page ${index + 1}`, 'It has no row.'));
			return;
		}
		for (const mark of marks) {
			if (row[mark.mark] !== owners.get(keyOf(mark))) found.push(finding('parent-tree', keyOf(mark)));
		}
		row.forEach((part, mark) => {
			if (part instanceof PDFRef && !owners.has(keyOf({ page: index, mark })))
				found.push(finding('parent-tree', keyOf({ page: index, mark }), 'It names a mark that no part owns.'));
		});
	});
	return found;
}

function checkPlaces({ content, document }: OpenedPaper): readonly Finding[] {
	const sizes = document.getPages().map((page) => page.getSize());
	return content.pieces.flatMap(({ page, box, kind, text }) => {
		const size = sizes[page];
		if (box === undefined || size === undefined || kind !== 'text' || text.trim() === '') return [];
		const sheet = { left: 0, bottom: 0, right: size.width, top: size.height };
		return isInside(box, sheet, 0.5) ? [] : [finding('outside-page', `page ${page + 1}`)];
	});
}

/** Lines of one part join to words: a line that is not the last ends with a space, or the next begins with one. */
function checkSpaces(paper: OpenedPaper): readonly Finding[] {
	return paper.parts.flatMap((part) => {
		const lines = part.kids
			.flatMap((kid) => (kid.kind === 'mark' ? paper.piecesOf(kid.page, kid.mark) : []))
			.filter(({ kind }) => kind === 'text');
		return lines.flatMap((line, index) => {
			const next = lines[index + 1];
			if (next?.box === undefined || line.box === undefined) return [];
			const isNewLine = next.page !== line.page || Math.abs(next.box.bottom - line.box.bottom) > 4;
			const isWhole = /\s$/.test(line.text) || /^\s/.test(next.text);
			// A word too long for its line is broken without a sign, and fills its line alone.
			const isBroken = !line.text.trim().includes(' ');
			return isNewLine && !isWhole && !isBroken
				? [finding('space-between', `${part.path}, page ${line.page + 1}`)]
				: [];
		});
	});
}
