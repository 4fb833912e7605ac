import type { Say } from './app-words.ts';
import { monthNames } from './say-day.ts';

/** A month (`YYYY-MM`) in words, such as "March 2027"; the text itself when it is no month. */
export function sayMonth(say: Say, text: string): string {
	const name = nameOf(say, text);
	return name === undefined ? text : say('change-month', { month: name, year: text.slice(0, 4) });
}

/** A month in as little room as a plot has: three letters, and the year below where the year begins or the plot does. */
export function sayShortMonth(say: Say, text: string, isFirst: boolean): string | readonly string[] {
	const short = [...(nameOf(say, text) ?? text)].slice(0, 3).join('');
	return isFirst || text.endsWith('-01') ? [short, text.slice(0, 4)] : short;
}

function nameOf(say: Say, text: string): string | undefined {
	const name = /^\d{4}-\d{2}$/.test(text) ? monthNames[Number(text.slice(5)) - 1] : undefined;
	return name === undefined ? undefined : say(name);
}
