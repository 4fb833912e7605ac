import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeAbout } from '../../../tests/builders/exchange.ts';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { setShare } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { calendarOf, folded, reviewCalendar, reviewCalendarOf } from './calendar.ts';

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
	it('has the review, the steps of goals and the days of actions as whole days, with ids of their own', async () => {
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
			new Set(['Plan review', 'Plan step', 'Plan action'])
		);
		expect(text).not.toContain('Xanthippe');
		expect(text).not.toContain(full.id);
	});

	it('has no day of an action that is done or no longer needed', async () => {
		const [action] = Object.values(full.actions);
		if (action === undefined) throw new Error('The sample has no action.');
		const days = async (state: (typeof action)['state']) =>
			(await eventsOf({ ...full, actions: { one: { ...action, by: '2031-05-06', state } } })).map((event) =>
				event.get('DTSTART;VALUE=DATE')
			);
		expect(await days('cannot-be-done-yet')).toContain('20310506');
		expect(await days('done')).not.toContain('20310506');
		expect(await days('no-longer-needed')).not.toContain('20310506');
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
			{ ...full, actions: {} }
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

describe('the review days of many plans as a calendar', () => {
	const { digest } = exchangeAbout(full);
	const about = { today: '2026-03-02', title: (number: number) => `Review ${number}`, digest };
	const reviews = [
		{ plan: 'plan0000000000000001', day: '2026-09-01', version: 2 },
		{ plan: 'plan0000000000000002', day: '2026-03-02', version: 1 },
		{ plan: 'plan0000000000000003', day: '2026-03-01', version: 1 }
	];

	it('holds the days from this one on, numbered, and nothing that leads to a man', async () => {
		const text = (await reviewCalendarOf(reviews, about)) ?? '';
		const events = readCalendar(text);
		expect(events.map((event) => [event.get('SUMMARY'), event.get('DTSTART;VALUE=DATE')])).toEqual([
			['Review 1', '20260302'],
			['Review 2', '20260901']
		]);
		expect(text).not.toMatch(/plan0000/);
	});

	it('names a review as the file of its own plan does, so that a calendar has it once', async () => {
		const [own] = await eventsOf(full);
		const [day] = readCalendar(
			(await reviewCalendarOf([{ plan: full.id, day: '2027-01-01', version: 1 }], about)) ?? ''
		);
		expect(day?.get('UID')).toBe(own?.get('UID'));
	});

	it('is not made where no day lies ahead', async () => {
		expect(await reviewCalendarOf(reviews.slice(2), about)).toBeUndefined();
		expect(await reviewCalendarOf([], about)).toBeUndefined();
	});
});
