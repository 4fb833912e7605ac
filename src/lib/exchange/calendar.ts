import type { Plan } from '#lib/plan/plan.ts';
import type { Digest } from '#lib/plan/revisions.ts';
import { answerTo } from '#lib/report/source.ts';
import { exchangeOf, type Exchange, type ExchangeOf } from './exchange-of.ts';
import { goalLines } from './lines.ts';
import { namesFor } from './names.ts';

/** A day in the plan. */
interface PlanDay {
	/** Which one it is, and never what. */
	readonly key: string;
	readonly day: string;
	readonly title: 'exchange-review' | 'exchange-step';
}

/**
 * The days of a plan for a calendar (RFC 5545): the review, and the steps of his goals. Titles say nothing of him or of what
 * he said, since calendars are seen by many. Undefined when no day stands in the plan: a calendar may not be empty.
 */
export async function calendarOf(about: ExchangeOf): Promise<string | undefined> {
	const exchange = exchangeOf(about);
	const days = daysOf(exchange);
	if (days.length === 0) return undefined;
	const nameOf = await namesFor(
		exchange.plan.id,
		days.map(({ key }) => `calendar/${key}`),
		about.digest
	);
	const events = days.map(({ key, day, title }) => ({
		name: nameOf(`calendar/${key}`),
		day,
		title: exchange.wording.say(title)
	}));
	return calendarFile(events, exchange);
}

/** A day as it stands in a calendar. */
interface CalendarEvent {
	/** Its id: the same in each file. */
	readonly name: string;
	readonly day: string;
	readonly title: string;
}

/** The review of a plan alone, for a calendar: the same event as in the file with all days. */
export async function reviewCalendar(about: {
	readonly plan: Plan;
	readonly day: string;
	readonly title: string;
	readonly today: string;
	readonly digest: Digest;
}): Promise<string> {
	const { plan, day, title } = about;
	const nameOf = await namesFor(plan.id, ['calendar/review'], about.digest);
	return calendarFile([{ name: nameOf('calendar/review'), day, title }], about);
}

function calendarFile(
	days: readonly CalendarEvent[],
	{ today, plan }: { readonly today: string; readonly plan: Plan }
): string {
	const events = days.flatMap(({ name, day, title }) => [
		'BEGIN:VEVENT',
		`UID:${name}`,
		`DTSTAMP:${compact(today)}T000000Z`,
		`DTSTART;VALUE=DATE:${compact(day)}`,
		`SEQUENCE:${plan.version}`,
		`SUMMARY:${asText(title)}`,
		'CLASS:PRIVATE',
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	]);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Steady//Steady//EN',
		'CALSCALE:GREGORIAN',
		...events,
		'END:VCALENDAR'
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function daysOf(exchange: Exchange): readonly PlanDay[] {
	const review = answerTo(exchange, exchange.programme.landmarks.reviewDate, 'date')?.date ?? null;
	const steps = goalLines(exchange).flatMap(({ step, rungs }) =>
		rungs.flatMap(({ number, when }): readonly PlanDay[] =>
			when === null ? [] : [{ key: `${step}/${number}`, day: when, title: 'exchange-step' }]
		)
	);
	return review === null ? steps : [{ key: 'review', day: review, title: 'exchange-review' }, ...steps];
}

function compact(day: string): string {
	return day.replaceAll('-', '');
}

/** Words as a text value (RFC 5545, 3.3.11). */
function asText(words: string): string {
	return words.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** A line in pieces of at most 75 octets, no letter cut in two; each further piece begins with a blank (RFC 5545, 3.1). */
export function folded(line: string): string {
	const pieces: string[] = [''];
	let octets = 0;
	for (const letter of line) {
		const size = new TextEncoder().encode(letter).length;
		if (octets + size > 75) {
			pieces.push(' ');
			octets = 1;
		}
		pieces.push(`${pieces.pop() ?? ''}${letter}`);
		octets += size;
	}
	return pieces.join('\r\n');
}
