import { defaultDocumentSnapshot, PDFContext, PDFHeader, PDFRef, PDFTrailer, PDFWriter } from 'pdf-lib';
import { crossReference } from './cross-reference.ts';
import type { NumberedStream, PdfObjects } from './objects.ts';
import { packObjects, type PackedPlace } from './packed-objects.ts';
import { SaidObject, SaidStream } from './said.ts';
import { hexString, ref } from './syntax.ts';

/** What seals the streams of a file; objects are sealed with the stream that packs them. */
export interface Seal {
	/** The object that tells readers how to open the file: it alone stays open. */
	readonly dictionary: string;
	readonly seal: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
	readonly fileId: Uint8Array;
}

/**
 * Puts a file together (ISO 32000-1, 7.5): small objects are packed, streams sealed, and the library writes them one
 * after the other. The table of where they stand is ours: the library's looks through all entries for each new one.
 */
export async function fileOf(
	objects: PdfObjects,
	about: { readonly root: number; readonly info: number; readonly seal: Seal | undefined }
): Promise<Uint8Array<ArrayBuffer>> {
	const { root, info, seal } = about;
	const id = hexString(seal?.fileId ?? (await hashOf(objects)));
	const lock = seal === undefined ? '' : `/Encrypt ${ref(objects.addBare(seal.dictionary))}`;
	const { streams, places } = packObjects(objects);
	const context = PDFContext.create();
	context.header = PDFHeader.forVersion(1, 7);
	for (const { id: number, text } of objects.bare) context.assign(PDFRef.of(number), new SaidObject(text));
	for (const { id: number, entries, bytes } of await sealed([...objects.streams, ...streams], seal))
		context.assign(PDFRef.of(number), new SaidStream(entries, bytes));
	const number = objects.reserve();
	// The library leaves out what is numbered higher than it knows of.
	context.largestObjectNumber = number;
	const table = {
		number,
		packed: places,
		entries: `/Root ${ref(root)}/Info ${ref(info)}/ID[${id}${id}]${lock}`
	};
	return new PaperWriter(context, table).serializeToBuffer();
}

async function sealed(streams: readonly NumberedStream[], seal: Seal | undefined): Promise<readonly NumberedStream[]> {
	if (seal === undefined) return streams;
	return Promise.all(streams.map(async (stream) => ({ ...stream, bytes: await seal.seal(stream.bytes.slice()) })));
}

/** A number for the file out of all that it holds: the same paper always has the same. */
async function hashOf(objects: PdfObjects): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', objects.all())).subarray(0, 16);
}

/** What is known of the table before it is known where anything stands. */
interface TableToCome {
	readonly number: number;
	readonly packed: ReadonlyMap<number, PackedPlace>;
	readonly entries: string;
}

/** The library's writer, with a table of our own at the end. */
class PaperWriter extends PDFWriter {
	readonly #table: TableToCome;

	constructor(context: PDFContext, table: TableToCome) {
		super(context, Infinity, defaultDocumentSnapshot);
		this.#table = table;
	}

	protected override async computeBufferSize() {
		const { header } = this.context;
		const indirectObjects = this.context.enumerateIndirectObjects();
		const at = new Map<number, number>();
		// The writer ends the head with a line, and leaves one free.
		let size = header.sizeInBytes() + 2;
		for (const object of indirectObjects) {
			at.set(object[0].objectNumber, size);
			size += this.computeIndirectObjectSize(object);
		}
		const { number, packed, entries } = this.#table;
		at.set(number, size);
		const trailer = PDFTrailer.forLastCrossRefSectionOffset(size);
		const table = crossReference({ size: number + 1, at, packed }, entries);
		const last: (typeof indirectObjects)[number] = [PDFRef.of(number), table];
		indirectObjects.push(last);
		size += this.computeIndirectObjectSize(last) + trailer.sizeInBytes();
		return { size, header, indirectObjects, trailer };
	}
}
