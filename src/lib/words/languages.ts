import type { AppWords } from './app-words.ts';
import type { HardWord } from './glossary.ts';
import { fallbackLanguage } from './fallback-language.ts';
import type { PackLanguage } from './pack-words.ts';

/** What the file of a language says about it: `words/languages/<language>.json`. */
export interface Language {
	/** `en-GB` */
	readonly language: string;
	/** What its own speakers call it. */
	readonly name: string;
	readonly englishName: string;
	readonly direction: 'ltr' | 'rtl';
	/** Who read the whole of it and signed it off; null while it is a draft. */
	readonly reviewer: string | null;
	readonly reviewedOn: string | null;
}

/** The app's own texts in one language, by id. */
export type AppTexts = Readonly<Record<string, string>>;

/** A language whose words are here, as far as they were asked for. */
export interface Spoken {
	readonly about: Language;
	readonly isChecked: boolean;
	readonly texts: AppTexts;
	/** The hard words of the language; undefined where nobody explained them in it. */
	readonly hardWords: readonly HardWord[] | undefined;
	/** What programmes say in it; undefined until a plan or the practice needs it. */
	readonly packs: PackLanguage | undefined;
}

/** The languages that this app holds. No code names one: they are found by their files. */
export interface LanguageShelf {
	readonly languages: readonly Language[];
	/** The words of a language; undefined when it is not here. */
	readonly load: (language: string, withPacks: boolean) => Promise<Spoken | undefined>;
}

/**
 * Whether a language may be used without a mark: a reader who speaks it has signed it off. The language that the others are
 * made from needs nobody to check it against itself.
 */
export function isChecked({ language, reviewer, reviewedOn }: Language): boolean {
	return language === fallbackLanguage || (reviewer !== null && reviewedOn !== null);
}

/** Whether a language may be spoken here: when it was checked, or when staff have switched on languages still being checked. */
export function maySpeak(language: Language, withDrafts: boolean): boolean {
	return withDrafts || isChecked(language);
}

/** Words that are said in a language; `spoken` is undefined for en-GB. */
interface SpokenWords {
	readonly sayIn: AppWords['sayIn'];
	readonly spoken: Spoken | undefined;
}

/** That a language is a draft, said in English for whoever has to know, and in the language itself. Empty when it is none. */
export function uncheckedLines({ sayIn, spoken }: SpokenWords): readonly string[] {
	if (spoken === undefined || spoken.isChecked) return [];
	const { language, name, englishName } = spoken.about;
	return [
		sayIn(fallbackLanguage, 'language-draft', { language: englishName }),
		sayIn(language, 'language-draft', { language: name })
	];
}

/** English first, because the others are made from it; then by their own names. */
export function englishFirst(one: Language, other: Language): number {
	const rank = ({ language }: Language) => (language === fallbackLanguage ? 0 : 1);
	return rank(one) - rank(other) || one.name.localeCompare(other.name);
}

/** A words file: which words it holds, and in which language. `words.easy.cy.json` holds `words.easy` in Welsh. */
export function wordsFileOf(path: string): { readonly name: string; readonly language: string } | undefined {
	const [, name, language] = /([\w.-]+)\.([\w-]+)\.json$/.exec(path) ?? [];
	return name === undefined || language === undefined ? undefined : { name, language };
}
