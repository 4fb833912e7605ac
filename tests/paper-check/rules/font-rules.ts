import { finding, type Finding, type Rule } from '../finding.ts';
import type { Font } from '../fonts.ts';
import { dictAt, listAt, asDict, nameAt, numberAt } from '../objects.ts';
import type { OpenedPaper } from '../opened-paper.ts';

/** How far a width may lie from that of its letter, in thousandths (ISO 19005-2, 6.2.11.5). */
const slack = 1;

/** Fonts: in the file, named as a part, each letter that is drawn known, shaped and as wide as it says. */
export function checkFonts({ content }: OpenedPaper): readonly Finding[] {
	const used = new Map<Font, Set<number>>();
	for (const { font, codes } of content.pieces) {
		if (font === undefined) continue;
		const seen = used.get(font) ?? new Set<number>();
		for (const code of codes) seen.add(code);
		used.set(font, seen);
	}
	return [...used].flatMap(([font, codes]) => checkFont(font, codes));
}

function checkFont(font: Font, codes: ReadonlySet<number>): readonly Finding[] {
	const where = `font ${font.name}`;
	if (!font.isEmbedded) return [finding('font-embedded', where)];
	const found: Finding[] = [];
	const [inner] = listAt(font.dict, 'DescendantFonts').flatMap((each) => asDict(each) ?? []);
	const names = [font.name, nameAt(inner, 'BaseFont'), nameAt(dictAt(inner, 'FontDescriptor'), 'FontName')];
	if (names.some((name) => name !== font.name) || !/^[A-Z]{6}\+/.test(font.name))
		found.push(finding('font-subset', where));
	if (!font.isComposite) found.push(finding('font-map', where, 'Its codes are not those of its letters.'));
	if (font.isComposite && nameAt(inner, 'CIDToGIDMap') === undefined && dictAt(inner, 'CIDToGIDMap') === undefined)
		found.push(finding('font-map', where, 'It does not say which letter a code names.'));
	for (const fault of font.letters.faults) found.push(finding('font-map', where, fault));
	if (((numberAt(dictAt(inner, 'FontDescriptor'), 'Flags') ?? 0) & 0b100100) === 0)
		found.push(finding('font-map', where, 'It does not say what kind of letters it has.'));
	return [...found, ...[...codes].flatMap((code) => checkLetter(font, code, where))];
}

function checkLetter({ program, glyphOf, widthOf, letters }: Font, code: number, where: string): readonly Finding[] {
	const glyph = glyphOf(code);
	const say = (rule: Rule, detail = '') => [finding(rule, `${where}, code ${code}`, detail)];
	if (program === undefined) return say('font-glyphs', 'Its letters cannot be read.');
	if (glyph === 0 || glyph >= program.glyphs) return say('font-glyphs');
	const letter = letters.letterOf(code);
	if (letter === undefined || letter === '') return say('font-unicode');
	if (!program.hasShape(glyph) && !/^[\s\u00ad\u200b-\u200f]*$/.test(letter))
		return say('font-glyphs', 'It has no shape.');
	const advance = program.advanceOf(glyph) ?? 0;
	return Math.abs(advance - widthOf(code)) > slack
		? say('font-widths', `${widthOf(code)} is said, ${Math.round(advance)} it is.`)
		: [];
}
