import { readDay, weekdayOf } from '#lib/base/dates.ts';
import type { AppText, Say } from './app-words.ts';

/** The names of the months, from January on. */
export const monthNames: readonly AppText[] = [
	'month-1',
	'month-2',
	'month-3',
	'month-4',
	'month-5',
	'month-6',
	'month-7',
	'month-8',
	'month-9',
	'month-10',
	'month-11',
	'month-12'
];

/** A day in words; the text itself when it is no day. */
export function sayDay(say: Say, text: string): string {
	const day = readDay(text);
	const month = day === undefined ? undefined : monthNames[day.month - 1];
	return day === undefined || month === undefined
		? text
		: say('day', { day: day.day, month: say(month), year: day.year });
}

const weekdays: readonly AppText[] = [
	'paper-weekday-1',
	'paper-weekday-2',
	'paper-weekday-3',
	'paper-weekday-4',
	'paper-weekday-5',
	'paper-weekday-6',
	'paper-weekday-7'
];

/** A day in words with its day of the week (easy-read rule 15); the text itself when it is no day. */
export function sayFullDay(say: Say, text: string): string {
	const day = readDay(text);
	const weekday = day === undefined ? undefined : weekdays[weekdayOf(day) - 1];
	return weekday === undefined ? text : `${say(weekday)} ${sayDay(say, text)}`;
}
