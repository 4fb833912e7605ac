import { deflate } from './deflate.ts';
import { writeBytes } from './syntax.ts';

/** An object that is said already (ISO 32000-1, 7.3), and its number. */
export interface NumberedText {
	readonly id: number;
	readonly text: string;
}

/** A stream: what its entries say, but for its length, and its bytes. */
export interface NumberedStream {
	readonly id: number;
	readonly entries: string;
	readonly bytes: Uint8Array<ArrayBufferLike>;
}

/**
 * The objects of one file. A paper has hundreds of small ones: to say each once, as text, is several times as fast as to
 * build it out of names, numbers and maps. Texts hold plain letters only.
 */
export class PdfObjects {
	/** Objects that are packed together. */
	readonly said: NumberedText[] = [];
	/** Objects that stand by themselves. */
	readonly bare: NumberedText[] = [];
	readonly streams: NumberedStream[] = [];
	#last = 0;

	/** The highest number that was given out. */
	get last(): number {
		return this.#last;
	}

	/** A number for an object that comes later. */
	reserve(): number {
		this.#last += 1;
		return this.#last;
	}

	/** An object that is packed together with others. */
	add(text: string, id = this.reserve()): number {
		this.said.push({ id, text });
		return id;
	}

	/** An object that stands by itself: it may hold no string, unless it is sealed already. */
	addBare(text: string, id = this.reserve()): number {
		this.bare.push({ id, text });
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
		this.streams.push({ id, entries, bytes });
		return id;
	}

	/** All that was added, one after the other: the same objects always give the same bytes. */
	all(): Uint8Array<ArrayBuffer> {
		const said = [...this.said, ...this.bare].map(({ text }) => text);
		const texts = [...said, ...this.streams.map(({ entries }) => entries)].join('\n');
		const all = new Uint8Array(this.streams.reduce((sum, { bytes }) => sum + bytes.length, texts.length));
		writeBytes(texts, all, 0);
		let at = texts.length;
		for (const { bytes } of this.streams) {
			all.set(bytes, at);
			at += bytes.length;
		}
		return all;
	}
}
