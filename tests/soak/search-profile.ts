import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { blocksOf } from './leveldb-blocks.ts';

/** Where a text was found in the folder of a browser, and written in which way. */
export interface Hit {
	readonly text: string;
	readonly file: string;
	readonly form: string;
}

/** What a search went through. */
export interface Search {
	readonly hits: readonly Hit[];
	readonly files: number;
	readonly bytes: number;
	/** Packed pieces that were unpacked and searched too. */
	readonly unpacked: number;
}

/** Searches every file under a folder for texts: as UTF-8 and UTF-16, and both as base64, packed or not. */
export function searchFolder(folder: string, texts: readonly string[]): Search {
	const wanted = texts.flatMap((text) => formsOf(text).map((form) => ({ text, ...form })));
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => join(folder, name))
		.filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
	const hits: Hit[] = [];
	let [bytes, unpacked] = [0, 0];
	for (const path of names) {
		const whole = readFileSync(path);
		const pieces = [...blocksOf(whole), ...gzipsIn(whole)];
		bytes += whole.length;
		unpacked += pieces.length;
		for (const piece of [whole, Buffer.from(relative(folder, path)), ...pieces])
			for (const { text, form, bytes: pattern } of wanted)
				if (piece.includes(pattern)) hits.push({ text, form, file: relative(folder, path) });
	}
	return { hits, files: names.length, bytes, unpacked };
}

/** All ways in which a text may stand in a file. */
function formsOf(text: string): readonly { readonly form: string; readonly bytes: Buffer }[] {
	const plain = [
		{ form: 'UTF-8', bytes: Buffer.from(text, 'utf8') },
		{ form: 'UTF-16', bytes: Buffer.from(text, 'utf16le') }
	];
	return [
		...plain,
		...plain.flatMap(({ form, bytes }) =>
			[0, 1, 2].map((offset) => ({ form: `${form} in base64`, bytes: Buffer.from(inBase64(bytes, offset)) }))
		)
	];
}

/** What bytes look like in base64 after so many others: the letters that no neighbour can change. */
export function inBase64(bytes: Buffer, offset: number): string {
	const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
	const whole = Math.floor(((offset + bytes.length) * 8) / 6);
	return text.slice(Math.ceil((offset * 8) / 6), whole);
}

const gzipStart = Buffer.from([0x1f, 0x8b, 0x08]);

function gzipsIn(file: Buffer): readonly Buffer[] {
	const found: Buffer[] = [];
	for (let at = file.indexOf(gzipStart); at >= 0; at = file.indexOf(gzipStart, at + 3)) {
		try {
			found.push(gunzipSync(file.subarray(at), { maxOutputLength: 50_000_000, finishFlush: 2 }));
		} catch {
			// The three bytes stood there by chance.
		}
	}
	return found;
}
