import { appWordsOf, type AppWords, type Say } from './app-words.ts';
import { fallbackLanguage } from './fallback-language.ts';
import { isChecked, type Spoken } from './languages.ts';
import type { Manner } from './line.ts';
import { packWordsOf, type OnFallback, type PackLanguage, type PackWords } from './pack-words.ts';
import { planTexts } from './plan-texts.ts';
import { sayDay, sayFullDay } from './say-day.ts';

/** All words that a screen or a paper needs: the programme's by id, the app's own, and days in words. */
export interface Wording extends PackWords {
	/** The language that is said here, and its words; the words are undefined for en-GB, which is always here. */
	readonly language: string;
	readonly spoken: Spoken | undefined;
	/** That nobody has checked this language yet, in English and in the language; empty when it was checked. */
	readonly unchecked: readonly string[];
	readonly say: Say;
	/** Adds the app's own texts in en-GB that came with a later page. */
	readonly add: (texts: Readonly<Record<string, string>>) => void;
	/** "3 March 2027" */
	readonly day: (day: string) => string;
	/** "Wednesday 3 March 2027"; its words come with those of paper. */
	readonly fullDay: (day: string) => string;
}

/** What is wished: a language and a manner of speaking, and the words of the language when it is not en-GB. */
export interface WishedWording {
	readonly language: string;
	readonly manner: Manner;
	readonly spoken?: Spoken | undefined;
}

/** Builds the wording of one plan: its language, voice and word level. */
export function wordingOf(
	languages: readonly PackLanguage[],
	{ language, manner, spoken }: WishedWording,
	onFallback: OnFallback
): Wording {
	const app = appWordsOf(language, onFallback);
	const terms = languages.flatMap((each) => (each.language === language && each.app ? [each.app] : []));
	const add = (texts: Readonly<Record<string, string>>): void => {
		app.add(texts);
		// A service's own terms stand above every text, whenever it comes.
		for (const own of terms) app.add(own, language);
	};
	add(planTexts);
	if (spoken !== undefined) app.add(spoken.texts, language);
	const all = spoken?.packs === undefined ? languages : [...languages, spoken.packs];
	return {
		...packWordsOf(all, language, manner, onFallback),
		language,
		spoken,
		unchecked: spoken === undefined ? [] : uncheckedLines(app, spoken),
		say: app.say,
		add,
		day: (day) => sayDay(app.say, day),
		fullDay: (day) => sayFullDay(app.say, day)
	};
}

/** That a language is a draft, said in English for whoever has to know, and in the language itself. Empty when it is none. */
export function uncheckedLines({ sayIn }: Pick<AppWords, 'sayIn'>, { about }: Spoken): readonly string[] {
	if (isChecked(about)) return [];
	const { language, name, englishName } = about;
	return [
		sayIn(fallbackLanguage, 'language-draft', { language: englishName }),
		sayIn(language, 'language-draft', { language: name })
	];
}
