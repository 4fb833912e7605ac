import { PDFObject } from 'pdf-lib';
import { writeBytes } from './syntax.ts';

/** An object that is said already (ISO 32000-1, 7.3), as the library writes it. */
export class SaidObject extends PDFObject {
	readonly #text: string;

	constructor(text: string) {
		super();
		this.#text = text;
	}

	override sizeInBytes(): number {
		return this.#text.length;
	}

	override copyBytesInto(buffer: Uint8Array, offset: number): number {
		writeBytes(this.#text, buffer, offset);
		return this.#text.length;
	}
}

const end = '\nendstream';

/** A stream of which the entries are said already, but for its length. */
export class SaidStream extends PDFObject {
	readonly #head: string;
	readonly #bytes: Uint8Array;

	constructor(entries: string, bytes: Uint8Array) {
		super();
		this.#head = `<<${entries}/Length ${bytes.length}>>\nstream\n`;
		this.#bytes = bytes;
	}

	override sizeInBytes(): number {
		return this.#head.length + this.#bytes.length + end.length;
	}

	override copyBytesInto(buffer: Uint8Array, offset: number): number {
		writeBytes(this.#head, buffer, offset);
		buffer.set(this.#bytes, offset + this.#head.length);
		writeBytes(end, buffer, offset + this.#head.length + this.#bytes.length);
		return this.sizeInBytes();
	}
}
