import { PDFName, type PDFArray } from 'pdf-lib';
import { asDict, dictAt, listAt, nameAt, rawAt } from '../objects.ts';
import { partKids, partsIn, readTree, type Part } from '../structure-tree.ts';
import { cut, kidsOf, newPart, partsOf, set, setKids, spoil, text, toFirst, type Defect } from './defect.ts';

const rename = (part: Part | undefined, role: string) => set(part?.dict, 'S', PDFName.of(role));

/** Takes an attribute away from a part, whoever owns it. */
function cutAttribute(part: Part, key: string): boolean {
	return listAt(part.dict, 'A').some((each) => cut(asDict(each), key));
}

/** Gives an attribute another value. */
function setAttribute(part: Part, owner: string, key: string, value: PDFName | PDFArray): boolean {
	const dict = listAt(part.dict, 'A')
		.map(asDict)
		.find((each) => nameAt(each, 'O') === owner);
	if (dict !== undefined) set(dict, key, value);
	return dict !== undefined;
}

/** A tree that is not as a tree must be. */
export const treeDefects: readonly Defect[] = [
	spoil('no structure tree', 'structure-tree', ({ catalog }) => cut(catalog, 'StructTreeRoot')),
	spoil('two Documents at the top', 'structure-tree', (document) => {
		const root = dictAt(document.catalog, 'StructTreeRoot');
		const own = rawAt(document.catalog, 'StructTreeRoot');
		const second = document.context.obj({ Type: 'StructElem', S: 'Document' });
		if (own !== undefined) set(second, 'P', own);
		const first = readTree(document)[0]?.ref;
		if (first === undefined) return false;
		set(root, 'K', document.context.obj([first, document.context.register(second)]));
		return true;
	}),
	spoil(
		'a role that nobody knows',
		'role',
		toFirst('P', (part) => rename(part, 'Paragraph'))
	),
	spoil('a paragraph around a heading', 'nesting', (document) => {
		const [heading, paragraph] = [partsOf(document, 'H2')[0], partsOf(document, 'P')[0]];
		if (heading?.ref === undefined || paragraph?.ref === undefined || heading.parent === undefined) return false;
		setKids(
			heading.parent,
			kidsOf(heading.parent).filter((kid) => kid !== heading.ref)
		);
		setKids(paragraph, [...kidsOf(paragraph), heading.ref]);
		set(heading.dict, 'P', paragraph.ref);
		return true;
	}),
	spoil(
		'an item outside a list',
		'nesting',
		toFirst('L', (part) => rename(part, 'Div'))
	),
	spoil(
		'a cell outside a row',
		'nesting',
		toFirst('TR', (part) => rename(part, 'Div'))
	),
	spoil('content in the list itself', 'nesting', (document) => {
		const [list, body] = [partsOf(document, 'L')[0], partsOf(document, 'LBody')[0]];
		if (list === undefined || body === undefined) return false;
		const page = rawAt(body.dict, 'Pg');
		if (page !== undefined) set(list.dict, 'Pg', page);
		setKids(list, [...kidsOf(list), ...kidsOf(body)]);
		setKids(body, []);
		return true;
	}),
	spoil(
		'a part that names another parent',
		'parent-link',
		toFirst('H2', (part, document) => {
			const other = partsOf(document, 'P')[0]?.ref;
			if (other !== undefined) set(part.dict, 'P', other);
			return true;
		})
	),
	spoil('a paragraph that says nothing', 'empty-part', (document) => {
		const [top] = readTree(document);
		if (top === undefined) return false;
		setKids(top, [...kidsOf(top), newPart(document, top, 'P')]);
		return true;
	}),
	spoil('a heading that says nothing', 'empty-part', (document) => {
		const [top] = readTree(document);
		if (top === undefined) return false;
		setKids(top, [...kidsOf(top), newPart(document, top, 'H2')]);
		return true;
	}),
	spoil('a list without items', 'empty-part', (document) => {
		const [top] = readTree(document);
		if (top === undefined) return false;
		setKids(top, [...kidsOf(top), newPart(document, top, 'L')]);
		return true;
	}),
	spoil(
		'first heading of level 2',
		'heading-first',
		toFirst('H1', (part) => rename(part, 'H2'))
	),
	spoil('no headings at all', 'heading-first', (document) => {
		for (const part of partsIn(readTree(document))) if (/^H\d$/.test(part.role)) rename(part, 'P');
		return true;
	}),
	spoil(
		'a level that is skipped',
		'heading-order',
		toFirst('H2', (part) => rename(part, 'H3'))
	),
	spoil(
		'a heading without a level',
		'heading-order',
		toFirst('H2', (part) => rename(part, 'H'))
	),
	spoil(
		'two titles',
		'heading-title',
		toFirst('H2', (part) => rename(part, 'H1'))
	),
	spoil(
		'a figure without words',
		'figure',
		toFirst('Figure', (part) => cut(part.dict, 'Alt'))
	),
	spoil(
		'a figure whose words are blank',
		'figure',
		toFirst('Figure', (part) => set(part.dict, 'Alt', text('  ')))
	),
	spoil(
		'a figure named by its file',
		'figure',
		toFirst('Figure', (part) => set(part.dict, 'Alt', text('walk-out.svg')))
	),
	spoil(
		'a figure without a box',
		'figure-box',
		toFirst('Figure', (part) => cutAttribute(part, 'BBox'))
	),
	spoil(
		'a figure with its box off the page',
		'figure-box',
		toFirst('Figure', (part, { context }) => setAttribute(part, 'Layout', 'BBox', context.obj([560, 560, 660, 660])))
	),
	spoil(
		'a figure with a box of no size',
		'figure-box',
		toFirst('Figure', (part, { context }) => setAttribute(part, 'Layout', 'BBox', context.obj([60, 560, 60, 560])))
	),
	spoil(
		'a figure drawn outside its box',
		'figure-box',
		toFirst('Figure', (part, { context }) => setAttribute(part, 'Layout', 'BBox', context.obj([2, 2, 12, 12])))
	),
	spoil('a row that lacks a cell', 'table-shape', (document) => {
		const row = partsOf(document, 'TR').at(-1);
		if (row === undefined) return false;
		setKids(row, kidsOf(row).slice(0, -1));
		return true;
	}),
	spoil(
		'a cell said to be two columns wide',
		'table-shape',
		toFirst('TD', (part, { context }) => set(part.dict, 'A', context.obj({ O: 'Table', ColSpan: 2 })))
	),
	spoil(
		'a cell said to be two rows high',
		'table-shape',
		toFirst('TD', (part, { context }) => set(part.dict, 'A', context.obj({ O: 'Table', RowSpan: 2 })))
	),
	spoil(
		'a header cell without a scope',
		'table-heads',
		toFirst('TH', (part) => cutAttribute(part, 'Scope'))
	),
	spoil(
		'a header cell with a made-up scope',
		'table-heads',
		toFirst('TH', (part) => setAttribute(part, 'Table', 'Scope', PDFName.of('All')))
	),
	spoil('a table without header cells', 'table-heads', (document) => {
		const heads = partsOf(document, 'TH');
		for (const head of heads) rename(head, 'TD');
		return heads.length > 0;
	}),
	spoil(
		'an item without a body',
		'list',
		toFirst('LI', (part) => {
			const label = partKids(part).find(({ role }) => role === 'LBody');
			rename(label, 'Lbl');
			return label !== undefined;
		})
	),
	spoil(
		'a label behind its body',
		'list',
		toFirst('Lbl', (label) => {
			const item = label.parent;
			if (item === undefined) return false;
			setKids(item, [...kidsOf(item)].reverse());
			return true;
		})
	),
	spoil(
		'a list that does not say its numbering',
		'list-numbering',
		toFirst('Lbl', (label) => {
			const list = label.parent?.parent;
			return list !== undefined && cutAttribute(list, 'ListNumbering');
		})
	)
];
