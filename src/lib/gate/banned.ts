/** Rules 7, 11, 12, 24, 25 and 26: words that must not stand, and treatment words that must be explained. */
import { explained } from './explained.ts';
import lists from './lists.json' with { type: 'json' };
import { fault, findIf, phraseIn, withoutPlaceholders, type Check, type Finding } from './text.ts';

/** The first match of a list of patterns, each of which must stand as whole words. */
function matchOf(text: string, patterns: readonly string[]): string | undefined {
	return new RegExp(`\\b(${patterns.join('|')})\\b`, 'i').exec(withoutPlaceholders(text))?.[0];
}

function found(rule: number, match: string | undefined, why: string): readonly Finding[] {
	return findIf(match !== undefined, fault(rule, `"${match ?? ''}" ${why}`));
}

/** Rule 7 (Inclusion Europe): the same word for the same thing. */
export const sameWords: Check = ({ text }) =>
	lists.synonyms.flatMap(({ use, not }) => found(7, matchOf(text, not), `is said as "${use}" everywhere`));

/** Rule 11 (Inclusion Europe, NHS, COGA): no idioms. */
export const literal: Check = ({ text }) => found(11, matchOf(text, lists.idioms), 'is an idiom: say it word for word');

/** Rules 6 and 12 (own): a treatment word or treatment picture in words stands only if the glossary explains it. */
export const explainedWords: Check = ({ text }) => {
	const missing = (phrases: readonly string[]) =>
		phraseIn(
			text,
			phrases.filter((phrase) => !explained.some((each) => each.toLowerCase() === phrase))
		);
	return [
		...found(12, missing(lists.metaphors), 'is a treatment metaphor without a glossary entry'),
		...found(6, missing(lists.treatment), 'is a treatment word without a glossary entry')
	];
};

/** Rule 24 (house safety): no word that labels a man. */
export const noLabels: Check = ({ text }) => found(24, matchOf(text, lists.labels), 'labels a person');

/** Rule 25 (house safety): never sexual, graphic, or a "how to". Whether a reviewer has read it, no program can tell. */
export const notGraphic: Check = ({ text }) => found(25, matchOf(text, lists.graphic), 'does not stand in a plan');

/** Rule 26 (WCAG 3.3, GOV.UK): say what happened and what to do, not "error". */
export const noErrorWords: Check = ({ text }) =>
	found(26, matchOf(text, lists.errors), 'is a word of computers: say what to do');
