/** Rules 2 (one idea), 8, 9, 10, 17 and 18: how a sentence is built and who speaks in it. */
import { glossary } from './explained.ts';
import irregular from './participles.json' with { type: 'json' };
import { fault, findIf, sentencesOf, warning, wordsOf, type Check } from './text.ts';

const linkWords = /^(and|but|because|so|or|if|when|which|while|until|unless|although)$/i;

/** Rule 2 (GOV.UK, Inclusion Europe, COGA): at most 1 link word and 1 comma a sentence. A heuristic. */
export const oneIdea: Check = ({ text, kind }) =>
	sentencesOf(text).flatMap((sentence) => {
		const words = wordsOf(sentence);
		const links = (kind === 'question' ? words.slice(1) : words).filter((word) => linkWords.test(word));
		return [
			...findIf(links.length > 1, warning(2, `more than 1 link word: ${links.join(', ')}`)),
			...findIf((sentence.match(/,/g) ?? []).length > 1, warning(2, 'more than 1 comma'))
		];
	});

const participle = `(\\w+ed|${irregular.participles.join('|')})`;
const passive = new RegExp(
	`\\b(am|is|are|was|were|be|been|being|gets?|got)( not| never| also| still| now)? ${participle}\\b( by\\b)?`,
	'gi'
);
const states = new Set(irregular.states);

/** Rule 8 (all sources): active voice. "I am tired" and "someone is hurt" are states, not passives. A heuristic. */
export const active: Check = ({ text }) =>
	[...text.matchAll(passive)]
		.filter(([, , , word, by]) => by !== undefined || !states.has((word ?? '').toLowerCase()))
		.map(([whole]) => warning(8, `"${whole}" may be passive: say who does it`));

/** Rule 9 (COGA): no might, should, would, ought, could have. "I could not stop" tells of the past. A heuristic. */
export const noModals: Check = ({ text }) => {
	const modal = /\b(might|should|would|ought|shall|could(?! not))\b/i.exec(text)?.[0];
	return findIf(modal !== undefined, warning(9, `"${modal ?? ''}": say what is, or what to do`));
};

const negative = /\b(not|no|never|nothing|nobody|nowhere|none|neither|nor|cannot|without)\b|n['’]t\b/gi;
/** Glossary words with a "not" inside are names of things, and "say no" quotes a word. */
const namedNegatives = glossary
	.flatMap(({ word, forms }) => [word, ...forms])
	.filter((each) => /\bno(t)?\b/i.test(each))
	.sort((one, other) => other.length - one.length);

/** Rule 10 (COGA, easyreadstandard): at most one "not" a sentence. */
export const oneNegative: Check = ({ text }) =>
	sentencesOf(text).flatMap((sentence) => {
		const bare = namedNegatives
			.reduce((rest, name) => rest.replace(new RegExp(`\\b${name}\\b`, 'gi'), 'thing'), sentence)
			.replace(/\b(say|says|said|saying|means) no\b/gi, '$1');
		return findIf((bare.match(negative) ?? []).length > 1, fault(10, 'more than 1 "not" in a sentence'));
	});

/** Rule 17 (PIF): nouns, not she and they. "It" is left out: too many false alarms. A heuristic. */
export const nouns: Check = ({ text, voice }) => {
	const loose = (voice === 'he' ? /\b(she|they|them)\b/i : /\b(he|she|they|them)\b/i).exec(text)?.[0];
	return findIf(loose !== undefined, warning(17, `"${loose ?? ''}": name the person or thing`));
};

const first = /\b(I|me|my|mine|myself)\b/;
const second = /\b(you|your|yours|yourself)\b/i;

/**
 * Rule 18 (own): "you" in questions and help; "I" and "my" in cards, headings and paper; neither in the voice of a man like him,
 * who is "he" in cards and "a man like you" in questions.
 */
export const rightPerson: Check = ({ text, kind, voice }) => {
	const lower = text
		.replace(/\bMy\b/g, 'my')
		.replace(/\bMe\b/g, 'me')
		.replace(/\bthank you\b/gi, 'thanks');
	if (kind === 'button') return [];
	if (kind === 'question' || kind === 'help' || kind === 'page') {
		return findIf(first.test(lower), fault(18, 'a question or help says "you", not "I"'));
	}
	if (kind === 'meaning') return findIf(first.test(lower), fault(18, 'a meaning says "you", not "I"'));
	return [
		...findIf(second.test(lower), fault(18, 'an answer does not say "you"')),
		...findIf(voice === 'he' && first.test(lower), fault(18, 'the he-form does not say "I" or "my"'))
	];
};
