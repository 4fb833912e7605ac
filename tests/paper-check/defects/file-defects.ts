import type { PDFDict, PDFDocument } from 'pdf-lib';
import { asDict, at, dictAt, listAt, nameAt } from '../objects.ts';
import { goodAttachment } from '../good-parts.ts';
import { readRawFile } from '../raw-file.ts';
import { cut, set, spoil, spoilBytes, text, type Defect } from './defect.ts';

const fileIn = ({ catalog }: PDFDocument): PDFDict | undefined =>
	listAt(catalog, 'AF').flatMap((each) => asDict(each) ?? [])[0];
const packedFileIn = (document: PDFDocument) => asDict(at(dictAt(fileIn(document), 'EF'), 'F'));
const attached = (name: string, change: (document: PDFDocument) => boolean) =>
	spoil(name, 'attachment', change, 'attached');

/** The number behind a word, at its last place in a text, made another one of as many figures. */
function otherNumber(text: string, word: string): string {
	const place = text.lastIndexOf(word);
	return `${text.slice(0, place)}${text.slice(place).replace(/\d+/, (number) => String(Number(number) + (/9$/.test(number) ? -1 : 1)))}`;
}

/** Bytes that are not as a file must be, files in the file, and protection. */
export const fileDefects: readonly Defect[] = [
	spoilBytes('a header of no version', 'file-header', (file) => file.replace(/^%PDF-\d\.\d/, '%PDF-9.9')),
	spoilBytes('no line of binary marks', 'file-header', (file) =>
		file.replace(/^(%PDF-\d\.\d\r?\n)%[\x80-\xff]{4}/, '$1%abcd')
	),
	spoilBytes('words behind the end', 'file-end', (file) => `${file}\nsaved by Sam\n`),
	spoilBytes('two ends', 'file-end', (file) => file.replace(/startxref/, '%%EOF\nstartxref')),
	spoilBytes('a table of objects that is elsewhere', 'file-xref', (file) => otherNumber(file, 'startxref')),
	spoilBytes('an object that is elsewhere', 'file-xref', (file) => file.replace(/\n(\d+ \d+ obj)/, '\n \n$1')),
	{
		name: 'a stream that is not as long as it says',
		rule: 'stream-length',
		kind: 'open',
		bytes: (bytes) => {
			const file = readRawFile(bytes);
			const object = file.objects.find(({ length, head }) => length !== undefined && !/XRef/.test(head));
			if (object === undefined) return undefined;
			const from = object.offset + object.head.search(/\/Length\s/);
			const changed = `${file.text.slice(0, from)}${otherNumber(file.text.slice(from, from + 16), '/Length')}${file.text.slice(from + 16)}`;
			return Uint8Array.from(Buffer.from(changed, 'latin1'));
		}
	},
	attached('an attachment that is nothing to the paper', (document) => cut(fileIn(document), 'AFRelationship')),
	attached('an attachment that hangs on nothing', ({ catalog }) => cut(catalog, 'AF')),
	attached('an attachment that no reader lists', ({ catalog }) => cut(catalog, 'Names')),
	attached('an attachment of no kind', (document) => cut(packedFileIn(document), 'Subtype')),
	attached('an attachment of no date', (document) => cut(dictAt(packedFileIn(document), 'Params'), 'ModDate')),
	attached('an attachment with two names', (document) => set(fileIn(document), 'UF', text('other.json'))),
	attached('an attachment that is shorter than it says', (document) => {
		const facts = dictAt(packedFileIn(document), 'Params');
		if (facts === undefined) return false;
		set(facts, 'Size', document.context.obj(7));
		return true;
	}),
	spoil('an attachment where none may be', 'attachment-allowed', (document) => {
		const { context, catalog } = document;
		const file = goodAttachment(context, 'plan.json', new TextEncoder().encode('{}'));
		set(catalog, 'AF', context.obj([file]));
		set(catalog, 'Names', context.obj({ EmbeddedFiles: { Names: [text('plan.json'), file] } }));
		return true;
	}),
	spoil('an attachment that nothing names', 'attachment-allowed', ({ context }) => {
		goodAttachment(context, 'plan.json', new TextEncoder().encode('{}'));
		return true;
	}),
	spoil(
		'an open file where words were asked for',
		'protection',
		(document) => {
			// Saving it again without words leaves it open.
			return nameAt(document.catalog, 'Type') === 'Catalog';
		},
		'protected'
	),
	spoil(
		'a protected file without a reader for the blind',
		'protection-access',
		(document) => {
			document.encrypt({
				userPassword: words,
				ownerPassword: words,
				permissions: { copying: true, printing: 'highResolution' }
			});
			return true;
		},
		'protected'
	),
	spoil(
		'a protected file that may not be printed',
		'protection',
		(document) => {
			document.encrypt({
				userPassword: words,
				ownerPassword: words,
				permissions: { copying: true, contentAccessibility: true }
			});
			return true;
		},
		'protected'
	),
	spoil(
		'a protected file with a text in the clear',
		'protection-leak',
		(document) => {
			set(document.catalog, 'Lang', text('en-GB'));
			document.encrypt({
				userPassword: words,
				ownerPassword: words,
				permissions: { copying: true, contentAccessibility: true, printing: 'highResolution' }
			});
			return true;
		},
		'protected'
	),
	spoil(
		'words where nobody asked for any',
		'protection',
		(document) => {
			document.encrypt({
				userPassword: '',
				ownerPassword: words,
				permissions: { copying: true, contentAccessibility: true, printing: 'highResolution' }
			});
			return true;
		},
		'attached'
	)
];

/** The words of the protected papers that are spoiled. */
export const words = 'blue river seven stones';
