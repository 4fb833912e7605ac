import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isMoment, laterDay, readDay, weekdayOf } from './dates.ts';

const anyDay = fc
	.date({ min: new Date(Date.UTC(1900, 0, 1)), max: new Date(Date.UTC(2999, 11, 31)), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('A day', () => {
	it('is read into its year, month and day', () => {
		expect(readDay('2027-03-04')).toEqual({ year: 2027, month: 3, day: 4 });
	});

	it('is read whenever the calendar has it', () => {
		fc.assert(fc.property(anyDay, (text) => readDay(text) !== undefined));
	});

	it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32'])(
		'is refused when the calendar has no %s',
		(text) => expect(readDay(text)).toBeUndefined()
	);

	it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01'])('may be %s', (text) =>
		expect(readDay(text)).toBeDefined()
	);

	it.each(['', 'today', '2026-1-1', '26-01-01', '2026-01-01T10:00:00Z', ' 2026-01-01', '2026-01-01\n', '1899-12-31'])(
		'is not %j',
		(text) => expect(readDay(text)).toBeUndefined()
	);

	it('is never read from text that merely looks like one', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(readDay(text) === undefined || /^\d{4}-\d{2}-\d{2}$/.test(text)).toBe(true);
			})
		);
	});
});

describe('A moment', () => {
	it.each(['2026-01-05T10:00:00Z', '2026-01-05T23:59:59.999Z', '2026-01-05T10:00:00.5Z'])('may be %s', (text) =>
		expect(isMoment(text)).toBe(true)
	);

	it.each([
		'2026-01-05',
		'2026-02-30T10:00:00Z',
		'2026-01-05T24:00:00Z',
		'2026-01-05T10:60:00Z',
		'2026-01-05T10:00:00+01:00',
		'2026-01-05T10:00:00.0000Z',
		'2026-01-05 10:00:00Z',
		''
	])('is not %j', (text) => expect(isMoment(text)).toBe(false));

	it('is what the clock of a computer says, and gives its day', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (day, milliseconds) => {
				const moment = new Date(Date.parse(`${day}T00:00:00Z`) + milliseconds).toISOString();
				expect(isMoment(moment)).toBe(true);
				expect(dayOf(moment)).toBe(day);
			})
		);
	});
});

describe('A later day', () => {
	it('is some weeks on, over the end of a month and of a year', () => {
		expect(laterDay('2026-12-28', { weeks: 1 })).toBe('2027-01-04');
	});

	it('is as many days on as the weeks have, whatever the month', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, weeks) => {
				const expected = new Date(Date.parse(`${day}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
				expect(laterDay(day, { weeks })).toBe(expected);
			})
		);
	});

	it.each([
		['2026-01-31', 1, '2026-02-28'],
		['2024-01-31', 1, '2024-02-29'],
		['2026-08-31', 3, '2026-11-30'],
		['2026-11-30', 3, '2027-02-28'],
		['2026-01-05', -2, '2025-11-05'],
		['2026-12-15', 12, '2027-12-15']
	])('%s and %i months is %s', (day, months, later) => expect(laterDay(day, { months })).toBe(later));

	it('is a real day in the month that was meant', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (text, months) => {
				const [start, later] = [readDay(text), readDay(laterDay(text, { months }))];
				const count = (day: typeof start) => (day === undefined ? Number.NaN : day.year * 12 + day.month);
				expect(count(later) - count(start)).toBe(months);
			})
		);
	});

	it('is the same text when there was no day to start from', () => {
		expect(laterDay('soon', { weeks: 2 })).toBe('soon');
	});

	it('is the same day when nothing is added', () => {
		expect(laterDay('2026-01-05', {})).toBe('2026-01-05');
	});
});

describe('The day of the week', () => {
	it.each([
		['2026-11-22', 7],
		['2026-11-23', 1],
		['2024-02-29', 4],
		['2000-01-01', 6],
		['1900-03-01', 4]
	])('of %s is number %i', (text, number) => {
		const day = readDay(text);
		expect(day === undefined ? undefined : weekdayOf(day)).toBe(number);
	});

	it('is the calendar’s own, for any day', () => {
		for (let count = 0; count < 800; count += 1) {
			const date = new Date(Date.UTC(1999, 11, 1 + count * 17));
			const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
			expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
		}
	});
});
