/** Rules 6 and 12: the words that the glossary explains. */
import { hardWords, type HardWord } from '#lib/words/glossary.ts';

/** A hard word that treatment needs, with its easy meaning and its picture. */
export type GlossaryEntry = HardWord;

export const glossary: readonly GlossaryEntry[] = hardWords;

/** Every word and form that the glossary explains. */
export const explained: readonly string[] = glossary.flatMap(({ word, forms }) => [word, ...forms]);
