import { PDFContext, PDFInvalidObject, PDFRef } from 'pdf-lib';
import { deflate } from './deflate.ts';
import { SaidObject, SaidStream } from './said.ts';
import { bytesOf, writeBytes } from './syntax.ts';

/** The objects of one file, in the order in which they were asked for, held by the library. Texts hold plain letters only. */
export class PdfObjects {
	readonly context = PDFContext.create();
	readonly #texts: string[] = [];
	readonly #streams: Uint8Array[] = [];

	/** A number for an object that comes later. */
	reserve(): number {
		return this.context.nextRef().objectNumber;
	}

	/** An object that is packed together with others. */
	add(text: string, id = this.reserve()): number {
		this.#texts.push(text);
		this.context.assign(PDFRef.of(id), new SaidObject(text));
		return id;
	}

	/** An object that stands by itself: it may hold no string, unless it is sealed already. */
	addBare(text: string, id = this.reserve()): number {
		this.#texts.push(text);
		this.context.assign(PDFRef.of(id), PDFInvalidObject.of(bytesOf(text)));
		return id;
	}

	/** A stream of which the content is packed here. */
	pack(entries: string, content: string | Uint8Array, id = this.reserve()): number {
		return this.packed(entries, deflate(content), id);
	}

	/** A stream of which the content is packed already. */
	packed(entries: string, bytes: Uint8Array, id = this.reserve()): number {
		return this.stream(`${entries}/Filter/FlateDecode`, bytes, id);
	}

	/** A stream as it is. Its entries may hold no string: a sealed file would leave it readable. */
	stream(entries: string, bytes: Uint8Array, id = this.reserve()): number {
		this.#texts.push(entries);
		this.#streams.push(bytes);
		this.context.assign(PDFRef.of(id), new SaidStream(this.context.obj({}), entries, bytes));
		return id;
	}

	/** All that was added, one after the other: the same objects always give the same bytes. */
	all(): Uint8Array<ArrayBuffer> {
		const texts = this.#texts.join('\n');
		const all = new Uint8Array(this.#streams.reduce((sum, { length }) => sum + length, texts.length));
		writeBytes(texts, all, 0);
		let at = texts.length;
		for (const stream of this.#streams) {
			all.set(stream, at);
			at += stream.length;
		}
		return all;
	}
}
