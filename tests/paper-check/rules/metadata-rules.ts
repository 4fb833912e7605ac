import { PDFRawStream, type PDFDocument } from 'pdf-lib';
import { finding, type Finding } from '../finding.ts';
import { asDict, at, bytesOf, nameAt, textAt } from '../objects.ts';
import type { OpenedPaper } from '../opened-paper.ts';

/** What the metadata say, as text; empty where they say nothing. */
export interface Metadata {
	readonly text: string;
	readonly title: string;
	readonly part: string;
	readonly archivePart: string;
	readonly archiveLevel: string;
}

/** Reads the XMP metadata of a document. */
export function readMetadata(document: PDFDocument): Metadata {
	const bytes = bytesOf(at(document.catalog, 'Metadata'));
	const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
	return {
		text,
		title: unescaped(/<dc:title>[\s\S]*?<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(text)?.[1] ?? ''),
		part: valueOf(text, 'pdfuaid:part'),
		archivePart: valueOf(text, 'pdfaid:part'),
		archiveLevel: valueOf(text, 'pdfaid:conformance')
	};
}

/** A value that stands in an element or in an attribute; the description of a schema names it otherwise. */
function valueOf(text: string, name: string): string {
	const element = new RegExp(`<${name}>([^<]*)</${name}>`).exec(text)?.[1];
	return element ?? new RegExp(`\\s${name}=["']([^"']*)["']`).exec(text)?.[1] ?? '';
}

function unescaped(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}

const archives = { 'ua1+a2a': '2A', 'ua1+a3a': '3A', ua1: '' } as const;
const schemaOfUa = 'http://www.aiim.org/pdfua/ns/id/';

/** The metadata: whole, plain to other programs, and claiming what this file may claim. */
export function checkMetadata({ document, wanted }: OpenedPaper): readonly Finding[] {
	const stream = at(document.catalog, 'Metadata');
	const { text, part, archivePart, archiveLevel } = readMetadata(document);
	const found: Finding[] = [];
	if (
		!(stream instanceof PDFRawStream) ||
		nameAt(stream.dict, 'Subtype') !== 'XML' ||
		nameAt(stream.dict, 'Type') !== 'Metadata'
	)
		found.push(finding('metadata', 'catalog'));
	if (stream instanceof PDFRawStream && at(stream.dict, 'Filter') !== undefined && wanted.password === undefined)
		found.push(finding('metadata', 'catalog', 'They are packed.'));
	const fault = faultInMarkup(text);
	if (fault !== undefined) found.push(finding('metadata', 'metadata', fault));
	if (part !== '1') found.push(finding('metadata-ua', 'metadata'));
	const archive = `${archivePart}${archiveLevel}`;
	if (archive !== archives[wanted.standard])
		found.push(finding('metadata-archive', 'metadata', `They say "${archive}", not "${archives[wanted.standard]}".`));
	if (wanted.standard !== 'ua1' && !describesSchema(text)) found.push(finding('metadata-schema', 'metadata'));
	return [...found, ...checkDates(document, text)];
}

function describesSchema(text: string): boolean {
	const described = /<pdfaExtension:schemas>([\s\S]*?)<\/pdfaExtension:schemas>/.exec(text)?.[1] ?? '';
	return described.includes(schemaOfUa) && /<pdfaProperty:name>\s*part\s*</.test(described);
}

/** The day on which it was made is the same wherever the file says it. */
function checkDates(document: PDFDocument, text: string): readonly Finding[] {
	const info = asDict(document.context.lookup(document.context.trailerInfo.Info));
	const said = textAt(info, 'CreationDate')?.replace(/\D/g, '').slice(0, 14);
	const made = valueOf(text, 'xmp:CreateDate').replace(/\D/g, '').slice(0, 14);
	if (made === '') return [finding('metadata', 'metadata', 'They do not say when it was made.')];
	return said === undefined || said === made
		? []
		: [finding('metadata', 'metadata', 'They give another date of making.')];
}

/** Whether markup is well formed as far as its elements go: each that is opened is closed, in order. */
export function faultInMarkup(text: string): string | undefined {
	if (!/^\ufeff?\s*<\?xpacket begin=/.test(text) || !/<\?xpacket end=["'][rw]["']\?>\s*$/.test(text))
		return 'They have no wrapper.';
	const open: string[] = [];
	for (const [whole, slash, name] of text.matchAll(
		/<(\/?)([A-Za-z][\w:.-]*)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?>/g
	)) {
		if (slash === '/') {
			if (open.pop() !== name) return `"${name ?? ''}" ends where it was not open.`;
		} else if (!whole.endsWith('/>')) open.push(name ?? '');
	}
	if (open.length > 0) return `"${open.join(', ')}" has no end.`;
	return /&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.test(text) ? 'They hold a bare "&".' : undefined;
}
