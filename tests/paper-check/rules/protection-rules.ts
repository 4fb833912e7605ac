import { inflateSync } from 'node:zlib';
import { finding, type Finding } from '../finding.ts';
import { latinOf } from '../objects.ts';
import type { OpenedPaper } from '../opened-paper.ts';
import { readRawFile, stringsIn, type RawFile, type RawObject } from '../raw-file.ts';

/** What a protected file may be allowed or forbidden, one bit each (ISO 32000-2, table 22). */
const allowed = { print: 1 << 2, copy: 1 << 4, readAloud: 1 << 9, printWell: 1 << 11 } as const;

/** Protection: where words were asked for, and only there; strong, open to screen readers, no text left in the clear. */
export function checkProtection({ bytes, wanted }: Pick<OpenedPaper, 'bytes' | 'wanted'>): readonly Finding[] {
	const file = readRawFile(bytes);
	const isProtected = /\/Encrypt\b/.test(file.trailer);
	if (!isProtected)
		return wanted.password === undefined ? [] : [finding('protection', 'the last lines', 'It is open to all.')];
	if (wanted.password === undefined) return [finding('protection', 'the last lines', 'Nobody asked for words.')];
	const lock = lockOf(file);
	const found: Finding[] = [];
	const isStrong =
		/\/V\s+5\b/.test(lock) &&
		/\/R\s+6\b/.test(lock) &&
		/\/CFM\s*\/AESV3\b/.test(lock) &&
		/\/StrF\s*\/StdCF\b/.test(lock) &&
		/\/StmF\s*\/StdCF\b/.test(lock);
	if (!isStrong) found.push(finding('protection', 'Encrypt', 'It is not AES with 256 bits for streams and texts.'));
	const rights = Number(/\/P\s+(-?\d+)/.exec(lock)?.[1] ?? 0);
	if ((rights & allowed.readAloud) === 0) found.push(finding('protection-access', 'Encrypt'));
	if ((rights & allowed.print) === 0 || (rights & allowed.printWell) === 0 || (rights & allowed.copy) === 0)
		found.push(finding('protection', 'Encrypt', 'It may not be printed or copied.'));
	return [...found, ...clearTexts(file)];
}

function lockOf(file: RawFile): string {
	const number = Number(/\/Encrypt\s+(\d+)\s+\d+\s+R/.exec(file.trailer)?.[1] ?? -1);
	return file.objects.find((object) => object.number === number)?.head ?? file.trailer;
}

/**
 * Texts that are not sealed: a sealed one is 16 bytes and a multiple of 16 long. Streams are sealed when they cannot be
 * unpacked.
 */
function clearTexts(file: RawFile): readonly Finding[] {
	const lock = Number(/\/Encrypt\s+(\d+)\s+\d+\s+R/.exec(file.trailer)?.[1] ?? -1);
	return file.objects.flatMap((object) => {
		if (object.number === lock || /\/Type\s*\/XRef\b/.test(object.head)) return [];
		const where = `object ${object.number}`;
		const clear = stringsIn(object.head).filter(({ length }) => length > 0 && (length < 32 || length % 16 !== 0));
		const open = object.stream !== undefined && (unpacked(object) !== undefined || object.stream.length % 16 !== 0);
		return [
			...(clear.length > 0 ? [finding('protection-leak', where, `${clear.length} texts are not sealed.`)] : []),
			...(open ? [finding('protection-leak', where, 'A stream is not sealed.')] : [])
		];
	});
}

/** What a stream holds, where it can be unpacked without any key. */
function unpacked({ stream }: RawObject): Uint8Array | undefined {
	try {
		return stream === undefined ? undefined : inflateSync(stream);
	} catch {
		return undefined;
	}
}

/** All ways in which words can stand in bytes: as UTF-8, as UTF-16 of both orders, each also as figures. */
function shapesOf(words: string): readonly string[] {
	const little = Buffer.from(words, 'utf16le');
	const plain = [Buffer.from(words, 'utf8'), Buffer.from(words, 'latin1'), little, Buffer.from(little).swap16()];
	return plain.flatMap((bytes) => [
		bytes.toString('latin1'),
		bytes.toString('hex'),
		bytes.toString('hex').toUpperCase()
	]);
}

/** Which of these words can be read in a file without its password: in its bytes, and in every stream that unpacks. */
export function wordsReadable(bytes: Uint8Array, words: readonly string[]): readonly string[] {
	const places = [
		bytes,
		...readRawFile(bytes).objects.flatMap((object) => [object.stream ?? [], unpacked(object) ?? []])
	];
	const texts = places.map((place) => latinOf(Uint8Array.from(place)));
	return words.filter((each) => shapesOf(each).some((shape) => texts.some((text) => text.includes(shape))));
}
