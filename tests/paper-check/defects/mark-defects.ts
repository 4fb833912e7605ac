import { PDFArray, PDFDict } from 'pdf-lib';
import { dictAt, listAt, rawAt } from '../objects.ts';
import { readTree } from '../structure-tree.ts';
import { cut, kidsOf, partsOf, set, setKids, spoil, type Defect } from './defect.ts';

/** A tree and a drawing that do not lead to each other. */
export const markDefects: readonly Defect[] = [
	spoil('the order of two parts changed', 'reading-order', (document) => {
		const [heading] = partsOf(document, 'H2');
		const parent = heading?.parent;
		if (heading === undefined || parent === undefined) return false;
		const kids = kidsOf(parent);
		const place = kids.findIndex((kid) => kid === heading.ref);
		const other = kids[place + 1] ?? kids[place - 1];
		const rest = kids.filter((kid) => kid !== heading.ref && kid !== other);
		if (heading.ref === undefined || other === undefined) return false;
		setKids(
			parent,
			place + 1 < kids.length
				? [...rest.slice(0, place), other, heading.ref, ...rest.slice(place)]
				: [heading.ref, ...kids.filter((kid) => kid !== heading.ref)]
		);
		return true;
	}),
	spoil('two cells read in the wrong order', 'reading-order', (document) => {
		const row = partsOf(document, 'TR')[1];
		return row !== undefined && setKids(row, [...kidsOf(row)].reverse());
	}),
	spoil('the last part read first', 'reading-order', (document) => {
		const [top] = readTree(document);
		if (top === undefined) return false;
		setKids(top, [...kidsOf(top).slice(-1), ...kidsOf(top).slice(0, -1)]);
		return true;
	}),
	spoil('a row of the way back that is missing', 'parent-tree', (document) => {
		const node = document.getPages()[0]?.node;
		return node !== undefined && cut(node, 'StructParents');
	}),
	spoil('no way back at all', 'parent-tree', ({ catalog }) => cut(dictAt(catalog, 'StructTreeRoot'), 'ParentTree')),
	spoil('two marks that lead back to each other', 'parent-tree', ({ catalog }) => {
		const [, row] = listAt(dictAt(dictAt(catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums');
		if (!(row instanceof PDFArray) || row.size() < 2) return false;
		const [first, last] = [row.get(0), row.get(row.size() - 1)];
		row.set(0, last);
		row.set(row.size() - 1, first);
		return true;
	}),
	spoil('a part that points to no content', 'mark-missing', (document) => {
		const part = partsOf(document, 'H2')[0];
		if (part === undefined) return false;
		const page = document.getPages()[0]?.ref;
		const mark = document.context.obj({ Type: 'MCR', MCID: 9999 });
		if (page !== undefined) set(mark, 'Pg', page);
		setKids(part, [...kidsOf(part), mark]);
		return true;
	}),
	spoil('content that two parts own', 'mark-owned', (document) => {
		const [one, other] = partsOf(document, 'H2');
		if (one === undefined || other === undefined) return false;
		const page = rawAt(one.dict, 'Pg');
		const taken = one.kids.flatMap((kid) => (kid.kind === 'mark' ? [kid.mark] : []))[0] ?? 0;
		const mark = document.context.obj({ Type: 'MCR', MCID: taken });
		if (page !== undefined) set(mark, 'Pg', page);
		setKids(other, [...kidsOf(other), mark]);
		return true;
	}),
	spoil('content that no part owns', 'mark-owned', (document) => {
		const part = partsOf(document, 'P').at(-1);
		if (part === undefined) return false;
		setKids(
			part,
			kidsOf(part)
				.slice(1)
				.filter((kid) => kid instanceof PDFDict)
		);
		return true;
	})
];
