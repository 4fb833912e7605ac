import { PDFHeader, PDFHexString, PDFRef, PDFStreamWriter, type PDFContext } from 'pdf-lib';
import type { PdfObjects } from './objects.ts';
import { hexOf } from './syntax.ts';

/** What seals the streams of a file; objects are sealed with the stream that packs them. */
export interface Seal {
	/** The object that tells readers how to open the file: it alone stays open. */
	readonly dictionary: string;
	readonly seal: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
	readonly fileId: Uint8Array;
}

/** Objects that are packed into one stream. */
const perStream = 200;

/** Puts a file together (ISO 32000-1, 7.5): the library writes streams, packed objects, and the table of where they stand. */
export async function fileOf(
	objects: PdfObjects,
	about: { readonly root: number; readonly info: number; readonly seal: Seal | undefined }
): Promise<Uint8Array<ArrayBuffer>> {
	const { context } = objects;
	const { root, info, seal } = about;
	const id = PDFHexString.of(hexOf(seal?.fileId ?? (await hashOf(objects))));
	context.header = PDFHeader.forVersion(1, 7);
	context.trailerInfo.Root = PDFRef.of(root);
	context.trailerInfo.Info = PDFRef.of(info);
	context.trailerInfo.ID = idOf(context, id);
	if (seal !== undefined) {
		context.trailerInfo.Encrypt = PDFRef.of(objects.addBare(seal.dictionary));
		await sealStreams(context, seal);
	}
	return written(context);
}

function idOf(context: PDFContext, id: PDFHexString) {
	const both = context.obj([]);
	both.push(id);
	both.push(id);
	return both;
}

async function written(context: PDFContext): Promise<Uint8Array<ArrayBuffer>> {
	return PDFStreamWriter.forContext(context, Infinity, true, perStream).serializeToBuffer();
}

/**
 * Has the device's own cryptography seal each stream. The library asks for sealed bytes while it writes and cannot wait
 * for them: so the file is written once to learn what its streams hold, and then again, with each of them sealed.
 */
async function sealStreams(context: PDFContext, { seal }: Seal): Promise<void> {
	const open = new Map<number, Uint8Array>();
	const learn = { getEncryptFn: (number: number) => (bytes: Uint8Array) => (open.set(number, bytes), bytes) };
	Object.assign(context, { security: learn });
	await written(context);
	const sealed = new Map<number, Uint8Array>();
	await Promise.all([...open].map(async ([number, bytes]) => sealed.set(number, await seal(bytes.slice()))));
	const give = { getEncryptFn: (number: number) => () => sealedAs(sealed, number) };
	Object.assign(context, { security: give });
}

/** A number for the file out of all that it holds: the same paper always has the same. */
async function hashOf(objects: PdfObjects): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', objects.all())).subarray(0, 16);
}

/** A stream that was not learnt of may not go out readable. */
function sealedAs(sealed: ReadonlyMap<number, Uint8Array>, number: number): Uint8Array {
	const bytes = sealed.get(number);
	if (bytes === undefined) throw new Error('A stream of the paper was not sealed.');
	return bytes;
}
