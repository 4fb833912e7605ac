/** A calendar day as `YYYY-MM-DD`. A moment is an ISO string in UTC: `YYYY-MM-DDTHH:MM:SS.sssZ`. */
const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const momentForm = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day taken apart: month and day count from 1. */
export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** Reads `YYYY-MM-DD`. Undefined when the text is not a real day of the calendar. */
export function readDay(text: string): Day | undefined {
	const [, year, month, day] = (dayForm.exec(text) ?? []).map(Number);
	if (year === undefined || month === undefined || day === undefined) return undefined;
	if (year < 1900 || month < 1 || month > 12 || day < 1) return undefined;
	const most = month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 0);
	return day <= most ? { year, month, day } : undefined;
}

/** Whether the text is a moment in UTC on a real day. */
export function isMoment(text: string): boolean {
	const day = momentForm.exec(text)?.[1];
	return day !== undefined && readDay(day) !== undefined;
}

/** The day part of a moment. */
export function dayOf(moment: string): string {
	return moment.slice(0, 10);
}

/** The day some days, weeks or months later; a month's end stays in its month. Gives the same text back when it is no day. */
export function laterDay(
	text: string,
	by: { readonly days?: number; readonly weeks?: number; readonly months?: number }
): string {
	const start = readDay(text);
	if (start === undefined) return text;
	const months = start.month - 1 + (by.months ?? 0);
	const year = start.year + Math.floor(months / 12);
	const month = (((months % 12) + 12) % 12) + 1;
	const day = Math.min(start.day, lengthOfMonth(year, month));
	return addDays({ year, month, day }, (by.weeks ?? 0) * 7 + (by.days ?? 0));
}

/** The day of the week, from 1 for Monday to 7 for Sunday (Sakamoto's rule for the Gregorian calendar). */
export function weekdayOf({ year, month, day }: Day): number {
	const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
	const counted = month < 3 ? year - 1 : year;
	const leaps = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
	const fromSunday = (counted + leaps + (shifts[month - 1] ?? 0) + day) % 7;
	return fromSunday === 0 ? 7 : fromSunday;
}

function addDays(from: Day, days: number): string {
	let { year, month, day } = from;
	day += days;
	while (day < 1) {
		[year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
		day += lengthOfMonth(year, month);
	}
	while (day > lengthOfMonth(year, month)) {
		day -= lengthOfMonth(year, month);
		month += 1;
		if (month > 12) [year, month] = [year + 1, 1];
	}
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lengthOfMonth(year: number, month: number): number {
	return month === 2 && isLeapYear(year) ? 29 : (daysInMonth[month - 1] ?? 31);
}

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
