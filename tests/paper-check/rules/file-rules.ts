import { finding, type Finding } from '../finding.ts';
import type { OpenedPaper } from '../opened-paper.ts';
import { readRawFile, stringsIn } from '../raw-file.ts';

/** The file as bytes: its first and last lines, its table of objects, its streams, its id. */
export function checkFile({ bytes, wanted }: OpenedPaper): readonly Finding[] {
	const file = readRawFile(bytes);
	const found: Finding[] = [];
	const versions = wanted.password === undefined ? '1\\.[4-7]' : '1\\.7|2\\.0';
	if (!new RegExp(`^%PDF-(${versions})\\r?\\n%[\\x80-\\xff]{4}`).test(file.text))
		found.push(finding('file-header', 'the first lines'));
	if (!/%%EOF\r?\n?$/.test(file.text)) found.push(finding('file-end', 'the last lines'));
	const ends = file.text.match(/%%EOF/g)?.length ?? 0;
	if (ends > 1) found.push(finding('file-end', 'the last lines', `There are ${ends} end marks.`));
	for (const fault of file.faults) found.push(finding('file-xref', 'the table of objects', fault));
	for (const object of file.objects) {
		if (!object.endsRight) found.push(finding('stream-length', `object ${object.number}`));
	}
	// A library that opens a protected file may unseal the id too, which nothing ever sealed: so it is read here as it stands.
	const parts = stringsIn(/\/ID\s*\[([\s\S]*?)\]/.exec(file.trailer)?.[1] ?? '');
	if (parts.length !== 2 || parts.some(({ length }) => length < 8)) found.push(finding('trailer-id', 'the last lines'));
	return found;
}
