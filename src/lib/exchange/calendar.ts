import type { Plan } from '#lib/plan/plan.ts';
import type { Digest } from '#lib/plan/revisions.ts';
import { answerTo } from '#lib/report/source.ts';
import { exchangeOf, type Exchange, type ExchangeOf } from './exchange-of.ts';
import { actionLines, goalLines } from './lines.ts';
import { namesFor } from './names.ts';

/** A day in the plan. */
interface PlanDay {
	/** Which one it is, and never what. */
	readonly key: string;
	readonly day: string;
	readonly title: 'exchange-review' | 'exchange-step' | 'exchange-action';
}

/**
 * The days of a plan for a calendar (RFC 5545): the review, the steps of his goals, and actions that are not closed. Titles say nothing of him or of what
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
	const sequence = exchange.plan.version;
	const events = days.map(({ key, day, title }) => ({
		id: nameOf(`calendar/${key}`),
		day,
		title: exchange.wording.say(title),
		sequence
	}));
	return calendarFile(events, exchange.today);
}

/** A day in a calendar file. */
interface CalendarDay {
	readonly id: string;
	readonly day: string;
	readonly title: string;
	/** A file with a greater number takes the place of what an earlier one said. */
	readonly sequence: number;
}

function calendarFile(days: readonly CalendarDay[], today: string): string {
	const events = days.flatMap(({ id, day, title, sequence }) => [
		'BEGIN:VEVENT',
		`UID:${id}`,
		`DTSTAMP:${compact(today)}T000000Z`,
		`DTSTART;VALUE=DATE:${compact(day)}`,
		`SEQUENCE:${sequence}`,
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

/** The review of a plan alone, for a calendar: the same event as in the file with all days. */
export async function reviewCalendar(about: {
	readonly plan: Plan;
	readonly day: string;
	readonly title: string;
	readonly today: string;
	readonly digest: Digest;
}): Promise<string> {
	const { plan, day, title, today, digest } = about;
	const id = (await namesFor(plan.id, [reviewPart], digest))(reviewPart);
	return calendarFile([{ id, day, title, sequence: plan.version }], today);
}

/** The review of a plan, for a calendar. */
export interface ReviewDay {
	readonly plan: string;
	readonly day: string;
	readonly version: number;
}

/**
 * The review days of many plans in one file, from this day on. They are numbered, and nothing of a man stands there. A review
 * has the same id as in the file of its own plan. Undefined when no day lies ahead.
 */
export async function reviewCalendarOf(
	reviews: readonly ReviewDay[],
	{
		today,
		title,
		digest
	}: { readonly today: string; readonly title: (number: number) => string; readonly digest: Digest }
): Promise<string | undefined> {
	const ahead = reviews
		.filter(({ day }) => day >= today)
		.toSorted((one, other) => one.day.localeCompare(other.day) || one.plan.localeCompare(other.plan));
	if (ahead.length === 0) return undefined;
	const days = await Promise.all(
		ahead.map(async ({ plan, day, version }, index) => {
			const id = (await namesFor(plan, [reviewPart], digest))(reviewPart);
			return { id, day, title: title(index + 1), sequence: version };
		})
	);
	return calendarFile(days, today);
}

const reviewPart = 'calendar/review';

function daysOf(exchange: Exchange): readonly PlanDay[] {
	const review = answerTo(exchange, exchange.programme.landmarks.reviewDate, 'date')?.date ?? null;
	const steps = goalLines(exchange).flatMap(({ step, rungs }) =>
		rungs.flatMap(({ number, when }): readonly PlanDay[] =>
			when === null ? [] : [{ key: `${step}/${number}`, day: when, title: 'exchange-step' }]
		)
	);
	const actions = actionLines(exchange).flatMap(({ id, by, group }): readonly PlanDay[] =>
		by === null || group === 'closed' ? [] : [{ key: `action/${id}`, day: by, title: 'exchange-action' }]
	);
	const days = [...steps, ...actions];
	return review === null ? days : [{ key: 'review', day: review, title: 'exchange-review' }, ...days];
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
