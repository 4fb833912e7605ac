import { viewOf, type FontFile } from './font-file.ts';

/** Flags of a part of a composite shape (OpenType, glyf). */
const flag = { wordArguments: 0x0001, scale: 0x0008, more: 0x0020, twoScales: 0x0040, matrix: 0x0080 } as const;

/** A small font. `glyphs` are the shapes of the old one in their new order: those asked for, then parts that they need. */
export interface SmallFont {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly glyphs: readonly number[];
}

/** A font with only some shapes, in the order given. The first must be 0, the shape for what is missing. */
export function smallFont(font: FontFile, wanted: readonly number[]): SmallFont {
	const glyphs = [...wanted];
	const newOf = new Map(glyphs.map((glyph, index) => [glyph, index]));
	const outlines: Uint8Array[] = [];
	for (let index = 0; index < glyphs.length; index += 1) {
		const outline = font.outlineOf(glyphs[index] ?? 0).slice();
		for (const { at, glyph } of partsOf(outline)) {
			const place = newOf.get(glyph) ?? glyphs.length;
			if (place === glyphs.length) {
				newOf.set(glyph, place);
				glyphs.push(glyph);
			}
			viewOf(outline).setUint16(at, place);
		}
		outlines.push(outline);
	}
	return { bytes: fileOf(tablesOf(font, glyphs, outlines)), glyphs };
}

/** The shapes that a composite one is put together from, and where their numbers stand. */
function partsOf(outline: Uint8Array): readonly { readonly at: number; readonly glyph: number }[] {
	const parts: { at: number; glyph: number }[] = [];
	const view = viewOf(outline);
	if (outline.length < 12 || view.getInt16(0) >= 0) return parts;
	let at = 10;
	let flags: number = flag.more;
	while ((flags & flag.more) !== 0) {
		flags = view.getUint16(at);
		parts.push({ at: at + 2, glyph: view.getUint16(at + 2) });
		at += 4 + ((flags & flag.wordArguments) === 0 ? 2 : 4);
		if ((flags & flag.scale) !== 0) at += 2;
		else if ((flags & flag.twoScales) !== 0) at += 4;
		else if ((flags & flag.matrix) !== 0) at += 8;
	}
	return parts;
}

function tablesOf(
	font: FontFile,
	glyphs: readonly number[],
	outlines: readonly Uint8Array[]
): ReadonlyMap<string, Uint8Array> {
	const length = outlines.reduce((sum, outline) => sum + padded(outline.length), 0);
	const glyf = new Uint8Array(length);
	const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4));
	const hmtx = new DataView(new ArrayBuffer(glyphs.length * 4));
	let at = 0;
	for (const [index, glyph] of glyphs.entries()) {
		const outline = outlines[index] ?? new Uint8Array();
		glyf.set(outline, at);
		at += padded(outline.length);
		loca.setUint32((index + 1) * 4, at);
		hmtx.setUint16(index * 4, font.advanceOf(glyph));
		hmtx.setInt16(index * 4 + 2, font.bearingOf(glyph));
	}
	const [head, hhea, maxp] = [copyOf(font, 'head'), copyOf(font, 'hhea'), copyOf(font, 'maxp')];
	viewOf(head).setUint32(8, 0);
	viewOf(head).setInt16(50, 1);
	viewOf(hhea).setUint16(34, glyphs.length);
	viewOf(maxp).setUint16(4, glyphs.length);
	// The small programs for coarse screens, where the font has them: outlines may call them.
	const programs = ['cvt ', 'fpgm', 'prep'].flatMap((name) => {
		const table = font.table(name);
		return table === undefined ? [] : [[name, table] as const];
	});
	const tables = new Map<string, Uint8Array>([
		...programs,
		['glyf', glyf],
		['head', head],
		['hhea', hhea],
		['hmtx', new Uint8Array(hmtx.buffer)],
		['loca', new Uint8Array(loca.buffer)],
		['maxp', maxp]
	]);
	return new Map([...tables].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function copyOf(font: FontFile, name: string): Uint8Array {
	return font.table(name)?.slice() ?? new Uint8Array();
}

function padded(length: number): number {
	return (length + 3) & ~3;
}

/** Puts tables together as a font file, with their sums. */
function fileOf(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
	const count = tables.size;
	const start = 12 + count * 16;
	const size = [...tables.values()].reduce((sum, table) => sum + padded(table.length), start);
	const bytes = new Uint8Array(size);
	const view = viewOf(bytes);
	const power = Math.floor(Math.log2(count));
	view.setUint32(0, 0x00010000);
	view.setUint16(4, count);
	view.setUint16(6, 16 << power);
	view.setUint16(8, power);
	view.setUint16(10, (count << 4) - (16 << power));
	let [entry, at] = [12, start];
	let headAt = 0;
	for (const [name, table] of tables) {
		bytes.set(table, at);
		for (let letter = 0; letter < 4; letter += 1) bytes[entry + letter] = name.charCodeAt(letter);
		view.setUint32(entry + 4, sumOf(view, at, padded(table.length)));
		view.setUint32(entry + 8, at);
		view.setUint32(entry + 12, table.length);
		if (name === 'head') headAt = at;
		entry += 16;
		at += padded(table.length);
	}
	view.setUint32(headAt + 8, (0xb1b0afba - sumOf(view, 0, size)) >>> 0);
	return bytes;
}

function sumOf(view: DataView, from: number, length: number): number {
	let sum = 0;
	for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
	return sum;
}
