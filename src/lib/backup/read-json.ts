import { limits } from './limits.ts';

/** How many values and letters may still come. Drawings, photos and recordings have room of their own. */
interface Room {
	left: number;
	readonly longest: number;
}

/** Keys that reach into the language itself. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);
/** Signs without a shape, and those that turn the direction of a text so that it shows other than it is. */
export const unsafe =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Noncharacter_Code_Point}]/u;
/** The level at which an entry of a backup lists its media: file › plans › entry › media. */
const levelOfEntry = 3;
/** The level at which what a paper carries lists them: file › media. */
export const levelOfPaper = 1;

class Refused extends Error {}

/**
 * Reads the JSON of a file that anybody may have written; media may be long where `levelOfMedia` says that they stand. Undefined when it is not strict JSON, or has a key twice or a
 * forbidden one, goes too deep, holds too much, a number that is none, or a text that is broken or not in NFC.
 */
export function readJson(text: string, levelOfMedia: number = levelOfEntry): unknown {
	try {
		return new JsonReader(text, levelOfMedia).read();
	} catch (thrown) {
		if (thrown instanceof Refused) return undefined;
		throw thrown;
	}
}

class JsonReader {
	readonly #text: string;
	readonly #levelOfMedia: number;
	readonly #media: Room = { left: limits.mediaValues, longest: limits.bytes };
	#at = 0;

	constructor(text: string, levelOfMedia: number) {
		this.#text = text;
		this.#levelOfMedia = levelOfMedia;
	}

	read(): unknown {
		const value = this.#value(0, { left: limits.values, longest: limits.text });
		this.#skip();
		if (this.#at !== this.#text.length) throw new Refused();
		return value;
	}

	#value(depth: number, room: Room): unknown {
		room.left -= 1;
		if (room.left < 0) throw new Refused();
		this.#skip();
		switch (this.#text[this.#at]) {
			case '{':
				return this.#object(depth + 1, room);
			case '[':
				return this.#list(depth + 1, room);
			case '"':
				return this.#string(room.longest);
			case 't':
				return this.#word('true', true);
			case 'f':
				return this.#word('false', false);
			case 'n':
				return this.#word('null', null);
			default:
				return this.#number();
		}
	}

	#object(depth: number, room: Room): Readonly<Record<string, unknown>> {
		const entries = new Map<string, unknown>();
		this.#enter(depth);
		if (this.#takes('}')) return {};
		do {
			this.#skip();
			const key = this.#string(limits.key);
			if (forbiddenKeys.has(key) || entries.has(key) || !this.#takes(':')) throw new Refused();
			entries.set(key, this.#value(depth, depth === this.#levelOfMedia && key === 'media' ? this.#media : room));
		} while (this.#takes(','));
		if (!this.#takes('}')) throw new Refused();
		return Object.fromEntries(entries);
	}

	#list(depth: number, room: Room): readonly unknown[] {
		const items: unknown[] = [];
		this.#enter(depth);
		if (this.#takes(']')) return items;
		do items.push(this.#value(depth, room));
		while (this.#takes(','));
		if (!this.#takes(']')) throw new Refused();
		return items;
	}

	#enter(depth: number): void {
		if (depth > limits.depth) throw new Refused();
		this.#at += 1;
	}

	#string(longest: number): string {
		if (this.#text[this.#at] !== '"') throw new Refused();
		const from = this.#at + 1;
		const end = this.#endOfString(from);
		const raw = this.#text.slice(from, end);
		this.#at = end + 1;
		const value = raw.includes('\\') ? parseString(raw) : raw;
		if (value.length > longest || unsafe.test(value) || !value.isWellFormed()) throw new Refused();
		if (value.normalize('NFC') !== value) throw new Refused();
		return value;
	}

	/** Where the string that began ends: at the first quotation mark that no odd number of backslashes stands before. */
	#endOfString(from: number): number {
		for (let end = this.#text.indexOf('"', from); end >= 0; end = this.#text.indexOf('"', end + 1)) {
			let slashes = 0;
			while (this.#text[end - 1 - slashes] === '\\' && end - 1 - slashes >= from) slashes += 1;
			if (slashes % 2 === 0) return end;
		}
		throw new Refused();
	}

	#number(): number {
		const form = /-?(?:0|[1-9][0-9]{0,20})(?:\.[0-9]{1,20})?(?:[eE][+-]?[0-9]{1,3})?/y;
		form.lastIndex = this.#at;
		const [found = ''] = form.exec(this.#text) ?? [];
		const value = Number(found);
		if (found === '' || !Number.isFinite(value)) throw new Refused();
		this.#at += found.length;
		return value;
	}

	#word<Value>(word: string, value: Value): Value {
		if (!this.#text.startsWith(word, this.#at)) throw new Refused();
		this.#at += word.length;
		return value;
	}

	#takes(sign: string): boolean {
		this.#skip();
		if (this.#text[this.#at] !== sign) return false;
		this.#at += 1;
		return true;
	}

	#skip(): void {
		while (' \t\r\n'.includes(this.#text[this.#at] ?? '-')) this.#at += 1;
	}
}

/** The string that these letters mean; the letters stand between two quotation marks of JSON. */
function parseString(raw: string): string {
	try {
		const value: unknown = JSON.parse(`"${raw}"`);
		if (typeof value === 'string') return value;
	} catch {
		// Not an escape that JSON knows.
	}
	throw new Refused();
}
