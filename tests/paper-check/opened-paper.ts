import { PDFDocument } from 'pdf-lib';
import { readContent, type Content } from './content.ts';
import type { Piece } from './piece.ts';
import { leavesIn, partsIn, readTree, type Part } from './structure-tree.ts';

/** What a paper is said to be: what it has to keep to depends on it. */
export interface Wanted {
	readonly standard: 'ua1+a2a' | 'ua1+a3a' | 'ua1';
	/** The words it was protected with. */
	readonly password?: string;
}

/** A paper, read once for all rules. */
export interface OpenedPaper {
	readonly bytes: Uint8Array;
	readonly wanted: Wanted;
	readonly document: PDFDocument;
	readonly tops: readonly Part[];
	/** All parts of the tree in reading order. */
	readonly parts: readonly Part[];
	readonly content: Content;
	/** What is drawn under a mark of a page. */
	readonly piecesOf: (page: number, mark: number) => readonly Piece[];
}

/** Reads a paper. Throws where it is no PDF file or the password is wrong. */
export async function openPaper(bytes: Uint8Array, wanted: Wanted): Promise<OpenedPaper> {
	const password = wanted.password === undefined ? {} : { password: wanted.password };
	const document = await PDFDocument.load(bytes, { updateMetadata: false, ...password });
	const tops = readTree(document);
	const content = readContent(document);
	const byMark = new Map<string, Piece[]>();
	for (const piece of content.pieces) {
		if (piece.owner === undefined || piece.owner === 'artifact') continue;
		const key = `${piece.page}/${piece.owner.mark}`;
		const pieces = byMark.get(key) ?? [];
		pieces.push(piece);
		byMark.set(key, pieces);
	}
	return {
		bytes,
		wanted,
		document,
		tops,
		parts: partsIn(tops),
		content,
		piecesOf: (page, mark) => byMark.get(`${page}/${mark}`) ?? []
	};
}

/** Everything drawn for a part of the tree, in the order of the tree. */
export function piecesOfPart(paper: OpenedPaper, part: Part): readonly Piece[] {
	return leavesIn([part]).flatMap((leaf) => (leaf.kind === 'mark' ? paper.piecesOf(leaf.page, leaf.mark) : []));
}

/** The words of a part of the tree, with what stands between lines made one space. */
export function wordsOfPart(paper: OpenedPaper, part: Part): string {
	return piecesOfPart(paper, part)
		.map(({ text }) => text)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
}
