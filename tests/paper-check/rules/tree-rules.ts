import { dictAt, rawAt } from '../objects.ts';
import { finding, type Finding } from '../finding.ts';
import { wordsOfPart, type OpenedPaper } from '../opened-paper.ts';
import { altOf, leavesIn, partKids, type Part } from '../structure-tree.ts';

/** Roles of ISO 32000-1, 14.8.4 that a paper may use. */
const grouping = [
	'Document',
	'Part',
	'Art',
	'Sect',
	'Div',
	'BlockQuote',
	'Caption',
	'TOC',
	'TOCI',
	'Index',
	'NonStruct'
];
const headings = ['H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'];
const listRoles = ['L', 'LI', 'Lbl', 'LBody'];
const tableRoles = ['Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'];
const inline = ['Span', 'Quote', 'Note', 'Reference', 'Code', 'Link', 'Annot', 'Figure', 'Formula', 'Form'];
const known = new Set([...grouping, 'P', ...headings, ...listRoles, ...tableRoles, ...inline]);

/** Roles that stand in few others only (ISO 32000-1, tables 335 to 337). */
const parents: Readonly<Record<string, readonly string[]>> = {
	LI: ['L'],
	LBody: ['LI'],
	TR: ['Table', 'THead', 'TBody', 'TFoot'],
	TH: ['TR'],
	TD: ['TR'],
	THead: ['Table'],
	TBody: ['Table'],
	TFoot: ['Table'],
	TOCI: ['TOC']
};
/** Roles that hold few others only. */
const kids: Readonly<Record<string, readonly string[]>> = {
	L: ['LI', 'L', 'Caption'],
	LI: ['Lbl', 'LBody'],
	Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
	THead: ['TR'],
	TBody: ['TR'],
	TFoot: ['TR'],
	TR: ['TH', 'TD'],
	P: inline,
	...Object.fromEntries(headings.map((heading) => [heading, inline]))
};
/** Roles that hold parts, never content of their own. */
const noContent = new Set([
	'Document',
	'Part',
	'Art',
	'Sect',
	'Div',
	'L',
	'LI',
	'Table',
	'THead',
	'TBody',
	'TFoot',
	'TR',
	'TOC'
]);
const mustSay = new Set([
	'P',
	...headings,
	'LBody',
	'Lbl',
	'Caption',
	'TH',
	'BlockQuote',
	'Link',
	'Span',
	'Quote',
	'Note'
]);

/** The tree itself: one Document, known roles, each in its place, each with something to say. */
export function checkTree(paper: OpenedPaper): readonly Finding[] {
	const [top] = paper.tops;
	const root =
		paper.tops.length === 1 && top?.role === 'Document'
			? []
			: [
					finding(
						'structure-tree',
						'structure tree',
						`It has ${paper.tops.map(({ role }) => role).join(', ') || 'nothing'} at its top.`
					)
				];
	return [...root, ...paper.parts.flatMap((part) => checkPart(paper, part)), ...checkHeadings(paper)];
}

function checkPart(paper: OpenedPaper, part: Part): readonly Finding[] {
	const found: Finding[] = [];
	const { role, parent, path } = part;
	if (!known.has(role)) found.push(finding('role', path));
	if (parent !== undefined && parents[role]?.includes(parent.role) === false) found.push(finding('nesting', path));
	if (role === 'Document' && parent !== undefined) found.push(finding('nesting', path));
	for (const kid of partKids(part)) {
		if (kids[role]?.includes(kid.role) === false) found.push(finding('nesting', kid.path));
	}
	if (noContent.has(role) && part.kids.some((kid) => kid.kind !== 'part'))
		found.push(finding('nesting', path, 'It holds content of its own.'));
	const root = rawAt(paper.document.catalog, 'StructTreeRoot');
	if (rawAt(part.dict, 'P') !== (parent === undefined ? root : parent.ref)) found.push(finding('parent-link', path));
	if (isEmptyPart(paper, part)) found.push(finding('empty-part', path));
	return found;
}

/** A cell may be empty, to be written in; a heading or a paragraph may not. */
function isEmptyPart(paper: OpenedPaper, part: Part): boolean {
	if (noContent.has(part.role)) return partKids(part).length === 0;
	if (!mustSay.has(part.role)) return part.role === 'Figure' && leavesIn([part]).length === 0;
	if (altOf(part) !== '') return false;
	const hasFigure = partKids(part).some(({ role }) => role === 'Figure');
	const isDrawnLabel = part.role === 'Lbl' && leavesIn([part]).length > 0;
	return !hasFigure && !isDrawnLabel && wordsOfPart(paper, part) === '';
}

function checkHeadings({ parts, document }: OpenedPaper): readonly Finding[] {
	const found: Finding[] = [];
	const levels = parts.flatMap(({ role, path }) => (/^H[1-6]$/.test(role) ? [{ level: Number(role[1]), path }] : []));
	if (levels[0]?.level !== 1) found.push(finding('heading-first', levels[0]?.path ?? 'structure tree'));
	levels.forEach(({ level, path }, index) => {
		const before = levels[index - 1]?.level ?? level;
		if (level > before + 1) found.push(finding('heading-order', path, `H${before} is followed by H${level}.`));
	});
	if (levels.filter(({ level }) => level === 1).length > 1) found.push(finding('heading-title', 'structure tree'));
	if (parts.some(({ role }) => role === 'H'))
		found.push(finding('heading-order', 'structure tree', 'An H has no level.'));
	const classes = dictAt(dictAt(document.catalog, 'StructTreeRoot'), 'ClassMap');
	return classes === undefined
		? found
		: [...found, finding('role', 'structure tree', 'Classes of attributes are not read here.')];
}
