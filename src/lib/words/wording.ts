import { appWordsOf, type Say } from './app-words.ts';
import type { Manner } from './line.ts';
import { packWordsOf, type OnFallback, type PackLanguage, type PackWords } from './pack-words.ts';
import { planTexts } from './plan-texts.ts';
import { sayDay, sayFullDay } from './say-day.ts';

/** All words that a screen or a paper needs: the programme's by id, the app's own, and days in words. */
export interface Wording extends PackWords {
	readonly say: Say;
	/** Adds the app's own texts that came with a later page. */
	readonly add: (texts: Readonly<Record<string, string>>) => void;
	/** "3 March 2027" */
	readonly day: (day: string) => string;
	/** "Wednesday 3 March 2027"; its words come with those of paper. */
	readonly fullDay: (day: string) => string;
}

/** Builds the wording of one plan: its language, voice and word level. */
export function wordingOf(
	languages: readonly PackLanguage[],
	wished: { readonly language: string; readonly manner: Manner },
	onFallback: OnFallback
): Wording {
	const { say, add } = appWordsOf(wished.language, onFallback);
	add(planTexts);
	const pack = packWordsOf(languages, wished.language, wished.manner, onFallback);
	return { ...pack, say, add, day: (day) => sayDay(say, day), fullDay: (day) => sayFullDay(say, day) };
}
