/** What a TrueType file says about its letters (OpenType 1.9: head, hhea, hmtx, maxp, loca). */
export interface FontProgram {
	readonly glyphs: number;
	/** How far a letter moves the pen, in thousandths of its size; nothing for a letter that is not there. */
	readonly advanceOf: (glyph: number) => number | undefined;
	/** Whether something is drawn for a letter. */
	readonly hasShape: (glyph: number) => boolean;
}

/** Reads a TrueType file. Throws a RangeError or an Error where it is none. */
export function readFontProgram(bytes: Uint8Array): FontProgram {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tables = readTables(view);
	const table = (tag: string): number => {
		const place = tables.get(tag);
		if (place === undefined) throw new Error(`The font has no table ${tag}.`);
		return place;
	};
	const unitsPerEm = view.getUint16(table('head') + 18);
	const isLong = view.getInt16(table('head') + 50) === 1;
	const glyphs = view.getUint16(table('maxp') + 4);
	const metrics = view.getUint16(table('hhea') + 34);
	const [loca, hmtx] = [table('loca'), table('hmtx')];
	const shapeAt = (glyph: number) => (isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph));
	return {
		glyphs,
		advanceOf: (glyph) =>
			glyph < 0 || glyph >= glyphs
				? undefined
				: (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm,
		hasShape: (glyph) => glyph >= 0 && glyph < glyphs && shapeAt(glyph + 1) > shapeAt(glyph)
	};
}

function readTables(view: DataView): ReadonlyMap<string, number> {
	const tables = new Map<string, number>();
	for (let index = 0; index < view.getUint16(4); index += 1) {
		const entry = 12 + 16 * index;
		const tag = [0, 1, 2, 3].map((letter) => String.fromCharCode(view.getUint8(entry + letter))).join('');
		tables.set(tag, view.getUint32(entry + 8));
	}
	return tables;
}
