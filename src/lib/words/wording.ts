import { appWordsOf, type AppWords, type Say } from './app-words.ts';
import type { Spoken } from './languages.ts';
import type { Manner } from './line.ts';
import { packWordsOf, type OnFallback, type PackLanguage, type PackWords } from './pack-words.ts';
import { planTexts } from './plan-texts.ts';
import { sayDay, sayFullDay } from './say-day.ts';

/** All words that a screen or a paper needs: the programme's by id, the app's own, and days in words. */
export interface Wording extends PackWords {
	/** The language that is said here, and its words; the words are undefined for en-GB, which is always here. */
	readonly language: string;
	readonly spoken: Spoken | undefined;
	readonly say: Say;
	/** Says one of the app's own texts in another language. */
	readonly sayIn: AppWords['sayIn'];
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
		say: app.say,
		sayIn: app.sayIn,
		add,
		day: (day) => sayDay(app.say, day),
		fullDay: (day) => sayFullDay(app.say, day)
	};
}
