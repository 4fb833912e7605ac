/** One thing in the drawing of a page that is no operator. */
export type Operand =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'name'; readonly value: string }
	| { readonly kind: 'string'; readonly bytes: readonly number[] }
	| { readonly kind: 'array'; readonly items: readonly Operand[] }
	| { readonly kind: 'dict'; readonly entries: ReadonlyMap<string, Operand> }
	| { readonly kind: 'word'; readonly value: string };

/** An operator and what stands before it. */
export interface Operation {
	readonly operator: string;
	readonly operands: readonly Operand[];
}

/** Reads the drawing of a page into operations (ISO 32000-1, 7.8.2). Throws an Error where it cannot be read. */
export function operationsIn(content: string): readonly Operation[] {
	const reader = new TokenReader(content);
	const operations: Operation[] = [];
	let operands: Operand[] = [];
	for (let operand = reader.next(); operand !== undefined; operand = reader.next()) {
		if (operand.kind !== 'word' || ['true', 'false', 'null'].includes(operand.value)) {
			operands.push(operand);
			continue;
		}
		operations.push({ operator: operand.value, operands });
		operands = [];
		if (operand.value === 'ID') reader.skipInlineImage();
	}
	if (operands.length > 0) throw new Error('Something stands after the last operator.');
	return operations;
}

const white = '\0\t\n\f\r ';
const ends = `${white}()<>[]{}/%`;
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

class TokenReader {
	readonly #text: string;
	#place = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** The next thing, or nothing at the end. */
	next(): Operand | undefined {
		this.#skipWhite();
		const letter = this.#text[this.#place];
		if (letter === undefined) return undefined;
		if (letter === '/') return this.#name();
		if (letter === '(') return this.#literal();
		if (letter === '[') return this.#array();
		if (letter === '<') return this.#text[this.#place + 1] === '<' ? this.#dict() : this.#hex();
		if (')>]{}'.includes(letter)) throw new Error(`A "${letter}" stands where none may stand.`);
		const word = this.#word();
		return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)
			? { kind: 'number', value: Number(word) }
			: { kind: 'word', value: word };
	}

	/** Goes behind the dots of a picture that stands in the drawing itself. */
	skipInlineImage(): void {
		const end = /\sEI(?=\s|$)/g;
		end.lastIndex = this.#place;
		const found = end.exec(this.#text);
		if (found === null) throw new Error('A picture in the drawing has no end.');
		this.#place = found.index;
	}

	#skipWhite(): void {
		for (;;) {
			const letter = this.#text[this.#place];
			if (letter === '%') {
				while (this.#place < this.#text.length && !'\r\n'.includes(this.#text[this.#place] ?? '')) this.#place += 1;
			} else if (letter !== undefined && white.includes(letter)) this.#place += 1;
			else return;
		}
	}

	#word(): string {
		const start = this.#place;
		while (this.#place < this.#text.length && !ends.includes(this.#text[this.#place] ?? '')) this.#place += 1;
		return this.#text.slice(start, this.#place);
	}

	#name(): Operand {
		this.#place += 1;
		const value = this.#word().replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
			String.fromCharCode(Number.parseInt(code, 16))
		);
		return { kind: 'name', value };
	}

	#array(): Operand {
		this.#place += 1;
		return { kind: 'array', items: this.#until(']') };
	}

	#dict(): Operand {
		this.#place += 2;
		const items = this.#until('>');
		if (this.#text[this.#place] !== '>') throw new Error('A dictionary has no end.');
		this.#place += 1;
		const entries = new Map<string, Operand>();
		for (let index = 0; index + 1 < items.length; index += 2) {
			const [key, value] = [items[index], items[index + 1]];
			if (key?.kind !== 'name' || value === undefined) throw new Error('A dictionary has a key that is no name.');
			entries.set(key.value, value);
		}
		return { kind: 'dict', entries };
	}

	#until(end: string): readonly Operand[] {
		const items: Operand[] = [];
		for (;;) {
			this.#skipWhite();
			if (this.#text[this.#place] === end) break;
			const item = this.next();
			if (item === undefined) throw new Error('A list or a dictionary has no end.');
			items.push(item);
		}
		this.#place += 1;
		return items;
	}

	#hex(): Operand {
		const end = this.#text.indexOf('>', this.#place);
		if (end < 0) throw new Error('A text has no end.');
		const digits = this.#text.slice(this.#place + 1, end).replace(/\s/g, '');
		if (/[^0-9a-f]/i.test(digits)) throw new Error('A text holds what is no figure.');
		this.#place = end + 1;
		const padded = digits.length % 2 === 0 ? digits : `${digits}0`;
		return { kind: 'string', bytes: [...Buffer.from(padded, 'hex')] };
	}

	#literal(): Operand {
		const bytes: number[] = [];
		let depth = 1;
		for (this.#place += 1; ; this.#place += 1) {
			const letter = this.#text[this.#place];
			if (letter === undefined) throw new Error('A text has no end.');
			if (letter === '(') depth += 1;
			if (letter === ')') depth -= 1;
			if (depth === 0) break;
			if (letter === '\\') this.#escape(bytes);
			else bytes.push(letter.charCodeAt(0));
		}
		this.#place += 1;
		return { kind: 'string', bytes };
	}

	#escape(bytes: number[]): void {
		this.#place += 1;
		const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#place, this.#place + 3))?.[0];
		const letter = this.#text[this.#place] ?? '';
		if (octal !== undefined) {
			bytes.push(Number.parseInt(octal, 8) % 256);
			this.#place += octal.length - 1;
		} else if (letter !== '\n') bytes.push(escapes[letter] ?? letter.charCodeAt(0));
	}
}
