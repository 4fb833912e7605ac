import type { SessionText } from '#lib/programme/grammar.ts';
import { fallbackLanguage } from './fallback-language.ts';
import type { PackLanguage } from './pack-words.ts';

/** What staff read of a session, in a language or else in en-GB; undefined where it takes its title from a journey. */
export function sessionTextOf(languages: readonly PackLanguage[], wished: string, id: string): SessionText | undefined {
	const inLanguage = (language: string) =>
		languages
			.filter((each) => each.language === language)
			.flatMap(({ plain }) => plain)
			.flatMap(({ sessions }) => sessions?.[id] ?? [])[0];
	return inLanguage(wished) ?? inLanguage(fallbackLanguage);
}
