import type { Allowance } from './allowance.ts';
import { DamagedFile, Name, Ref, Stream, Text, type Dict, type Value } from './values.ts';

/** How deep values may lie in each other. */
const deepest = 50;
/** How many values may lie in one, and how long a text may be: no paper has more, and memory is not endless. */
const mostValues = 100_000;
const longestText = 1024 * 1024;
const space = /[\0\t\n\f\r ]/;
const delimiters = '()<>[]{}/%';

/** Reads values one after another. Throws DamagedFile where nothing sensible stands. */
export class Parser {
	at: number;
	readonly #bytes: Uint8Array;
	readonly #allowance: Allowance;
	/** Whether texts read here were sealed by themselves. */
	readonly #isSealed: boolean;

	constructor(bytes: Uint8Array, at: number, allowance: Allowance, isSealed = false) {
		this.#bytes = bytes;
		this.#allowance = allowance;
		this.at = at;
		this.#isSealed = isSealed;
	}

	/** An object with its number: `12 0 obj … endobj`. Only streams stand in a file and in nothing else. */
	object(): { readonly id: number; readonly value: Value } {
		const [id, generation] = [this.value(), this.value()];
		if (typeof id !== 'number' || typeof generation !== 'number' || this.word() !== 'obj') throw new DamagedFile();
		const value = this.value();
		if (!(value instanceof Map)) return { id, value };
		const after = this.at;
		if (this.word() !== 'stream') {
			this.at = after;
			return { id, value };
		}
		if (this.#bytes[this.at] === 13) this.at += 1;
		if (this.#bytes[this.at] !== 10) throw new DamagedFile();
		return { id, value: new Stream(value, this.at + 1) };
	}

	/** The next value. */
	value(): Value {
		return this.#value(0);
	}

	#value(depth: number): Value {
		this.#allowance.value();
		this.#skip();
		const letter = this.#letter();
		if (letter === '' || depth > deepest) throw new DamagedFile();
		if (letter === '/') return this.#name();
		if (letter === '(') return new Text(this.#plainText(), this.#isSealed);
		if (letter === '[') return this.#array(depth);
		if (letter === '<') {
			if (this.#bytes[this.at + 1] === 60) return this.#dict(depth);
			return new Text(this.#hexText(), this.#isSealed);
		}
		return this.#wordValue();
	}

	/** The next word: letters up to a space or a delimiter. */
	word(): string {
		this.#skip();
		const start = this.at;
		while (this.at < this.#bytes.length && this.at - start < 32 && isRegular(this.#letter())) this.at += 1;
		this.#allowance.look(this.at - start);
		return latin(this.#bytes.subarray(start, this.at));
	}

	#letter(): string {
		const byte = this.#bytes[this.at];
		return byte === undefined ? '' : String.fromCharCode(byte);
	}

	/** Past white space and remarks. */
	#skip(): void {
		const start = this.at;
		this.#pass();
		this.#allowance.look(this.at - start);
	}

	#pass(): void {
		for (; this.at < this.#bytes.length; this.at += 1) {
			const letter = this.#letter();
			if (letter === '%') {
				while (this.at < this.#bytes.length && this.#bytes[this.at] !== 10 && this.#bytes[this.at] !== 13) this.at += 1;
			} else if (!space.test(letter)) return;
		}
	}

	#name(): Name {
		this.at += 1;
		const start = this.at;
		while (this.at < this.#bytes.length && isRegular(this.#letter())) this.at += 1;
		this.#allowance.look(this.at - start);
		const text = latin(this.#bytes.subarray(start, this.at));
		return new Name(text.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))));
	}

	#array(depth: number): readonly Value[] {
		this.at += 1;
		const values: Value[] = [];
		for (;;) {
			this.#skip();
			if (this.#letter() === ']') {
				this.at += 1;
				return values;
			}
			if (values.length >= mostValues) throw new DamagedFile();
			values.push(this.#value(depth + 1));
		}
	}

	#dict(depth: number): Dict {
		this.at += 2;
		const entries = new Map<string, Value>();
		for (;;) {
			this.#skip();
			if (this.#letter() === '>' && this.#bytes[this.at + 1] === 62) {
				this.at += 2;
				return entries;
			}
			if (this.#letter() !== '/') throw new DamagedFile();
			const { name } = this.#name();
			if (entries.size >= mostValues) throw new DamagedFile();
			entries.set(name, this.#value(depth + 1));
		}
	}

	/** A number, a reference (`12 0 R`), true, false or null. */
	#wordValue(): Value {
		const word = this.word();
		if (word === 'true' || word === 'false') return word === 'true';
		if (word === 'null') return undefined;
		if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new DamagedFile();
		const number = Number(word);
		if (!/^\d+$/.test(word)) return number;
		const after = this.at;
		if (/^\d+$/.test(this.word()) && this.word() === 'R') return new Ref(number);
		this.at = after;
		return number;
	}

	#hexText(): Uint8Array {
		const end = this.#bytes.indexOf(62, this.at);
		if (end < 0 || end - this.at > longestText) throw new DamagedFile();
		this.#allowance.look(end - this.at);
		const hex = latin(this.#bytes.subarray(this.at + 1, end)).replace(/\s/g, '');
		if (/[^0-9a-fA-F]/.test(hex)) throw new DamagedFile();
		this.at = end + 1;
		return Uint8Array.from({ length: Math.ceil(hex.length / 2) }, (_, index) =>
			Number.parseInt(hex.slice(index * 2, index * 2 + 2).padEnd(2, '0'), 16)
		);
	}

	#plainText(): Uint8Array {
		const bytes: number[] = [];
		let depth = 1;
		for (this.at += 1; this.at < this.#bytes.length; this.at += 1) {
			const byte = this.#bytes[this.at] ?? 0;
			if (byte === 92) {
				this.#escape(bytes);
				continue;
			}
			if (byte === 40) depth += 1;
			if (byte === 41) depth -= 1;
			if (depth === 0) {
				this.at += 1;
				this.#allowance.look(bytes.length);
				return Uint8Array.from(bytes);
			}
			if (bytes.length >= longestText) throw new DamagedFile();
			bytes.push(byte);
		}
		throw new DamagedFile();
	}

	/** What stands after a backslash; afterwards the reader stands on its last letter. */
	#escape(bytes: number[]): void {
		this.at += 1;
		const letter = this.#letter();
		const octal = /^[0-7]{1,3}/.exec(latin(this.#bytes.subarray(this.at, this.at + 3)))?.[0];
		if (octal !== undefined) {
			bytes.push(Number.parseInt(octal, 8) & 255);
			this.at += octal.length - 1;
		} else if (letter === '\r') {
			if (this.#bytes[this.at + 1] === 10) this.at += 1;
		} else if (letter !== '\n') {
			bytes.push((escapes[letter] ?? letter).charCodeAt(0));
		}
	}
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function isRegular(letter: string): boolean {
	return !space.test(letter) && !delimiters.includes(letter);
}

/** Bytes as letters of one byte each. */
export function latin(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return text;
}
