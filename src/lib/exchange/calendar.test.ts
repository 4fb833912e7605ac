import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeAbout } from '../../../tests/builders/exchange.ts';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { setShare } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { calendarOf, folded, reviewCalendar } from './calendar.ts';

const full = realPlan(5);

/** Reads a calendar back: its events as names and values. Fails where a line is too long or does not end in CRLF. */
function readCalendar(text: string): readonly ReadonlyMap<string, string>[] {
	expect(text.endsWith('\r\n')).toBe(true);
	const pieces = text.slice(0, -2).split('\r\n');
	expect(pieces.filter((piece) => /[\r\n]/.test(piece) || Buffer.byteLength(piece) > 75)).toEqual([]);
	const lines = pieces.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
	expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
	const events: Map<string, string>[] = [];
	for (const line of lines) {
		const [name = '', value = ''] = line.split(/:(.*)/s);
		if (line === 'BEGIN:VEVENT') events.push(new Map());
		else events.at(-1)?.set(name, value);
	}
	return events;
}

async function eventsOf(plan: Plan): Promise<readonly ReadonlyMap<string, string>[]> {
	return readCalendar((await calendarOf(exchangeAbout(plan))) ?? '');
}

describe('the days of a plan as a calendar', () => {
	it('has the review and the steps of goals as whole days, with ids of their own', async () => {
		const events = await eventsOf(full);
		const days = events.map((event) => event.get('DTSTART;VALUE=DATE'));
		expect(days.length).toBeGreaterThan(2);
		expect(days.every((day) => /^\d{8}$/.test(day ?? ''))).toBe(true);
		expect(new Set(events.map((event) => event.get('UID'))).size).toBe(events.length);
		expect(new Set(events.map((event) => event.get('DTSTAMP')))).toEqual(new Set(['20260302T000000Z']));
	});

	it('says nothing of him: the titles are neutral, and no word of his is in it', async () => {
		const text = (await calendarOf(exchangeAbout({ ...full, name: 'Xanthippe' }))) ?? '';
		expect(new Set((await eventsOf(full)).map((event) => event.get('SUMMARY')))).toEqual(
			new Set(['Plan review', 'Plan step'])
		);
		expect(text).not.toContain('Xanthippe');
		expect(text).not.toContain(full.id);
	});

	it('gives the review alone as the same event as among all days', async () => {
		const about = exchangeAbout(full);
		const all = await eventsOf(full);
		const day = (all[0]?.get('DTSTART;VALUE=DATE') ?? '').replace(/^(....)(..)(..)$/, '$1-$2-$3');
		const alone = readCalendar(await reviewCalendar({ ...about, day, title: 'Plan review' }));
		const same = (event: ReadonlyMap<string, string> | undefined) =>
			['UID', 'DTSTAMP', 'DTSTART;VALUE=DATE', 'SEQUENCE', 'SUMMARY'].map((field) => event?.get(field));
		expect(alone).toHaveLength(1);
		expect(same(alone[0])).toEqual(same(all.find((event) => event.get('SUMMARY') === 'Plan review')));
	});

	it('keeps the id of an event when its day moves, so that a calendar moves it too', async () => {
		const step = realProgramme.landmarks.reviewDate;
		const answer = full.answers[step];
		if (answer?.kind !== 'date') throw new Error('The sample has no review date.');
		const moved = { ...full, answers: { ...full.answers, [step]: { ...answer, date: '2027-01-31' } } };
		const [before, after] = [(await eventsOf(full))[0], (await eventsOf(moved))[0]];
		expect(after?.get('UID')).toBe(before?.get('UID'));
		expect(after?.get('DTSTART;VALUE=DATE')).toBe('20270131');
	});

	it('is not made where the care manager may see no day', async () => {
		const closed = realProgramme.paper.reduce(
			(plan, section) => setShare(plan, section, 'care-manager', { shown: false, basis: 'agreed', at: full.changedAt }),
			full
		);
		expect(await calendarOf(exchangeAbout(closed))).toBeUndefined();
	});

	it('folds long lines at 75 octets without cutting a letter, and they unfold to what they were', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (words) => {
				const line = `SUMMARY:${words.replace(/[\r\n]/g, '')}`;
				const pieces = folded(line).split('\r\n');
				expect(pieces.every((piece) => Buffer.byteLength(piece) <= 75)).toBe(true);
				expect(pieces.map((piece, at) => (at === 0 ? piece : piece.slice(1))).join('')).toBe(line);
			})
		);
	});
});
