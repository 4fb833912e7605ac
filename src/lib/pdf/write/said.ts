import { PDFObject, PDFStream, type PDFDict } from 'pdf-lib';
import { writeBytes } from './syntax.ts';

/**
 * An object that is said already (ISO 32000-1, 7.3). A paper has hundreds of small ones: to say each once is several
 * times as fast as to build it out of names, numbers and maps.
 */
export class SaidObject extends PDFObject {
	readonly #text: string;

	constructor(text: string) {
		super();
		this.#text = text;
	}

	override toString(): string {
		return this.#text;
	}

	override sizeInBytes(): number {
		return this.#text.length;
	}

	override copyBytesInto(buffer: Uint8Array, offset: number): number {
		writeBytes(this.#text, buffer, offset);
		return this.#text.length;
	}
}

const [begin, end] = ['\nstream\n', '\nendstream'];

/** A stream of which the entries are said already. */
export class SaidStream extends PDFStream {
	readonly #entries: string;
	#contents: Uint8Array;

	constructor(dict: PDFDict, entries: string, contents: Uint8Array) {
		super(dict);
		this.#entries = entries;
		this.#contents = contents;
	}

	override getContents(): Uint8Array {
		return this.#contents;
	}

	override getContentsSize(): number {
		return this.#contents.length;
	}

	override updateContents(contents: Uint8Array): void {
		this.#contents = contents;
	}

	override sizeInBytes(): number {
		return this.#head().length + this.#contents.length + end.length;
	}

	override copyBytesInto(buffer: Uint8Array, offset: number): number {
		const head = this.#head();
		writeBytes(head, buffer, offset);
		buffer.set(this.#contents, offset + head.length);
		writeBytes(end, buffer, offset + head.length + this.#contents.length);
		return head.length + this.#contents.length + end.length;
	}

	#head(): string {
		return `<<${this.#entries}/Length ${this.#contents.length}>>${begin}`;
	}
}
