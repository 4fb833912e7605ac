import { asDict, at, bytesOf, dictAt, latinOf, listAt, nameAt } from '../objects.ts';
import { PDFName, type PDFDict, type PDFDocument } from 'pdf-lib';
import { cut, dictsOf, redraw, rewrite, set, spoil, text, type Defect } from './defect.ts';

const mark = /\/\w+\s*<<\s*\/MCID\s+\d+\s*>>\s*BDC/;

/** Fonts that name their letters by codes of two bytes, and what hangs on them. */
function fontsOf(
	document: PDFDocument
): readonly { readonly font: PDFDict; readonly inner: PDFDict; readonly descriptor: PDFDict }[] {
	return dictsOf(document, (dict) => nameAt(dict, 'Subtype') === 'Type0').flatMap((font) => {
		const [inner] = listAt(font, 'DescendantFonts').flatMap((each) => asDict(each) ?? []);
		const descriptor = dictAt(inner, 'FontDescriptor');
		return inner === undefined || descriptor === undefined ? [] : [{ font, inner, descriptor }];
	});
}

const toFont =
	(change: (parts: ReturnType<typeof fontsOf>[number], document: PDFDocument) => boolean) =>
	(document: PDFDocument) => {
		const [font] = fontsOf(document);
		return font === undefined ? false : change(font, document);
	};

/** Rewrites the map from codes to letters. */
const remap = (change: (map: string) => string) =>
	toFont(({ font }, document) => {
		const stream = at(font, 'ToUnicode');
		const map = latinOf(bytesOf(stream) ?? new Uint8Array());
		const changed = change(map);
		return changed !== map && rewrite(document, asDict(stream), changed);
	});

/** The first letters that are drawn on page 1, as figures: the first text in figures. */
const firstText = /<([0-9a-fA-F]{8,})>/;

/** Drawings that are not as they must be, and fonts. */
export const contentDefects: readonly Defect[] = [
	spoil('words without a mark', 'untagged', (document) =>
		redraw(document, 0, (drawing) => drawing.replace(mark, '/Span BMC'))
	),
	spoil('a line drawn beside all marks', 'untagged', (document) =>
		redraw(document, 0, (drawing) => `${drawing}\n0 0 m 100 100 l S`)
	),
	spoil('a mark inside an artifact', 'artifact-mixed', (document) =>
		redraw(document, 0, (drawing) =>
			drawing
				.replace(mark, '/Artifact BMC $& EMC $&')
				.replace('/Artifact BMC', '/Artifact BMC')
				.replace(/(BDC) EMC (\/\w+)/, '$1 EMC EMC $2')
		)
	),
	spoil('an artifact inside a mark', 'artifact-mixed', (document) =>
		redraw(document, 0, (drawing) => drawing.replace(mark, '$& /Artifact BMC EMC'))
	),
	spoil('a mark that has no end', 'content-syntax', (document) =>
		redraw(document, 0, (drawing) => {
			const place = drawing.lastIndexOf('EMC');
			return `${drawing.slice(0, place)}${drawing.slice(place + 3)}`;
		})
	),
	spoil('a state that is never given back', 'content-syntax', (document) =>
		redraw(document, 0, (drawing) => `q ${drawing}`)
	),
	spoil('a drawing that is cut off', 'content-syntax', (document) =>
		redraw(document, 0, (drawing) => `${drawing} <0041`)
	),
	spoil('a picture that is not in the file', 'content-syntax', (document) =>
		redraw(document, 0, (drawing) => `${drawing}\n/Artifact BMC /Gone Do EMC`)
	),
	spoil('the same mark twice', 'mark-unique', (document) =>
		redraw(document, 0, (drawing) => {
			const [first = '', second = ''] = drawing.match(new RegExp(mark.source, 'g')) ?? [];
			return drawing.replace(second, first);
		})
	),
	spoil('words off the page', 'outside-page', (document) =>
		redraw(document, 0, (drawing) => drawing.replace(mark, '$& q 1 0 0 1 3000 0 cm').replace(/EMC/, 'Q EMC'))
	),
	spoil(
		'lines whose words run together',
		'space-between',
		toFont(({ font }, document) => {
			const map = latinOf(bytesOf(at(font, 'ToUnicode')) ?? new Uint8Array());
			const space = /<([0-9a-f]{4})>\s*(?:<\1>\s*)?<0020>/i.exec(map)?.[1] ?? 'none';
			return redraw(document, 0, (drawing) => drawing.replace(new RegExp(`${space}>`, 'gi'), '>'));
		})
	),
	spoil('letters that the font lacks', 'font-glyphs', (document) =>
		redraw(document, 0, (drawing) => drawing.replace(firstText, '<0000$1>'))
	),
	spoil('letters behind the end of the font', 'font-glyphs', (document) =>
		redraw(document, 0, (drawing) => drawing.replace(firstText, '<fff0$1>'))
	),
	spoil(
		'letters that do not say which they are',
		'font-unicode',
		remap((map) =>
			map
				.replace(
					/(begincmap[\s\S]*?)(\d+) beginbfchar\s*<[0-9a-f]+>\s*<[0-9a-f]+>\s*([\s\S]*?)\s*endbfchar/i,
					(_, head: string, count: string, rest: string) =>
						`${head}${Number(count) - 1} beginbfchar\n${rest}\nendbfchar`
				)
				.replace(/<[0-9a-f]{4}>\s*<0065>/i, (pair) => pair.replace(/^<[0-9a-f]{4}>/i, '<fffd>'))
		)
	),
	spoil(
		'a font without its map to letters',
		'font-unicode',
		toFont(({ font }) => cut(font, 'ToUnicode'))
	),
	spoil(
		'a map whose block is too long',
		'font-map',
		remap((map) =>
			map.replace(
				/endcmap/,
				`101 beginbfchar\n${Array.from({ length: 101 }, (_, index) => `<${(60000 + index).toString(16)}> <0041>`).join('\n')}\nendbfchar\nendcmap`
			)
		)
	),
	spoil(
		'a map that counts wrongly',
		'font-map',
		remap((map) => map.replace(/(\d+) (beginbf(?:char|range))/, '99 $2'))
	),
	spoil(
		'a map to no letter',
		'font-map',
		remap((map) => map.replace(/endcmap/, '1 beginbfchar\n<fffe> <0000>\nendbfchar\nendcmap'))
	),
	spoil(
		'no map from codes to shapes',
		'font-map',
		toFont(({ inner }) => cut(inner, 'CIDToGIDMap'))
	),
	spoil(
		'a font of no kind',
		'font-map',
		toFont(({ descriptor }) => cut(descriptor, 'Flags'))
	),
	spoil(
		'letters that are not in the file',
		'font-embedded',
		toFont(({ descriptor }) => cut(descriptor, 'FontFile2'))
	),
	spoil('a font of the reader, not of the file', 'font-embedded', (document) => {
		const fonts = dictAt(document.getPages()[0]?.node.Resources(), 'Font');
		const [key] = fonts?.keys() ?? [];
		if (fonts === undefined || key === undefined) return false;
		fonts.set(key, document.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }));
		return true;
	}),
	spoil(
		'a name that hides that letters were left out',
		'font-subset',
		toFont(({ font, inner, descriptor }) => {
			for (const [dict, key] of [
				[font, 'BaseFont'],
				[inner, 'BaseFont'],
				[descriptor, 'FontName']
			] as const)
				set(dict, key, PDFName.of('Atkinson'));
			return true;
		})
	),
	spoil(
		'a font with two names',
		'font-subset',
		toFont(({ descriptor }) => set(descriptor, 'FontName', PDFName.of('ABCDEF+Other')))
	),
	spoil(
		'letters said to be wider than they are',
		'font-widths',
		toFont(({ inner }, { context }) => {
			set(inner, 'W', context.obj([0, 65535, 731]));
			return true;
		})
	),
	spoil(
		'a width that stands nowhere',
		'font-widths',
		toFont(({ inner }) => cut(inner, 'W'))
	),
	spoil('ink of a press', 'colour', (document) => redraw(document, 0, (drawing) => `0 0 0 1 k ${drawing}`)),
	spoil('something half see-through', 'transparency', (document) => {
		const resources = document.getPages()[0]?.node.Resources();
		set(
			resources,
			'ExtGState',
			document.context.obj({ G: document.context.register(document.context.obj({ ca: 0.5 })) })
		);
		return true;
	}),
	spoil('something that blends', 'transparency', (document) => {
		set(
			document.getPages()[0]?.node.Resources(),
			'ExtGState',
			document.context.obj({ G: document.context.register(document.context.obj({ BM: 'Multiply' })) })
		);
		return true;
	}),
	spoil('a page that is a see-through group', 'transparency', (document) => {
		set(document.getPages()[0]?.node, 'Group', document.context.obj({ S: 'Transparency', CS: 'DeviceRGB' }));
		return true;
	}),
	spoil('a picture with a soft mask', 'transparency', (document) => {
		const image = () =>
			document.context.flateStream(new Uint8Array(3), {
				Type: 'XObject',
				Subtype: 'Image',
				Width: 1,
				Height: 1,
				BitsPerComponent: 8,
				ColorSpace: 'DeviceRGB'
			});
		const stream = image();
		set(stream.dict, 'SMask', document.context.register(image()));
		document.context.register(stream);
		return true;
	}),
	spoil('a picture packed as archives refuse', 'image-format', (document) => {
		document.context.register(
			document.context.stream(new Uint8Array(3), {
				Type: 'XObject',
				Subtype: 'Image',
				Width: 1,
				Height: 1,
				Filter: 'JPXDecode',
				ColorSpace: 'DeviceRGB'
			})
		);
		return true;
	}),
	spoil('a picture in the colours of a press', 'colour', (document) => {
		document.context.register(
			document.context.flateStream(new Uint8Array(4), {
				Type: 'XObject',
				Subtype: 'Image',
				Width: 1,
				Height: 1,
				BitsPerComponent: 8,
				ColorSpace: 'DeviceCMYK'
			})
		);
		return true;
	}),
	spoil('a picture that lies elsewhere', 'image-format', (document) => {
		const stream = document.context.flateStream(new Uint8Array(3), { Type: 'XObject', Subtype: 'Form' });
		set(stream.dict, 'F', text('picture.png'));
		document.context.register(stream);
		return true;
	})
];
