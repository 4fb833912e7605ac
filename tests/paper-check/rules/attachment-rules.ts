import { PDFArray, PDFDict } from 'pdf-lib';
import { finding, type Finding } from '../finding.ts';
import { asDict, at, bytesOf, dictAt, itemsOf, listAt, nameAt, numberAt, textAt } from '../objects.ts';
import type { OpenedPaper } from '../opened-paper.ts';

/** Files inside the file: what each is to the paper, its kind, name and date; and only where one may be. */
export function checkAttachments({ document, wanted }: OpenedPaper): readonly Finding[] {
	const named = filesNamed(dictAt(dictAt(document.catalog, 'Names'), 'EmbeddedFiles'));
	const associated = listAt(document.catalog, 'AF').flatMap((each) => asDict(each) ?? []);
	const all = [
		...new Set([
			...named,
			...associated,
			...specsIn(document.context.enumerateIndirectObjects().map(([, object]) => asDict(object)))
		])
	];
	const found: Finding[] = [];
	if (wanted.standard === 'ua1+a2a' && all.length > 0) found.push(finding('attachment-allowed', 'catalog'));
	for (const file of all) {
		const where = `attachment ${textAt(file, 'UF') ?? textAt(file, 'F') ?? '(no name)'}`;
		if (!associated.includes(file)) found.push(finding('attachment', where, 'It belongs to nothing.'));
		if (!named.includes(file)) found.push(finding('attachment', where, 'Readers would not list it.'));
		found.push(...checkFile(file, where));
	}
	return found;
}

/** Every specification of a file, also one that nothing lists. */
function specsIn(dicts: readonly (PDFDict | undefined)[]): readonly PDFDict[] {
	return dicts.flatMap((dict) =>
		dict !== undefined && (nameAt(dict, 'Type') === 'Filespec' || at(dict, 'EF') !== undefined) ? [dict] : []
	);
}

function filesNamed(tree: PDFDict | undefined): readonly PDFDict[] {
	const names = at(tree, 'Names');
	const own =
		names instanceof PDFArray ? itemsOf(names).flatMap((each) => (each instanceof PDFDict ? [each] : [])) : [];
	return [...own, ...listAt(tree, 'Kids').flatMap((kid) => filesNamed(asDict(kid)))];
}

function checkFile(file: PDFDict, where: string): readonly Finding[] {
	const found: Finding[] = [];
	const say = (detail: string) => found.push(finding('attachment', where, detail));
	const relation = nameAt(file, 'AFRelationship') ?? '';
	if (!['Source', 'Data', 'Alternative', 'Supplement'].includes(relation))
		say('It does not say what it is to the paper.');
	if ((textAt(file, 'F') ?? '') === '' || textAt(file, 'UF') !== textAt(file, 'F')) say('It has no name, or two.');
	const stream = at(dictAt(file, 'EF'), 'F');
	const dict = asDict(stream);
	if (!/^[a-z]+\/[a-z0-9.+-]+$/.test(nameAt(dict, 'Subtype') ?? '')) say('It does not say its kind.');
	const facts = dictAt(dict, 'Params');
	if (textAt(facts, 'ModDate') === undefined) say('It has no date.');
	const size = numberAt(facts, 'Size');
	if (size !== undefined && size !== bytesOf(stream)?.length) say('It is not as long as it says.');
	return found;
}
