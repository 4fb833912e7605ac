import { readFileSync } from 'node:fs';
import { PDFHexString, PDFName, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import { readFontProgram } from './font-program.ts';

const fontFile = new URL(
	'../../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
	import.meta.url
);

/** The letters of the made-up paper: only these are mapped. */
const letters = Array.from(' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:ŵ');

/** A font of a made-up paper, and how to write with it. */
export interface GoodFont {
	readonly ref: PDFRef;
	/** A text as codes in figures, for a drawing. */
	readonly write: (text: string) => string;
}

/** The whole font file of the app, with its own codes: no subsetter of ours has a part in it. */
export function goodFont(context: PDFContext): GoodFont {
	const bytes = new Uint8Array(readFileSync(fontFile));
	const program = readFontProgram(bytes);
	const glyphs = glyphsOf(bytes);
	const file = context.register(context.flateStream(bytes, { Length1: bytes.length }));
	const name = 'STEADY+AtkinsonHyperlegibleNext-Regular';
	const descriptor = context.register(
		context.obj({
			Type: 'FontDescriptor',
			FontName: name,
			Flags: 4,
			FontBBox: [-200, -300, 1200, 1000],
			ItalicAngle: 0,
			Ascent: 950,
			Descent: -290,
			CapHeight: 668,
			StemV: 80,
			FontFile2: file
		})
	);
	const used = letters.map((letter) => ({ letter, glyph: glyphs(letter.codePointAt(0) ?? 0) }));
	const widths = used.flatMap(({ glyph }) => [glyph, [Math.round(program.advanceOf(glyph) ?? 0)]]);
	const inner = context.register(
		context.obj({
			Type: 'Font',
			Subtype: 'CIDFontType2',
			BaseFont: name,
			CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
			FontDescriptor: descriptor,
			CIDToGIDMap: 'Identity',
			DW: 600,
			W: widths
		})
	);
	const map = context.register(context.flateStream(unicodeMap(used)));
	const ref = context.register(
		context.obj({
			Type: 'Font',
			Subtype: 'Type0',
			BaseFont: name,
			Encoding: 'Identity-H',
			DescendantFonts: [inner],
			ToUnicode: map
		})
	);
	return {
		ref,
		write: (text) =>
			`<${Array.from(text)
				.map((letter) => hex(glyphs(letter.codePointAt(0) ?? 0)))
				.join('')}>`
	};
}

function hex(number: number): string {
	return number.toString(16).padStart(4, '0');
}

function unicodeMap(used: readonly { readonly letter: string; readonly glyph: number }[]): string {
	const lines = used.map(({ letter, glyph }) => `<${hex(glyph)}> <${hex(letter.codePointAt(0) ?? 0)}>`);
	return [
		'/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
		'/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
		'/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
		'1 begincodespacerange <0000> <ffff> endcodespacerange',
		`${lines.length} beginbfchar`,
		...lines,
		'endbfchar endcmap CMapName currentdict /CMap defineresource pop end end'
	].join('\n');
}

/** Which glyph draws a letter: the table cmap of a font file, in its form 4. */
function glyphsOf(bytes: Uint8Array): (point: number) => number {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
	const cmap = tables.find((entry) => view.getUint32(entry) === 0x636d6170) ?? 0;
	const start = view.getUint32(cmap + 8);
	const maps = Array.from(
		{ length: view.getUint16(start + 2) },
		(_, index) => start + view.getUint32(start + 8 + 8 * index)
	);
	const map = maps.find((place) => view.getUint16(place) === 4) ?? 0;
	const segments = view.getUint16(map + 6) / 2;
	return (point) => {
		for (let segment = 0; segment < segments; segment += 1) {
			const end = view.getUint16(map + 14 + 2 * segment);
			const first = view.getUint16(map + 16 + 2 * (segments + segment));
			if (point > end || point < first) continue;
			const delta = view.getUint16(map + 16 + 4 * segments + 2 * segment);
			const rangeAt = map + 16 + 6 * segments + 2 * segment;
			const range = view.getUint16(rangeAt);
			if (range === 0) return (point + delta) & 0xffff;
			return (view.getUint16(rangeAt + range + 2 * (point - first)) + delta) & 0xffff;
		}
		return 0;
	};
}

/** A small profile of red, green and blue with the tables that such a profile must have (ISO 15076-1, 8.3). */
function smallProfile(): Uint8Array {
	const fixed = (...numbers: readonly number[]) => numbers.map((number) => Math.round(number * 65536));
	const words = (kind: string, numbers: readonly number[]) => {
		const bytes = Buffer.alloc(8 + 4 * numbers.length);
		bytes.write(kind, 0, 'latin1');
		numbers.forEach((number, index) => bytes.writeInt32BE(number, 8 + 4 * index));
		return bytes;
	};
	const text = Buffer.concat([Buffer.from('text\0\0\0\0'), Buffer.from('Nobody\0\0')]);
	const name = Buffer.alloc(104);
	name.write('desc\0\0\0\0\0\0\0\u0005sRGB\0', 0, 'latin1');
	const curve = Buffer.from('curv\0\0\0\0\0\0\0\u0001\u0002\u0033\0\0', 'latin1');
	const tables: readonly (readonly [string, Buffer])[] = [
		['desc', name],
		['cprt', text],
		['wtpt', words('XYZ ', fixed(0.9642, 1, 0.8249))],
		['rXYZ', words('XYZ ', fixed(0.4361, 0.2225, 0.0139))],
		['gXYZ', words('XYZ ', fixed(0.3851, 0.7169, 0.0971))],
		['bXYZ', words('XYZ ', fixed(0.1431, 0.0606, 0.7141))],
		['rTRC', curve],
		['gTRC', curve],
		['bTRC', curve]
	];
	const head = Buffer.alloc(132 + 12 * tables.length);
	head[8] = 2;
	head.write('mntrRGB XYZ ', 12, 'latin1');
	head.write('acsp', 36, 'latin1');
	fixed(0.9642, 1, 0.8249).forEach((number, index) => head.writeInt32BE(number, 68 + 4 * index));
	head.writeUInt32BE(tables.length, 128);
	let place = head.length;
	tables.forEach(([tag, bytes], index) => {
		head.write(tag, 132 + 12 * index, 'latin1');
		head.writeUInt32BE(place, 136 + 12 * index);
		head.writeUInt32BE(bytes.length, 140 + 12 * index);
		place += bytes.length;
	});
	head.writeUInt32BE(place, 0);
	return new Uint8Array(Buffer.concat([head, ...tables.map(([, bytes]) => bytes)]));
}

export function goodIntent(context: PDFContext): PDFRef {
	return context.register(
		context.obj({
			Type: 'OutputIntent',
			S: 'GTS_PDFA1',
			OutputConditionIdentifier: PDFString.of('sRGB'),
			DestOutputProfile: context.register(context.flateStream(smallProfile(), { N: 3 }))
		})
	);
}

/** Metadata that claim what they are told to. */
export function goodMetadata(context: PDFContext, title: string, archive: '2' | '3' | undefined): PDFRef {
	const about = (names: string, inner: string) => `<rdf:Description rdf:about="" ${names}>${inner}</rdf:Description>`;
	const schema =
		'<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>';
	const text = [
		'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
		about(
			'xmlns:dc="http://purl.org/dc/elements/1.1/"',
			`<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`
		),
		about('xmlns:xmp="http://ns.adobe.com/xap/1.0/"', '<xmp:CreateDate>2026-01-06T10:00:00Z</xmp:CreateDate>'),
		about('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
		...(archive === undefined
			? []
			: [
					about(
						'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
						`<pdfaid:part>${archive}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`
					),
					about(
						'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
						schema
					)
				]),
		'</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
	].join('\n');
	return context.register(context.stream(new TextEncoder().encode(text), { Type: 'Metadata', Subtype: 'XML' }));
}

/** A file inside the file. Its facts stand in a dictionary of their own, which a protected file seals. */
export function goodAttachment(context: PDFContext, name: string, bytes: Uint8Array): PDFRef {
	const facts = context.register(context.obj({ ModDate: PDFString.of('D:20260106100000Z'), Size: bytes.length }));
	const stream = context.register(
		context.flateStream(bytes, { Type: 'EmbeddedFile', Subtype: 'application/json', Params: facts })
	);
	return context.register(
		context.obj({
			Type: 'Filespec',
			F: PDFString.of(name),
			UF: PDFHexString.fromText(name),
			AFRelationship: 'Source',
			Desc: PDFString.of('The plan'),
			EF: { F: stream, UF: stream }
		})
	);
}

/** A text in an object of its own: so that it is sealed with the others in a protected file. */
export function textObject(context: PDFContext, text: string): PDFRef {
	return context.register(PDFHexString.fromText(text));
}

/** A line of the outline: its words, the part of the tree and the page to which it leads. */
export interface OutlineLine {
	readonly title: string;
	readonly part: PDFRef;
	readonly page: PDFRef;
}

/** An outline of one level. */
export function goodOutline(context: PDFContext, lines: readonly OutlineLine[]): PDFRef {
	const root = context.nextRef();
	const refs = lines.map(() => context.nextRef());
	lines.forEach(({ title, part, page }, index) => {
		const [before, next] = [refs[index - 1], refs[index + 1]];
		const line = context.obj({ Title: PDFHexString.fromText(title), Parent: root, Dest: [page, 'Fit'], SE: part });
		if (before !== undefined) line.set(PDFName.of('Prev'), before);
		if (next !== undefined) line.set(PDFName.of('Next'), next);
		context.assign(refs[index] ?? root, line);
	});
	const [first = root, last = root] = [refs[0], refs.at(-1)];
	context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }));
	return root;
}
