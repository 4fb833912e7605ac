import { isRecord } from '#lib/base/json.ts';

/*
 * All pictures as paper draws them, packed once when they are made (pdf.md: vector pictures precompiled): one file instead of
 * hundreds, and nothing of it has to be read or packed while somebody waits for paper. How the man looks is the usual one.
 */

/** Where that file lies, below the app. */
export const pathOfPaperPictures = 'easy-read/paper-pictures.bin';

/** A picture for paper: the words of its drawing, packed. */
export interface PackedPicture {
	readonly packed: Uint8Array;
	/** Whether the man is in it: then it is only right for who looks as usual. */
	readonly hasMan: boolean;
}

/** The bytes of the file: the length of its list in 4 bytes, the list as JSON, and then the pictures one after the other. */
export function writePaperPictures(pictures: ReadonlyMap<string, PackedPicture>): Uint8Array {
	const list = [...pictures].map(([id, { packed, hasMan }]) => [id, packed.length, hasMan ? 1 : 0]);
	const head = new TextEncoder().encode(JSON.stringify(list));
	const parts = [new Uint8Array(4), head, ...[...pictures.values()].map(({ packed }) => packed)];
	const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	new DataView(file.buffer).setUint32(0, head.length);
	let at = 4;
	for (const part of parts.slice(1)) {
		file.set(part, at);
		at += part.length;
	}
	return file;
}

/** The pictures in such a file, by id; none when it is not one, or is cut short. */
export function readPaperPictures(file: Uint8Array): ReadonlyMap<string, PackedPicture> {
	const none = new Map<string, PackedPicture>();
	if (file.length < 4) return none;
	const length = new DataView(file.buffer, file.byteOffset, 4).getUint32(0);
	if (4 + length > file.length) return none;
	const list = listIn(new TextDecoder().decode(file.subarray(4, 4 + length)));
	const pictures = new Map<string, PackedPicture>();
	let at = 4 + length;
	for (const entry of list) {
		if (!isEntry(entry)) return none;
		const [id, size, hasMan] = entry;
		pictures.set(id, { packed: file.subarray(at, at + size), hasMan: hasMan === 1 });
		at += size;
	}
	return at === file.length ? pictures : none;
}

function listIn(text: string): readonly unknown[] {
	try {
		const list: unknown = JSON.parse(text);
		return Array.isArray(list) ? list : [];
	} catch {
		return [];
	}
}

function isEntry(entry: unknown): entry is readonly [string, number, number] {
	return (
		Array.isArray(entry) &&
		!isRecord(entry) &&
		typeof entry[0] === 'string' &&
		Number.isInteger(entry[1]) &&
		Number(entry[1]) > 0
	);
}
