import type { Slip, SlipMark } from '#lib/ports/second-copy.ts';
import { sha256 } from './digest.ts';

/** A folder of the second copy. Writing settles when the bytes have reached the disk. */
export interface CopyFolder {
	readonly names: () => Promise<readonly string[]>;
	/** A file, or its first bytes; undefined when there is none. */
	readonly read: (name: string, most?: number) => Promise<Uint8Array | undefined>;
	readonly write: (name: string, bytes: Uint8Array) => Promise<void>;
	readonly remove: (name: string) => Promise<void>;
}

/** One of the two files of a slip, by what its first line says. */
interface Side {
	readonly file: string;
	readonly generation: number;
	readonly sequence: number;
	readonly length: number;
	readonly check: string;
}

/** The check of the side that was written last, by the name of its slip: kept between saves. */
export type WholeSides = Map<string, string>;

const firstLine = /^steady-copy-1 (\d{1,15}) (\d{1,15}) (\d{1,10}) ([0-9a-f]{64})\n/;
const longestFirstLine = 160;
const ends = ['.0', '.1'] as const;

/**
 * Keeps a slip: each has two files, and the one that does not hold its newest whole state is written over. A power cut in
 * the middle leaves the other as it was. An older state than the kept one changes nothing.
 */
export async function keepSlip(
	folder: CopyFolder,
	{ name, sequence, text }: Slip,
	whole: WholeSides = new Map()
): Promise<void> {
	const kept = await newestSide(folder, name, whole.get(name));
	if (kept !== undefined && kept.sequence > sequence) return;
	const generation = (kept?.generation ?? 0) + 1;
	const file = kept?.file === `${name}.0` ? `${name}.1` : `${name}.0`;
	const body = new TextEncoder().encode(text);
	const check = await checkOf({ generation, sequence, length: body.length }, text);
	const head = new TextEncoder().encode(`steady-copy-1 ${generation} ${sequence} ${body.length} ${check}\n`);
	const bytes = new Uint8Array(head.length + body.length);
	bytes.set(head);
	bytes.set(body, head.length);
	await folder.write(file, bytes);
	whole.set(name, check);
}

/** A slip in its newest whole state; undefined when neither file is whole. */
export async function readSlip(folder: CopyFolder, name: string): Promise<Slip | undefined> {
	const found = await newest(folder, name);
	return found === undefined ? undefined : { name, sequence: found.side.sequence, text: found.text };
}

/** All slips by their first lines. Whether one is whole, reading it tells. */
export async function listSlips(folder: CopyFolder): Promise<readonly SlipMark[]> {
	const names = new Set((await folder.names()).filter(isSide).map((file) => file.slice(0, -2)));
	const marks: SlipMark[] = [];
	for (const name of names) {
		const sides = await sidesOf(folder, name);
		const sequence = sides[0]?.sequence;
		if (sequence !== undefined) marks.push({ name, sequence });
	}
	return marks;
}

/** Removes both files of a slip. */
export async function removeSlip(folder: CopyFolder, name: string): Promise<void> {
	for (const end of ends) await folder.remove(`${name}${end}`);
}

function isSide(file: string): boolean {
	return ends.some((end) => file.endsWith(end));
}

/** The newest side that is whole. The one that was written here last is known to be: it is not read again. */
async function newestSide(folder: CopyFolder, name: string, known: string | undefined): Promise<Side | undefined> {
	const [first] = await sidesOf(folder, name);
	return known !== undefined && first?.check === known ? first : (await newest(folder, name))?.side;
}

/** The newest side that is whole, with its text. */
async function newest(
	folder: CopyFolder,
	name: string
): Promise<{ readonly side: Side; readonly text: string } | undefined> {
	for (const side of await sidesOf(folder, name)) {
		const text = await wholeText(folder, side);
		if (text !== undefined) return { side, text };
	}
	return undefined;
}

/** The sides whose first line can be read, newest first. */
async function sidesOf(folder: CopyFolder, name: string): Promise<readonly Side[]> {
	const sides: Side[] = [];
	for (const end of ends) {
		const side = readSide(`${name}${end}`, await folder.read(`${name}${end}`, longestFirstLine));
		if (side !== undefined) sides.push(side);
	}
	return sides.sort((left, right) => right.generation - left.generation);
}

function readSide(file: string, bytes: Uint8Array | undefined): Side | undefined {
	const found = bytes === undefined ? null : firstLine.exec(new TextDecoder('latin1').decode(bytes));
	if (found === null) return undefined;
	const [generation, sequence, length] = [found[1], found[2], found[3]].map(Number);
	if (generation === undefined || sequence === undefined || length === undefined) return undefined;
	return { file, generation, sequence, length, check: found[4] ?? '' };
}

async function wholeText(folder: CopyFolder, side: Side): Promise<string | undefined> {
	const bytes = await folder.read(side.file);
	const start = bytes === undefined ? -1 : bytes.indexOf(10) + 1;
	if (bytes === undefined || bytes.length - start !== side.length) return undefined;
	const text = new TextDecoder().decode(bytes.subarray(start));
	return (await checkOf(side, text)) === side.check ? text : undefined;
}

function checkOf({ generation, sequence, length }: Omit<Side, 'file' | 'check'>, text: string): Promise<string> {
	return sha256(`${generation} ${sequence} ${length}\n${text}`);
}
