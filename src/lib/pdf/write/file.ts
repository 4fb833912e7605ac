import { deflate } from '#lib/pdf/bytes/deflate.ts';
import type { PdfObjects, PdfStream } from './objects.ts';
import { bytesOf, hexString, ref } from './syntax.ts';

/** What seals the streams of a file; objects are sealed with the stream that packs them. */
export interface Seal {
	/** The object that tells readers how to open the file: it alone stays open. */
	readonly dictionary: string;
	readonly seal: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
	readonly fileId: Uint8Array;
}

/** Objects that are packed into one stream. */
const perStream = 200;

/** Puts a file together (ISO 32000-1, 7.5): streams, packed objects, and the table of where they stand. */
export async function fileOf(
	objects: PdfObjects,
	about: { readonly root: number; readonly info: number; readonly seal: Seal | undefined }
): Promise<Uint8Array<ArrayBuffer>> {
	const { root, info, seal } = about;
	const places: Places = new Map();
	const streams = [...objects.streams, ...packedObjects(objects, places)];
	const sealed = await Promise.all(
		streams.map(async (one) => ({ ...one, bytes: (await seal?.seal(one.bytes)) ?? one.bytes }))
	);
	const encrypt = seal === undefined ? undefined : objects.reserve();
	if (encrypt !== undefined && seal !== undefined) objects.bare.set(encrypt, seal.dictionary);
	const table = objects.reserve();
	const file = new Pieces();
	file.add(bytesOf('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'));
	for (const stream of sealed) {
		places.set(stream.id, { offset: file.length });
		addStream(file, stream);
	}
	for (const [id, text] of objects.bare) {
		places.set(id, { offset: file.length });
		file.add(bytesOf(`${id} 0 obj\n${text}\nendobj\n`));
	}
	const fileId = hexString(seal?.fileId ?? (await hashOf(file.joined())));
	const start = file.length;
	places.set(table, { offset: start });
	const trailer = `/Type/XRef/Size ${objects.size}/W[1 4 2]/Root ${ref(root)}/Info ${ref(info)}/ID[${fileId}${fileId}]${encrypt === undefined ? '' : `/Encrypt ${ref(encrypt)}`}/Filter/FlateDecode`;
	addStream(file, { id: table, entries: trailer, bytes: deflate(tableOf(places, objects.size)) });
	file.add(bytesOf(`startxref\n${start}\n%%EOF\n`));
	return file.joined();
}

type Places = Map<number, { readonly offset: number } | { readonly within: number; readonly index: number }>;

function packedObjects(objects: PdfObjects, places: Places): readonly PdfStream[] {
	const all = [...objects.texts];
	const streams: PdfStream[] = [];
	for (let from = 0; from < all.length; from += perStream) {
		const id = objects.reserve();
		const part = all.slice(from, from + perStream);
		let [head, body] = ['', ''];
		for (const [index, [number, text]] of part.entries()) {
			places.set(number, { within: id, index });
			head += `${number} ${body.length} `;
			body += `${text}\n`;
		}
		streams.push({
			id,
			entries: `/Type/ObjStm/N ${part.length}/First ${head.length}/Filter/FlateDecode`,
			bytes: deflate(bytesOf(head + body))
		});
	}
	return streams;
}

function addStream(file: Pieces, { id, entries, bytes }: PdfStream): void {
	file.add(bytesOf(`${id} 0 obj\n<<${entries}/Length ${bytes.length}>>\nstream\n`));
	file.add(bytes);
	file.add(bytesOf('\nendstream\nendobj\n'));
}

/** Kind, place and index of each object, in 1, 4 and 2 bytes. */
function tableOf(places: Places, size: number): Uint8Array {
	const table = new DataView(new ArrayBuffer(size * 7));
	table.setUint16(5, 0xffff);
	for (const [id, place] of places) {
		const isPacked = 'within' in place;
		table.setUint8(id * 7, isPacked ? 2 : 1);
		table.setUint32(id * 7 + 1, isPacked ? place.within : place.offset);
		table.setUint16(id * 7 + 5, isPacked ? place.index : 0);
	}
	return new Uint8Array(table.buffer);
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, 16);
}

/** Bytes in pieces, joined at the end. */
class Pieces {
	readonly #pieces: Uint8Array[] = [];
	length = 0;

	add(bytes: Uint8Array): void {
		this.#pieces.push(bytes);
		this.length += bytes.length;
	}

	joined(): Uint8Array<ArrayBuffer> {
		const all = new Uint8Array(this.length);
		let at = 0;
		for (const piece of this.#pieces) {
			all.set(piece, at);
			at += piece.length;
		}
		return all;
	}
}
