import { inflateSync } from 'node:zlib';
import { latinOf } from './objects.ts';

/** An object as it stands in the bytes, not inside another. */
export interface RawObject {
	readonly number: number;
	/** Where it begins. */
	readonly offset: number;
	/** What stands before its stream, or all of it. */
	readonly head: string;
	/** What its stream holds, packed as it is; nothing for other objects. */
	readonly stream: Uint8Array | undefined;
	/** How long it says that its stream is; undefined where it says so elsewhere. */
	readonly length: number | undefined;
	/** Whether its stream ends where it says. */
	readonly endsRight: boolean;
}

/** A file read by its bytes alone, without a library: its table of objects and where they lie. */
export interface RawFile {
	readonly text: string;
	/** The dictionary at the end of the file. */
	readonly trailer: string;
	/** What the table says: the number of an object and where it begins. */
	readonly places: ReadonlyMap<number, number>;
	readonly objects: readonly RawObject[];
	readonly faults: readonly string[];
}

/** Reads the table of objects and all objects that it names. */
export function readRawFile(bytes: Uint8Array): RawFile {
	const text = latinOf(bytes);
	const faults: string[] = [];
	const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? -1);
	const { places, trailer } = readTable(bytes, text, start, faults);
	const objects = [...places].flatMap(([number, offset]) => {
		const object = readObject(bytes, text, number, offset);
		if (object === undefined) faults.push(`Object ${number} is not where the table says.`);
		return object === undefined ? [] : [object];
	});
	return { text, trailer, places, objects, faults };
}

interface Table {
	readonly places: ReadonlyMap<number, number>;
	readonly trailer: string;
}

function readTable(bytes: Uint8Array, text: string, start: number, faults: string[]): Table {
	if (start < 0 || start >= text.length) {
		faults.push('It does not say where its table of objects is.');
		return { places: new Map(), trailer: '' };
	}
	if (text.startsWith('xref', start)) return readPlainTable(text, start);
	const number = Number(/^(\d+) \d+ obj/.exec(text.slice(start, start + 30))?.[1] ?? -1);
	const object = number < 0 ? undefined : readObject(bytes, text, number, start);
	if (object?.stream === undefined || !/\/Type\s*\/XRef/.test(object.head)) {
		faults.push('There is no table of objects where it says.');
		return { places: new Map(), trailer: '' };
	}
	return { places: readPackedTable(object), trailer: object.head };
}

function readPlainTable(text: string, start: number): Table {
	const places = new Map<number, number>();
	const end = text.indexOf('trailer', start);
	let number = 0;
	for (const line of text.slice(start + 4, end).split(/[\r\n]+/)) {
		const [, offset, kind] = /^(\d{10}) \d{5} ([nf])/.exec(line.trim()) ?? [];
		if (offset !== undefined) {
			if (kind === 'n') places.set(number, Number(offset));
			number += 1;
		} else number = Number(/^(\d+) \d+$/.exec(line.trim())?.[1] ?? number);
	}
	return { places, trailer: text.slice(end, text.indexOf('startxref', end)) };
}

/** A table in a stream (ISO 32000-1, 7.5.8), plain or with the rows of a PNG file. */
function readPackedTable({ head, stream = new Uint8Array() }: RawObject): ReadonlyMap<number, number> {
	const numbers = (key: string) =>
		(new RegExp(`/${key}\\s*\\[([^\\]]*)\\]`).exec(head)?.[1] ?? '')
			.trim()
			.split(/\s+/)
			.filter((each) => each !== '')
			.map(Number);
	const [kindSize = 1, placeSize = 2, restSize = 1] = numbers('W');
	const size = Number(/\/Size\s+(\d+)/.exec(head)?.[1] ?? 0);
	const sections = numbers('Index').length > 0 ? numbers('Index') : [0, size];
	const data = /\/FlateDecode/.test(head) ? inflateSync(stream) : stream;
	const rows = rowsOf(data, kindSize + placeSize + restSize, /\/Predictor\s+1[0-5]/.test(head));
	const places = new Map<number, number>();
	let row = 0;
	for (let index = 0; index + 1 < sections.length; index += 2) {
		for (let count = 0; count < (sections[index + 1] ?? 0); count += 1) {
			const cells = rows[row] ?? [];
			const kind = kindSize === 0 ? 1 : number256(cells.slice(0, kindSize));
			if (kind === 1)
				places.set((sections[index] ?? 0) + count, number256(cells.slice(kindSize, kindSize + placeSize)));
			row += 1;
		}
	}
	return places;
}

function rowsOf(data: Uint8Array, width: number, isUp: boolean): readonly (readonly number[])[] {
	const step = width + (isUp ? 1 : 0);
	let above: readonly number[] = Array.from({ length: width }, () => 0);
	return Array.from({ length: Math.floor(data.length / step) }, (_, index) => {
		const cells = [...data.slice(index * step + (isUp ? 1 : 0), (index + 1) * step)];
		above = isUp && data[index * step] === 2 ? cells.map((cell, column) => (cell + (above[column] ?? 0)) % 256) : cells;
		return above;
	});
}

function number256(bytes: readonly number[]): number {
	return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}

function readObject(bytes: Uint8Array, text: string, number: number, offset: number): RawObject | undefined {
	if (!new RegExp(`^\\s${number} \\d+ obj`).test(text.slice(offset - 1, offset + 24))) return undefined;
	const end = text.indexOf('endobj', offset);
	const marker = /(?<=>>\s{0,4})stream\r?\n/g;
	marker.lastIndex = offset;
	const begin = marker.exec(text);
	const object = { number, offset };
	if (begin === null || (end >= 0 && begin.index > end))
		return { ...object, head: text.slice(offset, end), stream: undefined, length: undefined, endsRight: true };
	const head = text.slice(offset, begin.index);
	const from = begin.index + begin[0].length;
	const said = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(head)?.[1];
	const length = said === undefined ? undefined : Number(said);
	const to = length === undefined ? text.indexOf('endstream', from) : from + length;
	return {
		...object,
		head,
		stream: bytes.slice(from, to),
		length,
		endsRight: /^(\r\n|\r|\n)endstream/.test(text.slice(to, to + 12))
	};
}

/** The texts in the head of an object, as they stand: in brackets, or in figures. */
export function stringsIn(head: string): readonly Uint8Array[] {
	const found: Uint8Array[] = [];
	for (let place = 0; place < head.length; place += 1) {
		if (head[place] === '(') {
			const end = endOfLiteral(head, place);
			found.push(unescaped(head.slice(place + 1, end)));
			place = end;
		} else if (head[place] === '<' && head[place + 1] !== '<' && head[place - 1] !== '<') {
			const end = head.indexOf('>', place);
			found.push(Uint8Array.from(Buffer.from(head.slice(place + 1, end).replace(/\s/g, ''), 'hex')));
			place = end;
		}
	}
	return found;
}

function endOfLiteral(text: string, from: number): number {
	let depth = 0;
	for (let place = from; place < text.length; place += 1) {
		if (text[place] === '\\') place += 1;
		else if (text[place] === '(') depth += 1;
		else if (text[place] === ')') depth -= 1;
		if (depth === 0) return place;
	}
	return text.length;
}

const plainEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): Uint8Array {
	const plain = text.replace(/\\([0-7]{1,3}|\r?\n|[\s\S])/g, (_, code: string) => {
		if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) % 256);
		return /^\r?\n$/.test(code) ? '' : (plainEscapes[code] ?? code);
	});
	return Uint8Array.from(Buffer.from(plain, 'latin1'));
}
