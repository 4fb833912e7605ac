import { PDFArray, PDFRef, type PDFDict } from 'pdf-lib';
import { finding, type Finding } from '../finding.ts';
import {
	asDict,
	asText,
	at,
	dictAt,
	isTrueAt,
	itemsOf,
	nameAt,
	numberAt,
	numbersAt,
	rawAt,
	rawListAt,
	textAt
} from '../objects.ts';
import { wordsOfPart, type OpenedPaper } from '../opened-paper.ts';
import { numbersOf } from './content-rules.ts';
import { readMetadata } from './metadata-rules.ts';

/** What the file says about itself, where its outline leads, and that nothing in it acts. */
export function checkCatalog(paper: OpenedPaper): readonly Finding[] {
	const { catalog } = paper.document;
	const found: Finding[] = [];
	const marks = dictAt(catalog, 'MarkInfo');
	if (!isTrueAt(marks, 'Marked') || isTrueAt(marks, 'Suspects')) found.push(finding('marked-info', 'catalog'));
	if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(textAt(catalog, 'Lang') ?? ''))
		found.push(finding('language', 'catalog'));
	if (!isTrueAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) found.push(finding('title-shown', 'catalog'));
	return [
		...found,
		...checkTitle(paper),
		...checkPages(paper),
		...checkOutline(paper),
		...checkActions(paper),
		...checkAnnotations(paper)
	];
}

/** The title of the metadata is that of the information dictionary, where the file has one that can be read. */
function checkTitle({ document, wanted }: OpenedPaper): readonly Finding[] {
	const { title } = readMetadata(document);
	const said = textAt(asDict(document.context.lookup(document.context.trailerInfo.Info)), 'Title');
	if (title === '') return [finding('title', 'metadata')];
	// The library gives no information dictionary of a protected file.
	const isLost = said === undefined && wanted.password !== undefined;
	return isLost || said === title ? [] : [finding('title', 'information dictionary')];
}

function checkPages({ document }: OpenedPaper): readonly Finding[] {
	return document.getPages().flatMap((page, index) => {
		const where = `page ${index + 1}`;
		const found: Finding[] = [];
		if (nameAt(page.node, 'Tabs') !== 'S') found.push(finding('tabs', where));
		const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(page.node, 'MediaBox');
		if (right - left < 3 || top - bottom < 3) found.push(finding('page-box', where));
		return found;
	});
}

interface Line {
	readonly dict: PDFDict;
	readonly ref: PDFRef | undefined;
}

/** The lines of the outline, with what is wrong in how they are linked. */
function outlineLines(node: PDFDict, nodeRef: PDFRef | undefined, found: Finding[]): readonly Line[] {
	const lines: Line[] = [];
	let before: PDFRef | undefined;
	let next = rawAt(node, 'First');
	while (next instanceof PDFRef && lines.every(({ ref }) => ref !== next)) {
		const dict = asDict(node.context.lookup(next));
		if (dict === undefined) break;
		if (rawAt(dict, 'Parent') !== nodeRef || rawAt(dict, 'Prev') !== before)
			found.push(finding('outline', textAt(dict, 'Title') ?? 'a line'));
		lines.push({ dict, ref: next });
		before = next;
		next = rawAt(dict, 'Next');
	}
	if (rawAt(node, 'Last') !== before) found.push(finding('outline', 'outline', 'Its last line is another one.'));
	return lines.flatMap((line) => [
		line,
		...(at(line.dict, 'First') === undefined ? [] : outlineLines(line.dict, line.ref, found))
	]);
}

function checkOutline(paper: OpenedPaper): readonly Finding[] {
	const found: Finding[] = [];
	const root = dictAt(paper.document.catalog, 'Outlines');
	const rootRef = rawAt(paper.document.catalog, 'Outlines');
	const lines = root === undefined ? [] : outlineLines(root, rootRef instanceof PDFRef ? rootRef : undefined, found);
	if (lines.length === 0) return [...found, finding('outline', 'catalog', 'It is empty.')];
	const pages = new Set(paper.document.getPages().map(({ ref }) => ref));
	const parts = new Map(paper.parts.map((part) => [part.ref, part]));
	for (const { dict } of lines) {
		const title = textAt(dict, 'Title') ?? '';
		const element = rawAt(dict, 'SE');
		const part = element instanceof PDFRef ? parts.get(element) : undefined;
		const [page] = rawListAt(dict, 'Dest').length > 0 ? rawListAt(dict, 'Dest') : rawListAt(dictAt(dict, 'A'), 'D');
		if (!(page instanceof PDFRef) || !pages.has(page))
			found.push(finding('outline-target', `"${title}"`, 'It leads to no page.'));
		if (part === undefined) found.push(finding('outline-target', `"${title}"`, 'It names no part of the tree.'));
		else if (!plain(wordsOfPart(paper, part)).includes(plain(title)) || title.trim() === '')
			found.push(finding('outline-target', `"${title}"`, 'That part says something else.'));
	}
	return found;
}

function plain(text: string): string {
	return text.replace(/\s+/g, '').normalize('NFC');
}

/** Only ways to a place in the same file may be in it. */
function checkActions({ document }: OpenedPaper): readonly Finding[] {
	const found: Finding[] = [];
	for (const [ref, object] of document.context.enumerateIndirectObjects()) {
		for (const dict of dictsIn(asDict(object))) {
			const where = `object ${ref.objectNumber}`;
			const kind = nameAt(dict, 'S');
			const isAction = nameAt(dict, 'Type') === 'Action' || actionKinds.has(kind ?? '');
			if (isAction && kind !== 'GoTo') found.push(finding('action', where, `It is of the kind ${kind ?? '(none)'}.`));
			if (at(dict, 'AA') !== undefined || at(dict, 'JS') !== undefined) found.push(finding('action', where));
		}
	}
	if (
		at(document.catalog, 'OpenAction') instanceof PDFArray === false &&
		at(document.catalog, 'OpenAction') !== undefined
	)
		found.push(finding('action', 'catalog', 'Something happens when it is opened.'));
	if (at(dictAt(document.catalog, 'Names'), 'JavaScript') !== undefined) found.push(finding('action', 'catalog'));
	if (at(document.catalog, 'AcroForm') !== undefined) found.push(finding('form', 'catalog'));
	return found;
}

const actionKinds = new Set([
	'JavaScript',
	'Launch',
	'URI',
	'GoToR',
	'GoToE',
	'SubmitForm',
	'ImportData',
	'Movie',
	'Sound',
	'Rendition',
	'ResetForm',
	'Hide',
	'Named',
	'SetOCGState',
	'Thread',
	'Trans'
]);

/** A dictionary and those that stand in it, not those that it points to. */
function dictsIn(dict: PDFDict | undefined): readonly PDFDict[] {
	if (dict === undefined) return [];
	const inner = dict.values().flatMap((value) => (value instanceof PDFArray ? value.asArray() : [value]));
	return [dict, ...inner.flatMap((value) => (value instanceof PDFRef ? [] : dictsIn(asDict(value))))];
}

function checkAnnotations(paper: OpenedPaper): readonly Finding[] {
	const root = dictAt(paper.document.catalog, 'StructTreeRoot');
	const numbers = numbersOf(dictAt(root, 'ParentTree'));
	const owners = new Map(
		paper.parts.flatMap((part) =>
			part.kids.flatMap((kid) => (kid.kind === 'object' ? [[kid.ref, part.ref] as const] : []))
		)
	);
	return paper.document.getPages().flatMap((page, index) => {
		const annotations = at(page.node, 'Annots');
		if (!(annotations instanceof PDFArray)) return [];
		return itemsOf(annotations).flatMap((object, place) => {
			const dict = asDict(object);
			const raw = annotations.get(place);
			const where = `page ${index + 1}, annotation ${place + 1}`;
			const words = asText(at(dict, 'Contents'))?.trim() ?? '';
			const owner = raw instanceof PDFRef ? owners.get(raw) : undefined;
			const flags = numberAt(dict, 'F') ?? 0;
			const isHidden = (flags & 0b100010) !== 0 || (flags & 0b100) === 0;
			const row = numbers.get(numberAt(dict, 'StructParent') ?? -1);
			return [
				...(words === '' ? [finding('annotation', where, 'It has no words.')] : []),
				...(isHidden ? [finding('annotation', where, 'It is not printed.')] : []),
				...(owner === undefined || row !== owner ? [finding('annotation', where, 'It has no place in the tree.')] : [])
			];
		});
	});
}
