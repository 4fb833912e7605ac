import { readDay } from '#lib/base/dates.ts';
import type { Answer, OwnCard } from './answers.ts';

/** Signs without a shape, which a paste can bring along; line breaks stay. */
const shapeless = /(?!\n)[\p{Cc}\u2028\u2029]/gu;

/**
 * Text as it may be kept: signs without a shape become spaces, and half letters (as when a text is cut inside an emoji)
 * fall away. What `restore` would refuse never gets into a plan.
 */
export function cleanText(text: string): string {
	return text.toWellFormed().replaceAll('\uFFFD', '').replace(shapeless, ' ');
}

/** An answer with all its texts clean; a day that is not in the calendar is no day. */
export function cleanAnswer(answer: Answer): Answer {
	switch (answer.kind) {
		case 'words':
			return { ...answer, text: cleanText(answer.text) };
		case 'agree':
			return { ...answer, why: cleanText(answer.why) };
		case 'date':
			return { ...answer, date: cleanDay(answer.date) };
		case 'rules':
			return {
				...answer,
				own: cleanOwn(answer.own),
				reference: oneLine(answer.reference),
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
					name: oneLine(person.name),
					phone: oneLine(person.phone),
					when: oneLine(person.when)
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

function cleanOwn(own: readonly OwnCard[]): readonly OwnCard[] {
	return own.map((card) => ({ ...card, words: oneLine(card.words) }));
}

function cleanDay(day: string | null): string | null {
	return day === null || readDay(day) === undefined ? null : day;
}
