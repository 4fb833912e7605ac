import type { Plan } from './plan.ts';
import { capitalWords, firstNames, monthNames } from './guard-words.ts';

/** What a text may hold that could tell who was hurt, or where, or when. */
export type Detail = 'name' | 'phone' | 'date' | 'postcode' | 'school';

const month = `(?:${monthNames.join('|')})`;

/** 6 figures and more, however they are grouped. */
const phone = /(?:\+|\b)\d(?:[\s().-]{0,2}\d){5,}/;
const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2}\b/i;
const dates: readonly RegExp[] = [
	/\b\d{1,2}\s?[/-]\s?\d{1,2}\s?[/-]\s?\d{2,4}\b/,
	/\b\d{1,2}\.\d{1,2}\.\d{2,4}\b/,
	/\b\d{4}-\d{2}-\d{2}\b/,
	new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b`, 'i'),
	new RegExp(`\\b${month} (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b`, 'i'),
	new RegExp(`\\b${month},? (?:19|20)\\d{2}\\b`, 'i'),
	/\b(?:in|since|until|from|of|back in) (?:19|20)\d{2}\b/i
];
const school =
	/\b(?:pre-?)?(?:schools?|schoolgirls?|schoolboys?|nursery|nurseries|playgrounds?|playgroups?|kindergarten)\b/i;

/**
 * Looks through free text for names, numbers, dates and places that do not belong in a plan. A help, never a judge: it
 * can be wrong both ways (the test prints how often), so it may only remind, and must never block, keep or send.
 * @param known names that may stand: his own, and those of his helpers
 */
export function detailsIn(text: string, known: readonly string[] = []): readonly Detail[] {
	const found: Detail[] = [];
	if (hasName(text, new Set(known.map(plain)))) found.push('name');
	if (phone.test(withoutDates(text))) found.push('phone');
	if (dates.some((date) => date.test(text))) found.push('date');
	if (postcode.test(text)) found.push('postcode');
	if (school.test(text)) found.push('school');
	return found;
}

/** The names that may stand in a plan: what he is called, and his helpers. */
export function knownNames(plan: Plan): readonly string[] {
	const helpers = Object.values(plan.answers).flatMap((answer) =>
		answer.kind === 'people' ? answer.people.map(({ name }) => name) : []
	);
	return [plan.name, ...helpers].flatMap(wordsOf);
}

function withoutDates(text: string): string {
	return dates.reduce((rest, date) => rest.replace(date, ' '), text);
}

function wordsOf(text: string): readonly string[] {
	return text.match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}

/** A word in small letters, without the 's that makes it an owner. */
function plain(word: string): string {
	return word.toLowerCase().replace(/['’]s?$/, '');
}

/** A capital in the middle of a sentence, or a first name that is no other word, wherever it stands. */
function hasName(text: string, known: ReadonlySet<string>): boolean {
	return text.split(/[.!?:;\n"“”]+/).some((sentence) =>
		wordsOf(sentence).some((word, index) => {
			const small = plain(word);
			if (known.has(small) || capitalWords.has(small)) return false;
			if (firstNames.has(small)) return true;
			return index > 0 && /^\p{Lu}\p{Ll}/u.test(word) && !/^I['’]/.test(word);
		})
	);
}
