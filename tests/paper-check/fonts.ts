import { PDFArray, type PDFDict } from 'pdf-lib';
import { asDict, asNumber, at, bytesOf, dictAt, itemsOf, latinOf, listAt, nameAt, numberAt } from './objects.ts';
import { readFontProgram, type FontProgram } from './font-program.ts';

/** A font of a paper, as its dictionaries and its letters say. */
export interface Font {
	readonly dict: PDFDict;
	readonly name: string;
	/** Codes of two bytes that name letters of the font program themselves: the only kind that our papers use. */
	readonly isComposite: boolean;
	readonly isEmbedded: boolean;
	/** The letters; nothing where they cannot be read. */
	readonly program: FontProgram | undefined;
	readonly glyphOf: (code: number) => number;
	/** What the dictionary says about a width, in thousandths. */
	readonly widthOf: (code: number) => number;
	readonly letters: CodeMap;
}

/** From codes to what they mean. */
export interface CodeMap {
	readonly letterOf: (code: number) => string | undefined;
	/** What is wrong with the map itself. */
	readonly faults: readonly string[];
}

/** Reads a font of a page's resources. */
export function readFont(dict: PDFDict): Font {
	const [descendant] = listAt(dict, 'DescendantFonts').flatMap((each) => asDict(each) ?? []);
	const inner = descendant ?? dict;
	const descriptor = dictAt(inner, 'FontDescriptor');
	const file = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => bytesOf(at(descriptor, key))).find(Boolean);
	const map = bytesOf(at(inner, 'CIDToGIDMap'));
	return {
		dict,
		name: nameAt(dict, 'BaseFont') ?? '(no name)',
		isComposite: descendant !== undefined && nameAt(dict, 'Encoding') === 'Identity-H',
		isEmbedded: file !== undefined && file.length > 0,
		program: programOf(file),
		glyphOf: (code) => (map === undefined ? code : ((map[2 * code] ?? 0) << 8) | (map[2 * code + 1] ?? 0)),
		widthOf: widthsOf(inner),
		letters: readCodeMap(bytesOf(at(dict, 'ToUnicode')))
	};
}

function programOf(file: Uint8Array | undefined): FontProgram | undefined {
	try {
		return file === undefined ? undefined : readFontProgram(file);
	} catch {
		return undefined;
	}
}

/** Widths as the array W gives them: "first [w w w]" or "first last w" (ISO 32000-1, 9.7.4.3). */
function widthsOf(font: PDFDict): (code: number) => number {
	const items = listAt(font, 'W');
	const widths = new Map<number, number>();
	let index = 0;
	while (index < items.length) {
		const [first, second, third] = [asNumber(items[index]) ?? 0, items[index + 1], items[index + 2]];
		if (second instanceof PDFArray) {
			itemsOf(second).forEach((width, offset) => widths.set(first + offset, asNumber(width) ?? 0));
			index += 2;
		} else {
			for (let code = first; code <= (asNumber(second) ?? -1); code += 1) widths.set(code, asNumber(third) ?? 0);
			index += 3;
		}
	}
	const otherwise = numberAt(font, 'DW') ?? 1000;
	return (code) => widths.get(code) ?? otherwise;
}

const mostInBlock = 100;

/** Reads a ToUnicode map (ISO 32000-1, 9.10.3; Adobe technical note 5014 for the size of a block). */
export function readCodeMap(bytes: Uint8Array | undefined): CodeMap {
	if (bytes === undefined) return { letterOf: () => undefined, faults: ['It is missing.'] };
	const text = latinOf(bytes);
	const letters = new Map<number, string>();
	const faults: string[] = [];
	for (const [, count = '0', block = ''] of text.matchAll(/(\d+)\s+beginbfchar([\s\S]*?)endbfchar/g)) {
		const pairs = [...block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]*)>/gi)];
		if (pairs.length !== Number(count)) faults.push(`A block says ${count} and holds ${pairs.length}.`);
		if (pairs.length > mostInBlock) faults.push(`A block holds ${pairs.length}, at most ${mostInBlock} may be.`);
		for (const [, code = '', letter = ''] of pairs) letters.set(Number.parseInt(code, 16), decode(letter));
	}
	for (const [, count = '0', block = ''] of text.matchAll(/(\d+)\s+beginbfrange([\s\S]*?)endbfrange/g)) {
		const ranges = [...block.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:<([0-9a-f]*)>|\[([^\]]*)\])/gi)];
		if (ranges.length !== Number(count)) faults.push(`A block says ${count} and holds ${ranges.length}.`);
		if (ranges.length > mostInBlock) faults.push(`A block holds ${ranges.length}, at most ${mostInBlock} may be.`);
		for (const range of ranges) fillRange(letters, range);
	}
	if (!/begincodespacerange\s*<0000>\s*<ffff>/i.test(text)) faults.push('It does not say that codes have two bytes.');
	for (const [code, letter] of letters) {
		if (letter === '' || /[\u0000\ufeff\ufffe]/.test(letter)) faults.push(`Code ${code} means no letter.`);
	}
	return { letterOf: (code) => letters.get(code), faults };
}

function fillRange(letters: Map<number, string>, [, first = '', last = '', to, list]: RegExpMatchArray): void {
	const start = Number.parseInt(first, 16);
	const listed = [...(list ?? '').matchAll(/<([0-9a-f]*)>/gi)].map(([, each = '']) => decode(each));
	for (let code = start; code <= Number.parseInt(last, 16); code += 1) {
		const point = to === undefined ? undefined : decode(to).codePointAt(0);
		const letter = point === undefined ? listed[code - start] : String.fromCodePoint(point + code - start);
		letters.set(code, letter ?? '');
	}
}

function decode(hex: string): string {
	return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}
