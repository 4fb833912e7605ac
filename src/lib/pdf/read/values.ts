/** What a PDF file is made of (ISO 32000-1, 7.3), as it is read: undefined stands for null. */
export type Value = undefined | boolean | number | Name | Text | Ref | readonly Value[] | Dict | Stream;
export type Dict = ReadonlyMap<string, Value>;

export class Name {
	readonly name: string;
	constructor(name: string) {
		this.name = name;
	}
}

/** A text as its bytes. `isSealed`: in a sealed file, it was sealed by itself. */
export class Text {
	readonly bytes: Uint8Array;
	readonly isSealed: boolean;
	constructor(bytes: Uint8Array, isSealed: boolean) {
		this.bytes = bytes;
		this.isSealed = isSealed;
	}
}

export class Ref {
	readonly id: number;
	constructor(id: number) {
		this.id = id;
	}
}

/** A stream, not unpacked: what it says of itself, and where its bytes begin in the file. */
export class Stream {
	readonly dict: Dict;
	readonly start: number;
	constructor(dict: Dict, start: number) {
		this.dict = dict;
		this.start = start;
	}
}

/** The file does not say what a PDF file has to say. It never leaves this folder's callers: they give it as a problem. */
export class DamagedFile extends Error {}

/** More came out of the file than may. */
export class TooBig extends Error {}

/** A value that has to be a dictionary. */
export function dictOf(value: Value): Dict {
	if (value instanceof Map) return value;
	throw new DamagedFile();
}

/** A value that has to be a whole number, not below 0. */
export function countOf(value: Value): number {
	if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
	throw new DamagedFile();
}

/** The name that a value is; undefined when it is something else. */
export function nameIn(value: Value): string | undefined {
	return value instanceof Name ? value.name : undefined;
}
