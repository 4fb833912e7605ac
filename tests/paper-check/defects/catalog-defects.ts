import { PDFArray, PDFName, PDFNumber, PDFRawStream, type PDFDocument, type PDFObject } from 'pdf-lib';
import { asDict, at, bytesOf, dictAt, listAt } from '../objects.ts';
import { cut, partsOf, rewrite, set, spoil, text, type Defect } from './defect.ts';

const infoOf = ({ context }: PDFDocument) => asDict(context.lookup(context.trailerInfo.Info));

/** The metadata, said otherwise. */
const resay = (change: (words: string) => string) => (document: PDFDocument) => {
	const stream = at(document.catalog, 'Metadata');
	const words = new TextDecoder().decode(bytesOf(stream) ?? new Uint8Array());
	const changed = change(words);
	if (changed === words || !(stream instanceof PDFRawStream)) return false;
	const other = document.context.stream(new TextEncoder().encode(changed), { Type: 'Metadata', Subtype: 'XML' });
	set(document.catalog, 'Metadata', document.context.register(other));
	return true;
};

const firstLine = (document: PDFDocument) => dictAt(dictAt(document.catalog, 'Outlines'), 'First');

/** An annotation on the first page, as good as one can be but for what is said. */
function addAnnotation(document: PDFDocument, keys: Readonly<Record<string, PDFObject>>): boolean {
	const page = document.getPages()[0]?.node;
	const dict = document.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [10, 10, 20, 20], F: 4, ...keys });
	const refs = at(page, 'Annots');
	const before = refs instanceof PDFArray ? refs.asArray() : [];
	return set(page, 'Annots', document.context.obj([...before, document.context.register(dict)]));
}

/** What the file says of itself, where it leads, and what acts in it. */
export const catalogDefects: readonly Defect[] = [
	spoil('not said to be tagged', 'marked-info', ({ catalog }) => cut(catalog, 'MarkInfo')),
	spoil('tags not to be trusted', 'marked-info', (document) =>
		set(document.catalog, 'MarkInfo', document.context.obj({ Marked: true, Suspects: true }))
	),
	spoil('no language', 'language', ({ catalog }) => cut(catalog, 'Lang')),
	spoil('a language that is none', 'language', ({ catalog }) => set(catalog, 'Lang', text('plain English'))),
	spoil(
		'no title in the metadata',
		'title',
		resay((words) => words.replace(/<dc:title>[\s\S]*?<\/dc:title>/, ''))
	),
	spoil('two titles that differ', 'title', (document) => {
		const info = infoOf(document);
		if (info === undefined) return false;
		set(info, 'Title', text('Another plan'));
		return true;
	}),
	spoil('the name of the file shown for the title', 'title-shown', (document) =>
		set(document.catalog, 'ViewerPreferences', document.context.obj({ DisplayDocTitle: false }))
	),
	spoil('no order for the Tab key', 'tabs', (document) => cut(document.getPages()[0]?.node, 'Tabs')),
	spoil('the order of rows for the Tab key', 'tabs', (document) =>
		set(document.getPages()[0]?.node, 'Tabs', PDFName.of('R'))
	),
	spoil('a page of no size', 'page-box', (document) =>
		set(document.getPages()[0]?.node, 'MediaBox', document.context.obj([0, 0, 0, 0]))
	),
	spoil('no outline', 'outline', ({ catalog }) => cut(catalog, 'Outlines')),
	spoil('an outline whose lines are not linked', 'outline', (document) => cut(firstLine(document), 'Parent')),
	spoil('an outline with another last line', 'outline', (document) => {
		const outline = dictAt(document.catalog, 'Outlines');
		set(outline, 'Last', document.context.register(document.context.obj({ Title: 'x' })));
		return outline !== undefined;
	}),
	spoil('a line of the outline that names no part', 'outline-target', (document) => cut(firstLine(document), 'SE')),
	spoil('a line of the outline that names another part', 'outline-target', (document) => {
		const other = partsOf(document, 'P').at(-1)?.ref;
		if (other === undefined) return false;
		set(firstLine(document), 'SE', other);
		return true;
	}),
	spoil('a line of the outline that leads nowhere', 'outline-target', (document) => {
		const line = firstLine(document);
		return cut(line, 'Dest') || cut(line, 'A');
	}),
	spoil('no metadata', 'metadata', ({ catalog }) => cut(catalog, 'Metadata')),
	spoil('metadata that are packed', 'metadata', (document) => {
		const words = bytesOf(at(document.catalog, 'Metadata'));
		if (words === undefined) return false;
		set(
			document.catalog,
			'Metadata',
			document.context.register(document.context.flateStream(words, { Type: 'Metadata', Subtype: 'XML' }))
		);
		return true;
	}),
	spoil(
		'metadata with an element that has no end',
		'metadata',
		resay((words) => words.replace('</rdf:RDF>', ''))
	),
	spoil(
		'metadata with a bare "&"',
		'metadata',
		resay((words) => words.replace('</rdf:RDF>', '<!-- Sam & Jo --></rdf:RDF>'))
	),
	spoil(
		'metadata with another day',
		'metadata',
		resay((words) => words.replace(/(<xmp:CreateDate>|xmp:CreateDate=["'])\d{4}/, '$11999'))
	),
	spoil(
		'no word of PDF/UA',
		'metadata-ua',
		resay((words) => words.replace(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part=["']1["']/, ''))
	),
	spoil(
		'another part of PDF/UA',
		'metadata-ua',
		resay((words) => words.replace(/(<pdfuaid:part>|pdfuaid:part=["'])1/, '$12'))
	),
	spoil(
		'another part of PDF/A',
		'metadata-archive',
		resay((words) => words.replace(/(<pdfaid:part>|pdfaid:part=["'])2/, '$13'))
	),
	spoil(
		'another level of PDF/A',
		'metadata-archive',
		resay((words) => words.replace(/(<pdfaid:conformance>|pdfaid:conformance=["'])A/, '$1B'))
	),
	spoil(
		'a schema that is not described',
		'metadata-schema',
		resay((words) => words.replace(/<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/, ''))
	),
	spoil('no profile of colours', 'output-intent', ({ catalog }) => cut(catalog, 'OutputIntents')),
	spoil('a profile that is cut off', 'output-intent', (document) => {
		const [intent] = listAt(document.catalog, 'OutputIntents').flatMap((each) => asDict(each) ?? []);
		const stream = at(intent, 'DestOutputProfile');
		return rewrite(document, asDict(stream), (bytesOf(stream) ?? new Uint8Array()).slice(0, 140));
	}),
	spoil('a profile of 4 colours', 'output-intent', (document) => {
		const [intent] = listAt(document.catalog, 'OutputIntents').flatMap((each) => asDict(each) ?? []);
		set(asDict(at(intent, 'DestOutputProfile')), 'N', PDFNumber.of(4));
		return true;
	}),
	spoil('a script that starts by itself', 'action', (document) =>
		set(
			document.catalog,
			'OpenAction',
			document.context.obj({ Type: 'Action', S: 'JavaScript', JS: text('app.alert(1)') })
		)
	),
	spoil('a script under a name', 'action', (document) => {
		const action = document.context.register(document.context.obj({ S: 'JavaScript', JS: text('1') }));
		set(document.catalog, 'Names', document.context.obj({ JavaScript: { Names: [text('x'), action] } }));
		return true;
	}),
	spoil('a program that is started', 'action', (document) => {
		document.context.register(document.context.obj({ Type: 'Action', S: 'Launch', F: text('x.exe') }));
		return true;
	}),
	spoil('a link to the world', 'action', (document) => {
		addAnnotation(document, { A: document.context.obj({ S: 'URI', URI: text('https://example.org') }) });
		return true;
	}),
	spoil('a page that acts when it is turned', 'action', (document) => {
		set(document.getPages()[0]?.node, 'AA', document.context.obj({ O: document.context.obj({ S: 'GoTo' }) }));
		return true;
	}),
	spoil('a form', 'form', (document) => set(document.catalog, 'AcroForm', document.context.obj({ Fields: [] }))),
	spoil('an annotation without words and place', 'annotation', (document) => addAnnotation(document, {})),
	spoil('an annotation that is hidden', 'annotation', (document) =>
		addAnnotation(document, { F: PDFNumber.of(2), Contents: text('Next') })
	),
	spoil('an annotation that is not in the tree', 'annotation', (document) =>
		addAnnotation(document, { Contents: text('Next'), StructParent: PDFNumber.of(0) })
	),
	spoil('a file without an id', 'trailer-id', (document) => {
		document.context.trailerInfo.ID = document.context.obj([]);
		return true;
	})
];
