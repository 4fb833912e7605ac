import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appWordsOf } from './app-words.ts';
import { sayDay } from './say-day.ts';

const { say } = appWordsOf('en-GB', (id) => {
	throw new Error(`no words for ${id}`);
});

describe('A day in words', () => {
	it('has no noughts before, and the name of its month', () => {
		expect(sayDay(say, '2027-03-03')).toBe('3 March 2027');
		expect(sayDay(say, '2024-02-29')).toBe('29 February 2024');
	});

	it('is said for each month of the year', () => {
		const months = Array.from({ length: 12 }, (_, at) => sayDay(say, `2026-${String(at + 1).padStart(2, '0')}-01`));
		expect(months).toEqual([
			'1 January 2026',
			'1 February 2026',
			'1 March 2026',
			'1 April 2026',
			'1 May 2026',
			'1 June 2026',
			'1 July 2026',
			'1 August 2026',
			'1 September 2026',
			'1 October 2026',
			'1 November 2026',
			'1 December 2026'
		]);
	});

	it.each(['', 'soon', '2026-02-30', '2026-13-01'])('is the text itself when it is no day: %j', (text) => {
		expect(sayDay(say, text)).toBe(text);
	});

	it('says what any calendar says', () => {
		const date = fc.date({
			min: new Date(Date.UTC(1900, 0, 1)),
			max: new Date(Date.UTC(2200, 0, 1)),
			noInvalidDate: true
		});
		const calendar = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
		fc.assert(
			fc.property(date, (day) => {
				expect(sayDay(say, day.toISOString().slice(0, 10))).toBe(calendar.format(day));
			})
		);
	});
});
