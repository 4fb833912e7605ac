import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orFail } from '../../../../tests/builders/deeds.ts';
import { faces, fontBytes } from '../../../../tests/builders/small-pdf.ts';
import { createFace } from './face.ts';
import { readFontFile } from './font-file.ts';
import { smallFont } from './subset.ts';
import { useLetters } from './used-letters.ts';

const { font } = faces.regular;
const drawable = [...font.letters.keys()].filter((letter) => letter > 0x20);

describe('A print font', () => {
	it('draws the letters of English, Welsh, Polish, Romanian and Turkish, and says what it cannot draw', () => {
		for (const letter of 'AZaz09£€…“”–ŵŷŴŶâêîôûŁłąęśźżćńóȘșțăİığş')
			expect(faces.regular.canDraw(letter) && faces.bold.canDraw(letter), letter).toBe(true);
		for (const letter of ['中', 'ا', 'अ', '😀', '✓', '\u200b']) expect(faces.regular.canDraw(letter)).toBe(false);
		for (const space of [' ', '\u00a0', '\u202f', '\t']) expect(faces.regular.canDraw(space)).toBe(true);
	});

	it('measures a letter with its mark as one letter, however it was typed', () => {
		for (const word of ['Siân', 'ŵyr', 'Zoë']) {
			expect(faces.regular.widthOf(word.normalize('NFD'))).toBe(faces.regular.widthOf(word));
			expect(useLetters(faces.regular).bytesOf(word.normalize('NFD'))).toBe(useLetters(faces.regular).bytesOf(word));
		}
	});

	it('gives no width to marks that nobody sees', () => {
		for (const { widthOf } of Object.values(faces)) {
			expect(widthOf('re\u00adlap\u200bse')).toBe(widthOf('relapse'));
			expect(widthOf('non\u2011stop \ufb01rst')).toBe(widthOf('non-stop first'));
		}
	});

	it('measures a text as the sum of its letters, short and long, known and new', () => {
		const texts = fc.string({ unit: fc.constantFrom(...drawable.map((letter) => String.fromCodePoint(letter)), ' ') });
		fc.assert(
			fc.property(texts, (text) => {
				const sum = [...text.normalize('NFC')].reduce((all, letter) => all + faces.regular.widthOf(letter), 0);
				expect(faces.regular.widthOf(text)).toBeCloseTo(sum, 9);
				expect(faces.regular.widthOf(text)).toBe(faces.regular.widthOf(text));
			})
		);
		expect(faces.bold.widthOf('plan')).toBeGreaterThan(faces.regular.widthOf('plan'));
	});

	it('is refused when it is damaged, wherever, and never throws', () => {
		const whole = fontBytes('regular');
		expect(createFace(new Uint8Array())).toBeUndefined();
		expect(createFace(new TextEncoder().encode('wOF2'.padEnd(400)))).toBeUndefined();
		fc.assert(
			fc.property(fc.nat(whole.length - 1), (length) => {
				createFace(whole.slice(0, length));
			}),
			{ numRuns: 60 }
		);
		expect(createFace(whole.slice(0, 2000))).toBeUndefined();
	});
});

describe('A small font', () => {
	it('has just the shapes that are used, each as it was and as wide', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.constantFrom(...drawable), { minLength: 1, maxLength: 60 }), (letters) => {
				const wanted = [0, ...letters.map((letter) => font.letters.get(letter) ?? 0)];
				const small = smallFont(font, wanted);
				// It has no letters of its own: the numbers of a paper stand for them. Names and weights it does not need either.
				const read = readFontFile(withTables(small.bytes));
				expect(read?.glyphCount).toBe(small.glyphs.length);
				for (const [at, glyph] of small.glyphs.entries()) {
					expect(read?.advanceOf(at)).toBe(font.advanceOf(glyph));
					expect(read?.outlineOf(at).length).toBeGreaterThanOrEqual(font.outlineOf(glyph).length);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('brings the parts of a letter that is put together, under their new numbers', () => {
		const composite = [...font.letters.values()].find(
			(glyph) => font.outlineOf(glyph).length > 12 && new DataView(font.outlineOf(glyph).slice().buffer).getInt16(0) < 0
		);
		const small = smallFont(font, [0, orFail(composite)]);
		expect(small.glyphs.length).toBeGreaterThan(2);
		expect(small.bytes.length).toBeLessThan(4000);
	});
});

/** A small font with the tables that a font of its own has to have. */
function withTables(bytes: Uint8Array): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const count = view.getUint16(4);
	const extra = ['OS/2', 'cmap', 'name'] as const;
	const whole = fontBytes('regular');
	const tables = [...Array(count).keys()].map((at) => {
		const entry = 12 + at * 16;
		const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
		const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
		return { name, data: bytes.subarray(offset, offset + length) };
	});
	const read = orFail(readFontFile(whole));
	const all = [...tables, ...extra.map((name) => ({ name, data: orFail(read.table(name)) }))];
	const out = new Uint8Array(12 + all.length * 16 + all.reduce((sum, { data }) => sum + data.length, 0));
	const into = new DataView(out.buffer);
	into.setUint32(0, 0x00010000);
	into.setUint16(4, all.length);
	let offset = 12 + all.length * 16;
	for (const [at, { name, data }] of all.entries()) {
		out.set(new TextEncoder().encode(name), 12 + at * 16);
		into.setUint32(12 + at * 16 + 8, offset);
		into.setUint32(12 + at * 16 + 12, data.length);
		out.set(data, offset);
		offset += data.length;
	}
	return out;
}
