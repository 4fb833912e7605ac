import { smallFont } from '#lib/pdf/fonts/subset.ts';
import type { UsedLetters } from '#lib/pdf/fonts/used-letters.ts';
import type { PdfObjects } from './objects.ts';
import { hexOf, ref } from './syntax.ts';

/** Most letters that one block of a letter table may hold (Adobe Technical Note 5014). */
const mostInBlock = 100;

/** Puts the letters that a paper uses into its file, and fills the object that the pages name. */
export function embedFont(objects: PdfObjects, used: UsedLetters, id: number): void {
	const { font } = used.face;
	const { bytes, glyphs } = smallFont(font, used.glyphs);
	const name = `${tagOf(used)}+${font.name}`;
	const scale = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
	const file = objects.pack(`/Length1 ${bytes.length}`, bytes);
	// The stems of letters, guessed from how heavy the font is: readers use it only in place of a font that is missing.
	const stem = Math.round(50 + (font.heaviness / 65) ** 2);
	const descriptor = objects.add(
		`<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${font.box.map(scale).join(' ')}]/ItalicAngle 0/Ascent ${scale(font.ascent)}/Descent ${scale(font.descent)}/CapHeight ${scale(font.capHeight)}/StemV ${stem}/FontFile2 ${ref(file)}>>`
	);
	const widths = glyphs.map((glyph) => scale(font.advanceOf(glyph))).join(' ');
	const descendant = objects.add(
		`<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${ref(descriptor)}/DW 1000/W[0[${widths}]]/CIDToGIDMap/Identity>>`
	);
	const letters = objects.pack('', letterTable(used));
	objects.add(
		`<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${ref(descendant)}]/ToUnicode ${ref(letters)}>>`,
		id
	);
}

/** Six capital letters that tell one choice of letters from another (ISO 32000-1, 9.6.4). */
function tagOf({ letters, face }: UsedLetters): string {
	let hash = face.font.heaviness;
	for (const letter of letters.values()) hash = (Math.imul(hash, 31) + letter) >>> 0;
	return Array.from({ length: 6 }, (_, at) => String.fromCharCode(65 + (Math.floor(hash / 26 ** at) % 26))).join('');
}

/** Which letter each number stands for: what makes text readable for those who hear it, search it or copy it. */
function letterTable({ letters }: UsedLetters): string {
	const lines = [...letters].map(([number, letter]) => `<${number.toString(16).padStart(4, '0')}><${utf16(letter)}>`);
	const blocks: string[] = [];
	for (let from = 0; from < lines.length; from += mostInBlock) {
		const block = lines.slice(from, from + mostInBlock);
		blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
	}
	return `/CIDInit/ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
/CMapName/Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict/CMap defineresource pop
end
end
`;
}

function utf16(letter: number): string {
	const text = String.fromCodePoint(letter);
	return hexOf(Uint8Array.from([...text].flatMap(units)));
}

function units(letter: string): readonly number[] {
	return Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at)).flatMap((unit) => [
		unit >> 8,
		unit & 255
	]);
}
