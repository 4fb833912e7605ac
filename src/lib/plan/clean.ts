import { readDay } from '#lib/base/dates.ts';
import type { Answer, OwnCard } from './answers.ts';
import { longest } from './longest.ts';

/**
 * Signs without a shape, which a paste can bring along, and those that turn the direction of what follows, so that a text
 * shows other than it is; line breaks stay.
 */
const shapeless = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** What stands for a broken character, and code points that are no character at all. */
const brokenOrNone = /[\uFFFD\p{Noncharacter_Code_Point}]/gu;

/**
 * Text as it may be kept: signs without a shape become spaces, and half letters (as when a text is cut inside an emoji)
 * fall away. What `restore` would refuse never gets into a plan.
 */
export function cleanText(text: string): string {
	return text.toWellFormed().replace(brokenOrNone, '').replace(shapeless, ' ').normalize('NFC');
}

/** An answer with all its texts clean; a day that is not in the calendar is no day. */
export function cleanAnswer(answer: Answer): Answer {
	switch (answer.kind) {
		case 'words':
			return { ...answer, text: cut(cleanText(answer.text), longest.text) };
		case 'agree':
			return { ...answer, why: cut(cleanText(answer.why), longest.text) };
		case 'date':
			return { ...answer, date: cleanDay(answer.date) };
		case 'rules':
			return {
				...answer,
				own: cleanOwn(answer.own),
				reference: cut(oneLine(answer.reference), longest.reference),
				date: cleanDay(answer.date)
			};
		case 'ladder':
			return {
				...answer,
				own: cleanOwn(answer.own),
				rungs: answer.rungs.map((rung) => ({ ...rung, when: cleanDay(rung.when) }))
			};
		case 'people':
			return {
				...answer,
				own: cleanOwn(answer.own),
				people: answer.people.map((person) => ({
					...person,
					name: cut(oneLine(person.name), longest.name),
					phone: cut(oneLine(person.phone), longest.phone),
					when: cut(oneLine(person.when), longest.when)
				}))
			};
		case 'info':
			return answer;
		default:
			return { ...answer, own: cleanOwn(answer.own) };
	}
}

/** Clean text on one line. */
export function oneLine(text: string): string {
	return cleanText(text).replaceAll('\n', ' ');
}

/** No more of a text than a plan may hold, and never half a letter at its end. */
export function cut(text: string, most: number): string {
	return text.length <= most ? text : text.slice(0, most).toWellFormed().replaceAll('\uFFFD', '');
}

function cleanOwn(own: readonly OwnCard[]): readonly OwnCard[] {
	return own.map((card) => ({ ...card, words: cut(oneLine(card.words), longest.ownWords) }));
}

function cleanDay(day: string | null): string | null {
	return day === null || readDay(day) === undefined ? null : day;
}
