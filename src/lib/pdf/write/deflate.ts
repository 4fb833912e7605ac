import { PDFContext } from 'pdf-lib';

const context = PDFContext.create();

/** Packs a content as the library does, by itself: so that a picture is packed once for all papers. */
export function deflate(content: string | Uint8Array): Uint8Array {
	return context.flateStream(content).getContents();
}
