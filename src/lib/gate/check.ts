/** All rules over one text: which of them it gets depends on its register and its language. */
import { explainedWords, literal, noErrorWords, noLabels, notGraphic, sameWords } from './banned.ts';
import { familiarWords } from './familiar.ts';
import { fewSyllables, lowGrade, oneQuestion, otherLanguage, shortSentences, smallBlocks } from './length.ts';
import { figures, noCapitals, noRawDates, noShortForms, notBlank, plainSigns, slotsAtEnd } from './marks.ts';
import { noJargon, standardBlocks, standardGrade, standardQuestion, standardSentences } from './standard.ts';
import { active, noModals, nouns, oneIdea, oneNegative, rightPerson } from './sentence.ts';
import type { Check, Finding, Text } from './text.ts';

/** For every text, staff texts too (rules 24 to 27). */
const always: readonly Check[] = [noLabels, notGraphic, noErrorWords, notBlank];

/** For easy texts in every language. */
const anyLanguage: readonly Check[] = [smallBlocks, plainSigns, slotsAtEnd];

/** For easy English texts. */
const english: readonly Check[] = [
	shortSentences,
	oneIdea,
	familiarWords,
	fewSyllables,
	sameWords,
	active,
	noModals,
	oneNegative,
	literal,
	explainedWords,
	noCapitals,
	figures,
	noRawDates,
	noShortForms,
	nouns,
	rightPerson,
	oneQuestion,
	lowGrade
];

/** For standard English texts: other limits, no list of familiar words, and the same rules of safety. */
const standard: readonly Check[] = [
	standardSentences,
	standardBlocks,
	standardQuestion,
	standardGrade,
	noJargon,
	plainSigns,
	slotsAtEnd,
	literal,
	explainedWords,
	noCapitals,
	noRawDates,
	noShortForms,
	rightPerson
];

export function checkText(text: Text): readonly Finding[] {
	if (text.register === 'staff') return always.flatMap((check) => check(text));
	if (text.register === 'standard' && text.language.startsWith('en')) {
		return [...always, ...standard].flatMap((check) => check(text));
	}
	const own = text.language.startsWith('en') ? english : [otherLanguage];
	return [...always, ...anyLanguage, ...own].flatMap((check) => check(text));
}
