import { readLetters } from './letters-of-font.ts';

/** A TrueType font, read as far as paper needs it. Lengths are in units of the font. */
export interface FontFile {
	readonly name: string;
	readonly unitsPerEm: number;
	readonly box: readonly [number, number, number, number];
	readonly ascent: number;
	readonly descent: number;
	readonly capHeight: number;
	/** 400 regular, 700 bold. */
	readonly heaviness: number;
	readonly glyphCount: number;
	/** Letter (code point) to the number of its shape. */
	readonly letters: ReadonlyMap<number, number>;
	readonly advanceOf: (glyph: number) => number;
	readonly bearingOf: (glyph: number) => number;
	/** The outline of a shape as it stands in the file; empty for a space. */
	readonly outlineOf: (glyph: number) => Uint8Array;
	/** A table as it stands in the file; undefined when there is none. */
	readonly table: (name: string) => Uint8Array | undefined;
}

/** Reads a font file. Undefined when it is no TrueType font with outlines, or is damaged. */
export function readFontFile(bytes: Uint8Array): FontFile | undefined {
	try {
		return read(bytes);
	} catch (problem) {
		// A number beyond the end of the file: the only thing that a DataView throws.
		if (problem instanceof RangeError) return undefined;
		throw problem;
	}
}

function read(bytes: Uint8Array): FontFile | undefined {
	const tables = tablesOf(bytes);
	const view = (name: string) => viewOf(tables.get(name));
	const [head, hhea, maxp, hmtx, loca] = [view('head'), view('hhea'), view('maxp'), view('hmtx'), view('loca')];
	const glyf = tables.get('glyf');
	if (glyf === undefined) return undefined;
	const glyphCount = maxp.getUint16(4);
	const metrics = hhea.getUint16(34);
	const isLong = head.getInt16(50) === 1;
	const offsetOf = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
	const about = tables.get('OS/2');
	return {
		name: nameOf(view('name')),
		unitsPerEm: head.getUint16(18),
		box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
		ascent: hhea.getInt16(4),
		descent: hhea.getInt16(6),
		capHeight: about !== undefined && about.length > 90 ? viewOf(about).getInt16(88) : hhea.getInt16(4),
		heaviness: viewOf(about).getUint16(4),
		glyphCount,
		letters: readLetters(view('cmap'), glyphCount),
		advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
		bearingOf: (glyph) => hmtx.getInt16(glyph < metrics ? glyph * 4 + 2 : metrics * 4 + (glyph - metrics) * 2),
		outlineOf: (glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)),
		table: (name) => tables.get(name)
	};
}

function tablesOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
	const view = viewOf(bytes);
	const tables = new Map<string, Uint8Array>();
	const kind = view.getUint32(0);
	if (kind !== 0x00010000 && kind !== 0x74727565) return tables;
	for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
		const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
		const name = String.fromCharCode(...bytes.subarray(at, at + 4));
		if (offset + length <= bytes.length) tables.set(name, bytes.subarray(offset, offset + length));
	}
	return tables;
}

/** A view of bytes; of no bytes when there are none, so that reading from it fails. */
export function viewOf(bytes: Uint8Array = new Uint8Array()): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The PostScript name (record 6 of the name table), with only letters, figures and hyphens. */
function nameOf(view: DataView): string {
	const storage = view.getUint16(4);
	for (let at = 6; at < 6 + view.getUint16(2) * 12; at += 12) {
		if (view.getUint16(at + 6) !== 6) continue;
		const [length, offset] = [view.getUint16(at + 8), view.getUint16(at + 10)];
		const letters = Array.from({ length }, (_, index) => view.getUint8(storage + offset + index));
		return String.fromCharCode(...letters).replace(/[^A-Za-z0-9-]/g, '');
	}
	return 'Font';
}
