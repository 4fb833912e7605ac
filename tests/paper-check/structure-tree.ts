import { PDFNumber, PDFRef, type PDFDict, type PDFDocument, type PDFObject } from 'pdf-lib';
import { asDict, asName, at, dictAt, listAt, nameAt, numbersAt, rawAt, rawListAt, textAt } from './objects.ts';

/** Content that a part of the tree owns: a mark on a page, or an annotation. */
export type Leaf =
	| { readonly kind: 'mark'; readonly page: number; readonly mark: number }
	| { readonly kind: 'object'; readonly page: number; readonly ref: PDFRef | undefined };

/** A part of the structure tree. */
export interface Part {
	readonly kind: 'part';
	/** Its role, after the role map; as it is written where the map does not know it. */
	readonly role: string;
	readonly ref: PDFRef | undefined;
	readonly dict: PDFDict;
	readonly kids: readonly (Part | Leaf)[];
	readonly parent: Part | undefined;
	/** Its way from the top, for findings: "Document/L/LI". */
	readonly path: string;
}

/** The structure tree of a document: what stands at its top. */
export function readTree(document: PDFDocument): readonly Part[] {
	const root = dictAt(document.catalog, 'StructTreeRoot');
	const pages = new Map(document.getPages().map((page, index) => [page.ref, index]));
	const reading: Reading = { document, pages, roles: rolesOf(root), seen: new Set() };
	return rawListAt(root, 'K').flatMap((kid) => {
		const read = readKid(kid, undefined, undefined, reading);
		return read?.kind === 'part' ? [read] : [];
	});
}

interface Reading {
	readonly document: PDFDocument;
	readonly pages: ReadonlyMap<PDFRef, number>;
	readonly roles: ReadonlyMap<string, string>;
	readonly seen: Set<PDFDict>;
}

function rolesOf(root: PDFDict | undefined): ReadonlyMap<string, string> {
	const map = dictAt(root, 'RoleMap');
	return new Map(
		(map?.entries() ?? []).map(([key, value]) => [key.decodeText(), asName(map?.context.lookup(value)) ?? ''])
	);
}

function readKid(
	kid: PDFObject,
	parent: Part | undefined,
	page: PDFObject | undefined,
	reading: Reading
): Part | Leaf | undefined {
	if (kid instanceof PDFNumber) return { kind: 'mark', page: pageNumber(page, reading), mark: kid.asNumber() };
	const dict = asDict(reading.document.context.lookup(kid));
	if (dict === undefined) return undefined;
	const type = nameAt(dict, 'Type');
	const ownPage = rawAt(dict, 'Pg') ?? page;
	if (type === 'MCR') {
		const mark = at(dict, 'MCID');
		return {
			kind: 'mark',
			page: pageNumber(ownPage, reading),
			mark: mark instanceof PDFNumber ? mark.asNumber() : -1
		};
	}
	if (type === 'OBJR') {
		const object = rawAt(dict, 'Obj');
		return {
			kind: 'object',
			page: pageNumber(ownPage, reading),
			ref: object instanceof PDFRef ? object : undefined
		};
	}
	return readPart(kid, dict, parent, reading);
}

function readPart(kid: PDFObject, dict: PDFDict, parent: Part | undefined, reading: Reading): Part | undefined {
	// A tree that turns back on itself is read once.
	if (reading.seen.has(dict)) return undefined;
	reading.seen.add(dict);
	const written = nameAt(dict, 'S') ?? '(none)';
	const role = reading.roles.get(written) ?? written;
	const kids: (Part | Leaf)[] = [];
	const part: Part = {
		kind: 'part',
		role,
		ref: kid instanceof PDFRef ? kid : undefined,
		dict,
		kids,
		parent,
		path: parent === undefined ? role : `${parent.path}/${role}`
	};
	for (const each of rawListAt(dict, 'K')) {
		const read = readKid(each, part, rawAt(dict, 'Pg'), reading);
		if (read !== undefined) kids.push(read);
	}
	return part;
}

/** The number of a page from 0; -1 for one that the file does not have. */
function pageNumber(page: PDFObject | undefined, { pages }: Reading): number {
	return page instanceof PDFRef ? (pages.get(page) ?? -1) : -1;
}

/** A part and all parts below it, in reading order. */
export function partsIn(parts: readonly Part[]): readonly Part[] {
	return parts.flatMap((part) => [part, ...partsIn(partKids(part))]);
}

export function partKids(part: Part): readonly Part[] {
	return part.kids.flatMap((kid) => (kid.kind === 'part' ? [kid] : []));
}

/** All content of a part, in reading order. */
export function leavesIn(parts: readonly (Part | Leaf)[]): readonly Leaf[] {
	return parts.flatMap((part) => (part.kind === 'part' ? leavesIn(part.kids) : [part]));
}

/** An attribute of a part, whoever owns it: its Layout, Table or List dictionaries hold it. */
export function attributeOf(part: Part, owner: string, key: string): PDFObject | undefined {
	return attributesOf(part, owner)
		.map((dict) => at(dict, key))
		.find((value) => value !== undefined);
}

export function attributeNumbers(part: Part, owner: string, key: string): readonly number[] {
	return (
		attributesOf(part, owner)
			.map((dict) => numbersAt(dict, key))
			.find((numbers) => numbers.length > 0) ?? []
	);
}

function attributesOf(part: Part, owner: string): readonly PDFDict[] {
	return listAt(part.dict, 'A').flatMap((each) => {
		const dict = asDict(each);
		return dict !== undefined && nameAt(dict, 'O') === owner ? [dict] : [];
	});
}

/** What a part is said to say instead of its content. */
export function altOf(part: Part): string {
	return (textAt(part.dict, 'Alt') ?? textAt(part.dict, 'ActualText') ?? '').trim();
}
