/**
 * Rules 1, 3, 5, 20 and 21 in the standard register: plain adult English for men who read well, about level B1. Other
 * limits than for easy words; what keeps a man safe and what keeps a text literal holds as it does there.
 */
import { syllable } from 'syllable';
import { fault, findIf, sentencesOf, wordsOf, type Check } from './text.ts';

/** Most words a sentence, most words a card, and the highest Flesch-Kincaid grade of a text. */
export const standardLimits = { sentence: 18, card: 25, grade: 8 } as const;

/** Words of the trade. A man who reads well need not know them, and they put distance between him and his plan. */
const jargon =
	/\b(cognitive|behaviou?ral|attachments?|schemas?|antecedents?|interpersonal|self-?regulat\w*|dysregulat\w*|protective factors?|dynamic|desist\w*|interventions?|modules?|multi-?agency|compliance|disclos\w+|ruminat\w*|maladaptive|motivational|empathy|trauma\w*|sanctions?)\b/i;

/** Rule 5, words of the trade. */
export const noJargon: Check = ({ text }) => {
	const word = jargon.exec(text)?.[0];
	return findIf(word !== undefined, fault(5, `"${word ?? ''}" is a word of the trade`));
};

/** Rule 1: at most 18 words a sentence, and 3 at level 1. */
export const standardSentences: Check = ({ text, level, language }) => {
	const most = level === 1 ? 3 : standardLimits.sentence;
	return sentencesOf(text)
		.map((sentence) => wordsOf(sentence, language).length)
		.filter((count) => count > most)
		.map((count) => fault(1, `${count} words in a sentence: at most ${most}`));
};

/** Rule 3: at most 25 words and 2 sentences together. */
export const standardBlocks: Check = ({ text, language }) => {
	const count = wordsOf(text, language).length;
	return [
		...findIf(count > standardLimits.card, fault(3, `${count} words: at most ${standardLimits.card}`)),
		...findIf(sentencesOf(text).length > 2, fault(3, `${sentencesOf(text).length} sentences: at most 2`))
	];
};

/** Rule 20: one question, with its mark at the end. Its length is that of any sentence. */
export const standardQuestion: Check = ({ text, kind }) =>
	kind === 'question'
		? [
				...findIf(!text.endsWith('?'), fault(20, 'a question ends with a question mark')),
				...findIf((text.match(/\?/g) ?? []).length > 1, fault(20, 'more than 1 question'))
			]
		: [];

/** Flesch-Kincaid grade of a whole text, its sentences together. */
export function gradeOfText(text: string): number {
	const words = wordsOf(text);
	const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
	return 0.39 * (words.length / Math.max(1, sentencesOf(text).length)) + 11.8 * (syllables / words.length) - 15.59;
}

/** Under so many words the formula says nothing. */
const enoughWords = 6;

/** Rule 21: a grade of at most 8. It stops the build here, where no list of familiar words stands beside it. */
export const standardGrade: Check = ({ text }) => {
	if (wordsOf(text).length < enoughWords) return [];
	const grade = gradeOfText(text);
	return findIf(
		grade > standardLimits.grade,
		fault(21, `reading grade ${grade.toFixed(1)}: at most ${standardLimits.grade}`)
	);
};
