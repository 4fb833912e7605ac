import type { PDFDocument, PDFPage } from 'pdf-lib';
import { finding, type Finding } from './finding.ts';
import type { Font } from './fonts.ts';
import { bytesOf, dictAt, latinOf, listAt } from './objects.ts';
import type { Piece, Shelf } from './piece.ts';
import { operationsIn } from './tokens.ts';
import { Walker } from './walker.ts';

/** What is drawn on all pages, in the order in which it is drawn. */
export interface Content {
	readonly pieces: readonly Piece[];
	/** Each mark in the order in which it begins, page by page. */
	readonly marks: readonly { readonly page: number; readonly mark: number; readonly tag: string }[];
	readonly fonts: readonly Font[];
	readonly findings: readonly Finding[];
}

/** Reads all pages of a document. */
export function readContent(document: PDFDocument): Content {
	const shelf: Shelf = { fonts: new Map(), drawings: new Map() };
	const pages = document.getPages().map((page, index) => readPage(page, index, shelf));
	return {
		pieces: pages.flatMap(({ pieces }) => pieces),
		marks: pages.flatMap(({ marks }) => marks),
		fonts: [...shelf.fonts.values()],
		findings: pages.flatMap(({ findings }) => findings)
	};
}

function readPage(page: PDFPage, index: number, shelf: Shelf): Walker {
	const streams = listAt(page.node, 'Contents');
	const text = streams.map((stream) => latinOf(bytesOf(stream) ?? new Uint8Array())).join('\n');
	const walker = new Walker(index, shelf);
	try {
		walker.walk(operationsIn(text), page.node.Resources() ?? dictAt(page.node, 'Resources'));
		walker.close();
	} catch (error) {
		walker.findings.push(finding('content-syntax', `page ${index + 1}`, String(error)));
	}
	return walker;
}
