/** Rule 6: what each entry of the glossary must have. */
import { existsSync } from 'node:fs';
import type { GlossaryEntry } from '#lib/gate/explained.ts';
import { fault, findIf, phraseIn, type Finding } from '#lib/gate/text.ts';

export const glossaryFile = 'src/lib/words/glossary.en-GB.json';

/** The faults of one entry in itself: its picture must be there, and no other entry may explain the same word. */
export function entryFaults(entry: GlossaryEntry, all: readonly GlossaryEntry[]): readonly Finding[] {
	const forms = [entry.word, ...entry.forms];
	const twice = all.some(
		(other) => other !== entry && [other.word, ...other.forms].some((each) => forms.includes(each))
	);
	return [
		...findIf(twice, fault(6, 'is explained in two places')),
		...findIf(new Set(forms).size < forms.length, fault(6, 'names a form twice')),
		...findIf(
			!existsSync(`static/easy-read/pictures/${entry.picture}.svg`),
			fault(6, `the picture ${entry.picture} is not there`)
		)
	];
}

/** Whether some text uses a word of this entry. */
export function isUsed({ word, forms }: GlossaryEntry, texts: readonly string[]): boolean {
	return texts.some((text) => phraseIn(text, [word, ...forms]) !== undefined);
}
