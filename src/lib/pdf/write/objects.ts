import { deflate } from '#lib/pdf/bytes/deflate.ts';
import { bytesOf } from './syntax.ts';

/** A stream: what it says of itself, and its bytes as they go into the file. */
export interface PdfStream {
	readonly id: number;
	readonly entries: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The objects of one file, in the order in which they were asked for. Texts hold plain letters only. */
export class PdfObjects {
	/** Objects that are packed together. */
	readonly texts = new Map<number, string>();
	/** Objects that stand by themselves: they may hold no string, unless it is sealed already. */
	readonly bare = new Map<number, string>();
	readonly streams: PdfStream[] = [];
	#last = 0;

	/** A number for an object that comes later. */
	reserve(): number {
		this.#last += 1;
		return this.#last;
	}

	get size(): number {
		return this.#last + 1;
	}

	add(text: string, id = this.reserve()): number {
		this.texts.set(id, text);
		return id;
	}

	/** A stream of which the content is packed here. */
	pack(entries: string, content: string | Uint8Array, id = this.reserve()): number {
		return this.packed(entries, deflate(typeof content === 'string' ? bytesOf(content) : content), id);
	}

	/** A stream of which the content is packed already. */
	packed(entries: string, bytes: Uint8Array<ArrayBuffer>, id = this.reserve()): number {
		return this.stream(`${entries}/Filter/FlateDecode`, bytes, id);
	}

	/** A stream as it is. Its entries may hold no string: a sealed file would leave it readable. */
	stream(entries: string, bytes: Uint8Array<ArrayBuffer>, id = this.reserve()): number {
		this.streams.push({ id, entries, bytes });
		return id;
	}
}
