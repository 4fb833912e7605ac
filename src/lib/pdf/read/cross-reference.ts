import type { Allowance } from './allowance.ts';
import { latin, Parser } from './parser.ts';
import { countOf, DamagedFile, dictOf, Stream, type Dict, type Value } from './values.ts';

/** Where an object stands: at a place of the file, or packed in a stream of objects. */
export type Place = { readonly offset: number } | { readonly within: number; readonly index: number };

/** Where everything stands, and what the file says about itself as a whole. */
export interface CrossReference {
	readonly places: ReadonlyMap<number, Place | 'free'>;
	readonly trailer: Dict;
}

/** More than any paper has: a file that says it has more is refused before it fills the memory. */
const mostObjects = 200_000;
const mostSections = 64;

/** Reads the tables of a file from its end, newest first. `unpack` gives the bytes of a stream. */
export async function readCrossReference(
	bytes: Uint8Array,
	allowance: Allowance,
	unpack: (stream: Stream) => Promise<Uint8Array>
): Promise<CrossReference> {
	const places = new Map<number, Place | 'free'>();
	const seen = new Set<number>();
	const open: number[] = [startOf(bytes)];
	let newest: Dict | undefined;
	for (let start = open.pop(); start !== undefined; start = open.pop()) {
		if (seen.has(start)) continue;
		seen.add(start);
		if (seen.size > mostSections) throw new DamagedFile();
		const trailer = await readSection(bytes, start, { places, allowance, unpack });
		if (places.size > mostObjects) throw new DamagedFile();
		newest ??= trailer;
		// The table for newer readers comes before the older tables.
		for (const key of ['Prev', 'XRefStm']) if (trailer.has(key)) open.push(countOf(trailer.get(key)));
	}
	if (newest === undefined) throw new DamagedFile();
	return { places, trailer: newest };
}

/** What a whole file ends with: where its newest table begins. A file that was cut off has it no more. */
function startOf(bytes: Uint8Array): number {
	const found = /startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(latin(bytes.subarray(-2048)));
	if (found === null) throw new DamagedFile();
	return Number(found[1]);
}

/** What is found out so far, and with what. */
interface Reading {
	readonly places: Map<number, Place | 'free'>;
	readonly allowance: Allowance;
	readonly unpack: (stream: Stream) => Promise<Uint8Array>;
}

async function readSection(bytes: Uint8Array, start: number, { places, allowance, unpack }: Reading): Promise<Dict> {
	if (start >= bytes.length) throw new DamagedFile();
	const parser = new Parser(bytes, start, allowance);
	if (parser.word() === 'xref') return readTable(parser, places);
	const { value } = new Parser(bytes, start, allowance).object();
	if (!(value instanceof Stream)) throw new DamagedFile();
	readStream(value.dict, await unpack(value), places, allowance);
	return value.dict;
}

function readTable(parser: Parser, places: Map<number, Place | 'free'>): Dict {
	for (;;) {
		const start = parser.at;
		if (parser.word() === 'trailer') return dictOf(parser.value());
		parser.at = start;
		const [first, count] = [countOf(parser.value()), countOf(parser.value())];
		if (count > mostObjects) throw new DamagedFile();
		for (let id = first; id < first + count; id += 1) {
			const [offset] = [countOf(parser.value()), parser.value()];
			const kind = parser.word();
			if (kind !== 'n' && kind !== 'f') throw new DamagedFile();
			if (!places.has(id)) places.set(id, kind === 'n' ? { offset } : 'free');
		}
	}
}

function readStream(dict: Dict, table: Uint8Array, places: Map<number, Place | 'free'>, allowance: Allowance): void {
	const widths = listOf(dict.get('W')).map(countOf);
	const width = widths.reduce((sum, each) => sum + each, 0);
	if (widths.length !== 3 || width === 0 || Math.max(...widths) > 6) throw new DamagedFile();
	const ranges = dict.has('Index') ? listOf(dict.get('Index')).map(countOf) : [0, countOf(dict.get('Size'))];
	let at = 0;
	for (let range = 0; range + 1 < ranges.length; range += 2) {
		const [first = 0, count = 0] = ranges.slice(range, range + 2);
		for (let id = first; id < first + count && at + width <= table.length; id += 1) {
			allowance.look(1);
			if (!places.has(id)) places.set(id, entryAt(table, at, widths));
			if (places.size > mostObjects) throw new DamagedFile();
			at += width;
		}
	}
}

/** One entry: its kind, a place, an index. Without a kind it is one that stands in the file. */
function entryAt(table: Uint8Array, start: number, [kindWidth = 0, placeWidth = 0, indexWidth = 0]: readonly number[]) {
	const number = (from: number, length: number) =>
		table.subarray(from, from + length).reduce((value, byte) => value * 256 + byte, 0);
	const kind = kindWidth === 0 ? 1 : number(start, kindWidth);
	const place = number(start + kindWidth, placeWidth);
	if (kind === 1) return { offset: place };
	return kind === 2 ? { within: place, index: number(start + kindWidth + placeWidth, indexWidth) } : ('free' as const);
}

function listOf(value: Value): readonly Value[] {
	if (Array.isArray(value)) return value;
	throw new DamagedFile();
}
