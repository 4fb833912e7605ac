/** Rules 6 and 12: the glossary, and what each of its entries must have. */
import { existsSync, readFileSync } from 'node:fs';
import { fault, findIf, phraseIn, type Finding } from './text.ts';

/** A hard word that treatment needs, with its easy meaning and its picture. */
export interface GlossaryEntry {
	readonly word: string;
	/** Other forms that count as the same word: plurals, endings. */
	readonly forms: readonly string[];
	readonly meaning: string;
	/** Id of a picture in static/easy-read/pictures. */
	readonly picture: string;
}

export const glossaryFile = 'src/lib/words/glossary.en-GB.json';

const file: { readonly words: readonly GlossaryEntry[] } = JSON.parse(readFileSync(glossaryFile, 'utf8'));

export const glossary = file.words;

/** Every word and form that the glossary explains. */
export const explained: readonly string[] = glossary.flatMap(({ word, forms }) => [word, ...forms]);

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
