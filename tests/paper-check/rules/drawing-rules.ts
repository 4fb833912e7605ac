import { PDFRawStream, type PDFDict } from 'pdf-lib';
import { finding, type Finding } from '../finding.ts';
import { asDict, asName, at, bytesOf, listAt, nameAt, numberAt, textAt, latinOf } from '../objects.ts';
import type { OpenedPaper } from '../opened-paper.ts';

/** Colours, pictures of dots and see-through things: what a printer in fifty years must still know how to draw. */
export function checkDrawing(paper: OpenedPaper): readonly Finding[] {
	const found: Finding[] = [...checkOutputIntent(paper)];
	for (const [ref, object] of paper.document.context.enumerateIndirectObjects()) {
		const where = `object ${ref.objectNumber}`;
		const dict = asDict(object);
		if (dict === undefined) continue;
		found.push(...checkTransparency(dict, where));
		if (object instanceof PDFRawStream) found.push(...checkStream(object, where));
	}
	return [...found, ...checkColours(paper)];
}

/** An archive file has a profile; another may have one, and then it is a good one. */
function checkOutputIntent({ document, wanted }: OpenedPaper): readonly Finding[] {
	const intents = listAt(document.catalog, 'OutputIntents').flatMap((each) => asDict(each) ?? []);
	const [intent] = intents.filter((each) => nameAt(each, 'S') === 'GTS_PDFA1');
	if (intent === undefined)
		return wanted.standard === 'ua1' ? [] : [finding('output-intent', 'catalog', 'There is none.')];
	const profile = at(intent, 'DestOutputProfile');
	const bytes = bytesOf(profile);
	const found: Finding[] = [];
	if ((textAt(intent, 'OutputConditionIdentifier') ?? '') === '')
		found.push(finding('output-intent', 'catalog', 'It has no name.'));
	if (bytes === undefined || !isRgbProfile(bytes))
		return [...found, finding('output-intent', 'profile', 'It is no profile of red, green and blue.')];
	return numberAt(asDict(profile), 'N') === 3
		? found
		: [...found, finding('output-intent', 'profile', 'It does not say that it has 3 colours.')];
}

const profileTables = ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'];

/** An ICC profile (ISO 15076-1, 7.2 and 8.3): its size, version, class, colours, signature and tables. */
function isRgbProfile(bytes: Uint8Array): boolean {
	if (bytes.length < 132) return false;
	const view = new DataView(bytes.buffer, bytes.byteOffset);
	const word = (from: number) => latinOf(bytes.slice(from, from + 4));
	const tables = Array.from({ length: Math.min(50, view.getUint32(128)) }, (_, index) => word(132 + 12 * index));
	return (
		view.getUint32(0) === bytes.length &&
		(bytes[8] ?? 9) <= 4 &&
		['mntr', 'prtr', 'scnr', 'spac'].includes(word(12)) &&
		word(16) === 'RGB ' &&
		word(36) === 'acsp' &&
		profileTables.every((table) => tables.includes(table))
	);
}

function checkTransparency(dict: PDFDict, where: string): readonly Finding[] {
	const found: Finding[] = [];
	for (const key of ['ca', 'CA']) {
		if ((numberAt(dict, key) ?? 1) !== 1)
			found.push(finding('transparency', where, `It is drawn ${key} ${numberAt(dict, key)}.`));
	}
	const mask = at(dict, 'SMask');
	if (mask !== undefined && asName(mask) !== 'None') found.push(finding('transparency', where, 'It has a soft mask.'));
	const blend = nameAt(dict, 'BM');
	if (blend !== undefined && !['Normal', 'Compatible'].includes(blend))
		found.push(finding('transparency', where, `It blends by ${blend}.`));
	if (nameAt(asDict(at(dict, 'Group')), 'S') === 'Transparency')
		found.push(finding('transparency', where, 'It is a see-through group.'));
	return found;
}

function checkStream({ dict }: PDFRawStream, where: string): readonly Finding[] {
	const filters = listAt(dict, 'Filter').map((each) => asName(each) ?? '');
	const found: Finding[] = [];
	if (filters.some((filter) => ['LZWDecode', 'JPXDecode', 'Crypt'].includes(filter)))
		found.push(finding('image-format', where, filters.join(', ')));
	if (at(dict, 'F') !== undefined || at(dict, 'FFilter') !== undefined)
		found.push(finding('image-format', where, 'It lies in another file.'));
	if (nameAt(dict, 'Subtype') !== 'Image') return found;
	if (at(dict, 'Alternates') !== undefined || at(dict, 'OPI') !== undefined) found.push(finding('image-format', where));
	const space = at(dict, 'ColorSpace');
	const name = asName(space) ?? asName(listAt(dict, 'ColorSpace')[0]) ?? '';
	if (!['DeviceRGB', 'DeviceGray', 'ICCBased', 'CalRGB', 'CalGray', 'Indexed'].includes(name))
		found.push(finding('colour', where, name));
	return found;
}

/** Colours of ink for presses need another profile. */
function checkColours({ document }: OpenedPaper): readonly Finding[] {
	const found: Finding[] = [];
	for (const [ref, object] of document.context.enumerateIndirectObjects()) {
		if (!(object instanceof PDFRawStream) || !isDrawing(object)) continue;
		const text = latinOf(bytesOf(object) ?? new Uint8Array()).replace(/\((?:\\.|[^\\)])*\)/g, '()');
		if (/(?:^|\s)[kK](?=\s|$)/.test(text))
			found.push(finding('colour', `object ${ref.objectNumber}`, 'It is given as ink of a press.'));
		if (/(?:^|\s)(?:cs|CS|scn?|SCN?)(?=\s|$)/.test(text) && /\/DeviceCMYK\b/.test(text))
			found.push(finding('colour', `object ${ref.objectNumber}`));
	}
	return found;
}

/** A drawing has no type of its own, or is one that is used again. Fonts, maps and profiles are none. */
function isDrawing({ dict }: PDFRawStream): boolean {
	const kind = nameAt(dict, 'Subtype') ?? nameAt(dict, 'Type') ?? '';
	return kind === 'Form' || (kind === '' && at(dict, 'Length1') === undefined && at(dict, 'N') === undefined);
}
