import type { PDFDict } from 'pdf-lib';
import { readFont, type Font } from './fonts.ts';
import { dictAt } from './objects.ts';
import type { Box } from './pen.ts';
import type { Operation } from './tokens.ts';

/** To whom something drawn belongs: a mark, an artifact, or nobody. */
export type Owner = { readonly mark: number } | 'artifact' | undefined;

/** Something drawn on a page. */
export interface Piece {
	readonly page: number;
	readonly owner: Owner;
	readonly kind: 'text' | 'shape' | 'image';
	/** Where it stands, cut to what can be seen of it. */
	readonly box: Box | undefined;
	/** The words, where it is text; letters that say nothing of themselves are left out. */
	readonly text: string;
	readonly codes: readonly number[];
	readonly font: Font | undefined;
}

/** Shared over the pages of one document: fonts and drawings are read once. */
export interface Shelf {
	readonly fonts: Map<PDFDict, Font>;
	readonly drawings: Map<PDFDict, readonly Operation[]>;
}

/** A font by its name in the resources, read once for the whole document. */
export function fontNamed(name: string, resources: PDFDict | undefined, { fonts }: Shelf): Font | undefined {
	const dict = dictAt(dictAt(resources, 'Font'), name);
	if (dict === undefined) return undefined;
	const font = fonts.get(dict) ?? readFont(dict);
	fonts.set(dict, font);
	return font;
}
