import { PDFHexString, PDFName, PDFRawStream, type PDFDict, type PDFDocument, type PDFObject } from 'pdf-lib';
import type { Rule } from '../finding.ts';
import { asDict, bytesOf, latinOf, listAt, rawListAt } from '../objects.ts';
import { partsIn, readTree, type Part } from '../structure-tree.ts';

/** Which paper is spoiled: an open one, one that carries the plan, or one behind words. */
export type Kind = 'open' | 'attached' | 'protected';

/** One thing done wrong on purpose, and the rule that has to notice. */
export interface Defect {
	readonly name: string;
	readonly rule: Rule;
	readonly kind: Kind;
	/** Spoils the objects of a paper. Says false where the paper has nothing of that sort to spoil. */
	readonly objects?: (document: PDFDocument) => boolean;
	/** Spoils the bytes of a finished paper; gives nothing where there is nothing to spoil. */
	readonly bytes?: (bytes: Uint8Array) => Uint8Array | undefined;
}

/** A defect of an open paper's objects: by far the most. */
export function spoil(name: string, rule: Rule, objects: NonNullable<Defect['objects']>, kind: Kind = 'open'): Defect {
	return { name, rule, kind, objects };
}

/** A defect of the bytes of an open paper. */
export function spoilBytes(name: string, rule: Rule, change: (text: string) => string, kind: Kind = 'open'): Defect {
	return {
		name,
		rule,
		kind,
		bytes: (bytes) => {
			const text = latinOf(bytes);
			const changed = change(text);
			return changed === text ? undefined : Uint8Array.from(Buffer.from(changed, 'latin1'));
		}
	};
}

/** Parts of the tree of a role, in reading order. */
export function partsOf(document: PDFDocument, role: string): readonly Part[] {
	return partsIn(readTree(document)).filter((part) => part.role === role);
}

/** Does something to the first part of a role; false where there is none. */
export function toFirst(role: string, change: (part: Part, document: PDFDocument) => boolean) {
	return (document: PDFDocument): boolean => {
		const [part] = partsOf(document, role);
		return part === undefined ? false : change(part, document);
	};
}

/** Puts something under a name; says true, so that it can end a defect. */
export function set(dict: PDFDict | undefined, key: string, value: PDFObject): boolean {
	dict?.set(PDFName.of(key), value);
	return true;
}

export function cut(dict: PDFDict | undefined, key: string): boolean {
	return dict?.delete(PDFName.of(key)) ?? false;
}

export function text(words: string): PDFHexString {
	return PDFHexString.fromText(words);
}

/** The drawing of a page, changed; false where nothing changed. */
export function redraw(document: PDFDocument, page: number, change: (drawing: string) => string): boolean {
	const node = document.getPages()[page]?.node;
	if (node === undefined) return false;
	const before = listAt(node, 'Contents')
		.map((stream) => latinOf(bytesOf(stream) ?? new Uint8Array()))
		.join('\n');
	const after = change(before);
	set(
		node,
		'Contents',
		document.context.register(document.context.flateStream(Uint8Array.from(Buffer.from(after, 'latin1'))))
	);
	return after !== before;
}

/** What a part holds, as it stands there, to be put back in another way. */
export function kidsOf(part: Part): readonly PDFObject[] {
	return rawListAt(part.dict, 'K');
}

export function setKids(part: Part, kids: readonly PDFObject[]): boolean {
	return set(part.dict, 'K', part.dict.context.obj([...kids]));
}

/** A new part of the tree, that stands under another. */
export function newPart(document: PDFDocument, parent: Part, role: string): PDFObject {
	const dict = document.context.obj({ Type: 'StructElem', S: role });
	if (parent.ref !== undefined) dict.set(PDFName.of('P'), parent.ref);
	return document.context.register(dict);
}

/** All dictionaries of a document of some sort, those of streams too. */
export function dictsOf(document: PDFDocument, isWanted: (dict: PDFDict) => boolean): readonly PDFDict[] {
	return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
		const dict = asDict(object);
		return dict !== undefined && isWanted(dict) ? [dict] : [];
	});
}

/** Gives a stream another content, under the same name. */
export function rewrite(document: PDFDocument, dict: PDFDict | undefined, content: string | Uint8Array): boolean {
	const found = document.context
		.enumerateIndirectObjects()
		.find(([, object]) => object instanceof PDFRawStream && object.dict === dict);
	if (found === undefined || dict === undefined) return false;
	const stream = document.context.flateStream(content);
	for (const [key, value] of dict.entries())
		if (!['/Filter', '/Length', '/DecodeParms'].includes(String(key))) stream.dict.set(key, value);
	document.context.assign(found[0], stream);
	return true;
}
