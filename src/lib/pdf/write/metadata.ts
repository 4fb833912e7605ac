import type { PdfObjects } from './objects.ts';
import { dateString, textString } from './syntax.ts';

/** What a file says about itself: never a name of a person. */
export interface AboutFile {
	readonly title: string;
	readonly language: string;
	/** A moment in UTC. */
	readonly madeAt: string;
	/** The part of PDF/A that the file keeps to; undefined when it is sealed and may keep to none. */
	readonly archive: 2 | 3 | undefined;
}

const maker = 'Steady';

/** Writes what older readers ask for. */
export function writeInfo(objects: PdfObjects, { title, madeAt }: AboutFile): number {
	const date = dateString(madeAt);
	return objects.add(
		`<</Title${textString(title)}/Creator(${maker})/Producer(${maker})/CreationDate${date}/ModDate${date}>>`
	);
}

/** Writes what newer readers and archives ask for (XMP): the same, and what standards the file keeps to. */
export function writeMetadata(objects: PdfObjects, about: AboutFile): number {
	const bytes = new TextEncoder().encode(packet(about));
	return objects.stream('/Type/Metadata/Subtype/XML', bytes);
}

function packet({ title, language, madeAt, archive }: AboutFile): string {
	const date = `${madeAt.slice(0, 19)}Z`;
	const archived =
		archive === undefined ? '' : `<pdfaid:part>${archive}</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`;
	return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${maker}</xmp:CreatorTool><xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:MetadataDate>${date}</xmp:MetadataDate><pdf:Producer>${maker}</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>${archived}
</rdf:Description>
${archive === undefined ? '' : extension}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/** PDF/A knows nothing of PDF/UA: the file must explain the word it uses (ISO 19005-2, 6.6.2.3). */
const extension = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;

function escaped(text: string): string {
	return text.replace(/[&<>]/g, (letter) => (letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : '&gt;'));
}
