import { readFileSync } from 'node:fs';
import { meaningsIn, pathOfCatalogue } from '#lib/pictures/catalogue.ts';
import { asName, asNumber } from '../objects.ts';
import { finding, type Finding } from '../finding.ts';
import { piecesOfPart, type OpenedPaper } from '../opened-paper.ts';
import { boxOfNumbers, isEmpty, isInside } from '../pen.ts';
import { altOf, attributeNumbers, attributeOf, leavesIn, partKids, partsIn, type Part } from '../structure-tree.ts';

/** The names of the pictures of the set that are more than one word: nobody says “walk-out”. */
const pictures = new Set(
	[...meaningsIn(readFileSync(`static/${pathOfCatalogue}`, 'utf8')).keys()].filter((id) => id.includes('-'))
);

/** How far, in points, a line's breadth may reach over the box of its figure. */
const slack = 4;

/** Figures, tables and lists: each has what a reader that speaks needs. */
export function checkShapes(paper: OpenedPaper): readonly Finding[] {
	return paper.parts.flatMap((part) => {
		if (part.role === 'Figure') return checkFigure(paper, part);
		if (part.role === 'Table') return checkTable(part);
		return part.role === 'L' ? checkList(part) : [];
	});
}

function checkFigure(paper: OpenedPaper, part: Part): readonly Finding[] {
	const alt = altOf(part);
	const isFileName = /\.(png|jpe?g|svg|gif)$/i.test(alt) || pictures.has(alt);
	const words =
		alt === '' || isFileName ? [finding('figure', part.path, isFileName ? 'They are the name of a file.' : '')] : [];
	return [...words, ...checkFigureBox(paper, part)];
}

function checkFigureBox(paper: OpenedPaper, part: Part): readonly Finding[] {
	const box = boxOfNumbers(attributeNumbers(part, 'Layout', 'BBox'));
	if (box === undefined) return [finding('figure-box', part.path, 'It has no box.')];
	if (isEmpty(box)) return [finding('figure-box', part.path, 'Its box is empty.')];
	const [page = -1] = leavesIn([part]).map((leaf) => leaf.page);
	const size = paper.document.getPages()[page]?.getSize();
	if (size === undefined) return [finding('figure-box', part.path, 'It stands on no page.')];
	const sheet = { left: 0, bottom: 0, right: size.width, top: size.height };
	if (!isInside(box, sheet, 0.5))
		return [finding('figure-box', `${part.path}, page ${page + 1}`, 'Its box lies off the page.')];
	const outside = piecesOfPart(paper, part).find(
		(piece) => piece.box !== undefined && !isInside(piece.box, box, slack)
	);
	return outside === undefined
		? []
		: [finding('figure-box', `${part.path}, page ${page + 1}`, 'It is drawn outside its box.')];
}

function checkTable(table: Part): readonly Finding[] {
	const rows = partsIn(partKids(table)).filter(({ role }) => role === 'TR');
	const found: Finding[] = [];
	const widths = rowWidths(rows);
	if (rows.length === 0 || new Set(widths).size > 1)
		found.push(finding('table-shape', table.path, `Its rows are ${widths.join(', ')} cells wide.`));
	const heads = rows.flatMap(partKids).filter(({ role }) => role === 'TH');
	if (heads.length === 0) found.push(finding('table-heads', table.path, 'It has none.'));
	for (const head of heads) {
		const scope = asName(attributeOf(head, 'Table', 'Scope')) ?? '';
		if (!['Column', 'Row', 'Both'].includes(scope)) found.push(finding('table-heads', head.path));
	}
	return found;
}

/** How many columns each row fills, with cells that reach over columns and over rows. */
function rowWidths(rows: readonly Part[]): readonly number[] {
	const carried: number[] = [];
	return rows.map((row) => {
		const from = carried.map((left) => (left > 0 ? 1 : 0)).reduce<number>((sum, one) => sum + one, 0);
		for (let index = 0; index < carried.length; index += 1) carried[index] = Math.max(0, (carried[index] ?? 0) - 1);
		const cells = partKids(row).map((cell) => ({
			columns: asNumber(attributeOf(cell, 'Table', 'ColSpan')) ?? 1,
			rows: asNumber(attributeOf(cell, 'Table', 'RowSpan')) ?? 1
		}));
		for (const cell of cells) {
			for (let column = 0; column < cell.columns; column += 1) if (cell.rows > 1) carried.push(cell.rows - 1);
		}
		return from + cells.reduce((sum, { columns }) => sum + columns, 0);
	});
}

const numberings = ['Disc', 'Circle', 'Square', 'Decimal', 'UpperRoman', 'LowerRoman', 'UpperAlpha', 'LowerAlpha'];

function checkList(list: Part): readonly Finding[] {
	const found: Finding[] = [];
	const items = partKids(list).filter(({ role }) => role === 'LI');
	if (items.length === 0) found.push(finding('list', list.path, 'It has no items.'));
	for (const item of items) {
		const roles = partKids(item).map(({ role }) => role);
		if (roles.filter((role) => role === 'LBody').length !== 1)
			found.push(finding('list', item.path, 'An item has one body.'));
		if (roles.includes('Lbl') && roles[0] !== 'Lbl') found.push(finding('list', item.path, 'The label comes first.'));
	}
	const labelled = items.filter((item) => partKids(item).some(({ role }) => role === 'Lbl'));
	if (labelled.length > 0 && labelled.length < items.length)
		found.push(finding('list', list.path, 'Only some items have a label.'));
	const numbering = asName(attributeOf(list, 'List', 'ListNumbering')) ?? '';
	if (labelled.length > 0 && !numberings.includes(numbering)) found.push(finding('list-numbering', list.path));
	return found;
}
