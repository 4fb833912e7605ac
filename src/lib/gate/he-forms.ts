/** Rule 27: each line in which the man speaks has its he-form. */
import type { WordsFile } from '#lib/programme/grammar.ts';
import { linesOf, type FileKind } from './pack-texts.ts';
import { fault, type Finding } from './text.ts';

/** A finding and the key of the text it is about. */
export interface KeyedFinding extends Finding {
	readonly key: string;
}

const speaksOfHim = /\b(I|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b/;

/** A words file and which words it holds. */
interface HeFormsIn extends Pick<FileKind, 'language' | 'register'> {
	readonly words: WordsFile;
}

/** Rule 27, voices: a line that says "I" in words for the man has a he-form, at each level that it has. */
export function heForms({ words, register, language }: HeFormsIn): readonly KeyedFinding[] {
	if (register === 'staff' || !language.startsWith('en')) return [];
	return linesOf(words, () => false).flatMap(([key, , line]) => {
		const said = typeof line === 'string' ? { i: line } : line;
		const pairs = [
			[said.i, 'he' in said ? said.he : undefined, 'he'],
			['i1' in said ? said.i1 : undefined, 'he1' in said ? said.he1 : undefined, 'he1'],
			['i3' in said ? said.i3 : undefined, 'he3' in said ? said.he3 : undefined, 'he3']
		] as const;
		return pairs
			.filter(([i, he]) => i !== undefined && speaksOfHim.test(i) && he === undefined)
			.map(([, , form]) => ({ key, ...fault(27, `has no ${form}-form`) }));
	});
}
