/** Which shape a font has for which letter: its Unicode table, of format 12 or 4. Empty when it has neither. */
export function readLetters(cmap: DataView, glyphCount: number): ReadonlyMap<number, number> {
	const letters = new Map<number, number>();
	const offsets = unicodeTables(cmap);
	const full = offsets.find((offset) => cmap.getUint16(offset) === 12);
	const usual = offsets.find((offset) => cmap.getUint16(offset) === 4);
	const add = (letter: number, glyph: number) => {
		if (glyph > 0 && glyph < glyphCount) letters.set(letter, glyph);
	};
	if (full !== undefined) readGroups(cmap, full, add);
	else if (usual !== undefined) readSegments(cmap, usual, add);
	return letters;
}

function unicodeTables(cmap: DataView): readonly number[] {
	const offsets: number[] = [];
	for (let at = 4; at < 4 + cmap.getUint16(2) * 8; at += 8) {
		const [platform, encoding] = [cmap.getUint16(at), cmap.getUint16(at + 2)];
		if (platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))) offsets.push(cmap.getUint32(at + 4));
	}
	return offsets;
}

function readGroups(cmap: DataView, table: number, add: (letter: number, glyph: number) => void): void {
	for (let at = table + 16; at < table + 16 + cmap.getUint32(table + 12) * 12; at += 12) {
		const [first, last, glyph] = [cmap.getUint32(at), cmap.getUint32(at + 4), cmap.getUint32(at + 8)];
		// A group is never longer than all of Unicode: a damaged one must not hold the reader up.
		for (let letter = first; letter <= Math.min(last, 0x10ffff); letter += 1) add(letter, glyph + letter - first);
	}
}

function readSegments(cmap: DataView, table: number, add: (letter: number, glyph: number) => void): void {
	const twice = cmap.getUint16(table + 6);
	for (let at = table + 14; at < table + 14 + twice; at += 2) {
		const [last, first] = [cmap.getUint16(at), cmap.getUint16(at + 2 + twice)];
		const delta = cmap.getUint16(at + 2 + 2 * twice);
		const rangeAt = at + 2 + 3 * twice;
		const range = cmap.getUint16(rangeAt);
		for (let letter = first; letter <= last && letter < 0xffff; letter += 1) {
			const found = range === 0 ? letter : cmap.getUint16(rangeAt + range + (letter - first) * 2);
			add(letter, range !== 0 && found === 0 ? 0 : (found + delta) & 0xffff);
		}
	}
}
