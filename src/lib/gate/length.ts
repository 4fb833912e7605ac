/** Rules 1, 3, 5, 20 and 21: how long texts and words may be. */
import { syllable } from 'syllable';
import { isInGlossary, isName } from './familiar.ts';
import { fault, findIf, sentencesOf, warning, wordsOf, type Check, type Text } from './text.ts';

/** Rule 1 (GOV.UK, Department of Health, PIF): 12 words a sentence, 15 where a word is explained, 3 on a card of level 1. */
export const shortSentences: Check = ({ text, kind, level, language }) => {
	const most = level === 1 ? 3 : kind === 'meaning' ? 15 : 12;
	return sentencesOf(text).flatMap((sentence) => {
		const count = wordsOf(sentence, language).length;
		if (count > most) return [fault(1, `${count} words in a sentence: at most ${most}`)];
		return findIf(count > 10 && kind !== 'meaning', warning(1, `${count} words in a sentence: better at most 10`));
	});
};

/** Rule 3 (COGA, NHS): at most 2 sentences and 30 words together. */
export const smallBlocks: Check = ({ text, language }) => [
	...findIf(sentencesOf(text).length > 2, fault(3, `${sentencesOf(text).length} sentences: at most 2`)),
	...findIf(wordsOf(text, language).length > 30, fault(3, `${wordsOf(text, language).length} words: at most 30`))
];

/** Rule 5 (measured): no word of 4 or more syllables off the glossary, and at most one of 3 in a sentence. */
export const fewSyllables: Check = ({ text }) =>
	sentencesOf(text).flatMap((sentence) => {
		const words = wordsOf(sentence).filter((word) => !isName(word) && !isInGlossary(word));
		const long = words.filter((word) => syllable(word) >= 4);
		const three = words.filter((word) => syllable(word) === 3);
		return [
			...long.map((word) => fault(5, `"${word}" has ${syllable(word)} syllables and is not in the glossary`)),
			...findIf(three.length > 1, warning(5, `more than 1 word of 3 syllables: ${three.join(', ')}`))
		];
	});

/** Rule 20 (GOV.UK, one thing a page): one question, at most 10 words, and a question mark at its end. */
export const oneQuestion: Check = ({ text, kind }) => {
	if (kind !== 'question') return [];
	return [
		...findIf(wordsOf(text).length > 10, fault(20, `${wordsOf(text).length} words in a question: at most 10`)),
		...findIf(!text.endsWith('?'), fault(20, 'a question ends with a question mark')),
		...findIf((text.match(/\?/g) ?? []).length > 1, fault(20, 'more than 1 question'))
	];
};

/** Flesch-Kincaid grade of one sentence. */
export function gradeOf(sentence: string): number {
	const words = wordsOf(sentence);
	const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
	return 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59;
}

/** Rule 21 (measured): at most grade 5.5. A guard only: under 5 words the formula says nothing. */
export const lowGrade: Check = ({ text }) =>
	sentencesOf(text)
		.filter((sentence) => wordsOf(sentence).length >= 5 && gradeOf(sentence) > 5.5)
		.map((sentence) => warning(21, `reading grade ${gradeOf(sentence).toFixed(1)}: better at most 5.5`));

/** Rule 21 over all: the mean grade of the sentences that are long enough to have one. */
export function meanGrade(texts: readonly Text[]): number {
	const sentences = texts.flatMap(({ text }) => sentencesOf(text)).filter((each) => wordsOf(each).length >= 5);
	return sentences.length === 0 ? 0 : sentences.reduce((sum, each) => sum + gradeOf(each), 0) / sentences.length;
}

/** Rule 22 (Cymraeg Clir): for languages without an English word list, at most 15 words and no word over 12 letters. */
export const otherLanguage: Check = ({ text, language }) =>
	sentencesOf(text).flatMap((sentence) => {
		const words = wordsOf(sentence, language);
		const long = words.filter((word) => word.length > 12);
		return [
			...findIf(words.length > 20, fault(22, `${words.length} words in a sentence: at most 20`)),
			...findIf(words.length > 15 && words.length <= 20, warning(22, `${words.length} words: better at most 15`)),
			...long.map((word) => warning(22, `"${word}" has more than 12 letters`))
		];
	});
