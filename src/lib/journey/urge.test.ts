import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orFail } from '../../../tests/builders/deeds.ts';
import {
	answerWait,
	beginWait,
	goOnWaiting,
	helpersToRing,
	lookAt,
	mayResume,
	nextToDo,
	placeInWait,
	type HowItIs,
	type Wait,
	type WaitLength
} from './urge.ts';

const minute = 60_000;
/** Any moment will do: only what passes after it counts. */
const start = Date.parse('2026-11-22T10:00:00.000Z');
const lengths: readonly WaitLength[] = [5, 15];

/** He is asked each time, says the same, and answers at once: how often until the wait ends, and how it ends. */
function sayAlways(length: WaitLength, isTimed: boolean, how: HowItIs): { readonly asked: number; readonly end: Wait } {
	let wait = beginWait(length, isTimed, start);
	for (let second = 1; second <= 20 * 60; second += 1) {
		wait = lookAt(wait, start + second * 1_000);
		if (!isTimed) wait = goOnWaiting(wait);
		if (wait.stage === 'ask') wait = answerWait(wait, how);
	}
	return { asked: wait.asked, end: wait };
}

describe('waiting for a strong feeling to pass', () => {
	it('asks each minute by the clock, and not a second before', () => {
		const wait = beginWait(5, true, start);
		expect(lookAt(wait, start + minute - 1).stage).toBe('do');
		expect(lookAt(wait, start + minute).stage).toBe('ask');
	});

	it.each(lengths)('with the clock asks %i times and ends with a helper while it is still there', (length) => {
		const { asked, end } = sayAlways(length, true, 'still-there');
		expect([asked, end.stage]).toEqual([length, 'ring']);
	});

	it.each(lengths)('without the clock shows %i things, asks after each, and time alone changes nothing', (length) => {
		const { asked, end } = sayAlways(length, false, 'smaller');
		expect([asked, end.stage]).toEqual([length, 'more']);
		expect(lookAt(beginWait(length, false, start), start + 60 * minute).stage).toBe('do');
	});

	it('ends at once when it is gone, at any minute', () => {
		expect(sayAlways(15, true, 'gone')).toMatchObject({ asked: 1, end: { stage: 'gone' } });
	});

	it('asks once after the page was in the back, however long, and lets him end there', () => {
		const back = lookAt(beginWait(5, true, start), start + 17 * minute);
		expect(back).toMatchObject({ stage: 'ask', asked: 1 });
		expect(answerWait(back, 'still-there').stage).toBe('ring');
		expect(answerWait(back, 'smaller').stage).toBe('more');
	});

	it('waits for his answer: no time runs out while he thinks', () => {
		const asked = lookAt(beginWait(5, true, start), start + minute);
		const later = lookAt(asked, start + 2.5 * minute);
		expect(later).toMatchObject({ stage: 'ask', asked: 1 });
		const next = answerWait(later, 'still-there');
		expect(lookAt(next, start + 3.4 * minute).stage).toBe('do');
		expect(lookAt(next, start + 3.5 * minute).stage).toBe('ask');
	});

	it('asks no question twice within half a minute at the end', () => {
		const late = lookAt(beginWait(5, true, start), start + 4.6 * minute);
		expect(answerWait(late, 'smaller').stage).toBe('more');
	});

	it('loses nothing when the clock of the device is put back', () => {
		const half = lookAt(beginWait(5, true, start), start + minute / 2);
		const back = lookAt(half, start - 24 * 60 * minute);
		expect(lookAt(back, start - 24 * 60 * minute + minute / 2).stage).toBe('ask');
	});

	it('says which minute it is, never more than there are', () => {
		const wait = beginWait(5, true, start);
		expect([0, 0.9, 1, 4.9, 5, 9].map((at) => placeInWait(lookAt(wait, start + at * minute)))).toEqual([
			1, 1, 1, 4, 5, 5
		]);
		const thing = beginWait(5, false, start);
		expect([thing, goOnWaiting(thing), answerWait(goOnWaiting(thing), 'smaller')].map(placeInWait)).toEqual([1, 1, 2]);
	});

	it('is taken up again after the lock, but not an hour later', () => {
		const wait = beginWait(15, true, start);
		expect(mayResume(wait, start + 10 * minute)).toBe(true);
		expect(mayResume(wait, start + 60 * minute)).toBe(false);
	});

	it('comes to an end whatever he says and however the clock goes', () => {
		const day = 24 * 60 * minute;
		const deeds = fc.array(
			fc.record({
				after: fc.oneof(fc.integer({ min: -day, max: day }), fc.integer({ min: 0, max: 2 * minute })),
				how: fc.constantFrom<HowItIs>('still-there', 'smaller')
			}),
			{ minLength: 1, maxLength: 80 }
		);
		fc.assert(
			fc.property(fc.constantFrom(...lengths), fc.boolean(), deeds, (length, isTimed, done) => {
				let wait = beginWait(length, isTimed, start);
				let now = start;
				let before = 0;
				for (const { after, how } of done) {
					now += after;
					wait = answerWait(lookAt(isTimed ? wait : goOnWaiting(wait), now), how);
					expect(wait.passed).toBeGreaterThanOrEqual(before);
					expect(wait.asked).toBeLessThanOrEqual(length * 2);
					before = wait.passed;
				}
				// From here the clock goes as it should: in twice the time it is over.
				for (let second = 0; second < length * 2 * 60; second += 1) {
					wait = answerWait(lookAt(isTimed ? wait : goOnWaiting(wait), (now += 1_000)), 'smaller');
				}
				expect(['more', 'ring']).toContain(wait.stage);
			})
		);
	});
});

describe('what stands there to do', () => {
	const things = ['a', 'b', 'c'].map((id) => ({ id }));
	const after = (hidden: readonly string[], current?: string) => nextToDo(things, hidden, current)?.id;

	it('goes round and round, and leaves out what did not help', () => {
		expect([after([]), after([], 'a'), after([], 'c'), after(['b'], 'a'), after(['a'], 'c')]).toEqual([
			'a',
			'b',
			'a',
			'c',
			'b'
		]);
	});

	it('always shows something, even when nothing helped', () => {
		expect(after(['a', 'b', 'c'], 'b')).toBe('b');
		expect(nextToDo([], [], undefined)).toBeUndefined();
	});

	it('puts the helper whom he has not rung yet first, and loses nobody', () => {
		const base = { role: 'role-worker', phone: '01632 960123', when: '', asked: true };
		const [first, second] = [
			{ ...base, id: 'person-1', name: 'Ann' },
			{ ...base, id: 'person-2', name: 'Tom' }
		];
		const names = (rung: readonly string[]) =>
			helpersToRing([orFail(first), orFail(second)], rung).map(({ name }) => name);
		expect([names([]), names(['person-1']), names(['person-1', 'person-2'])]).toEqual([
			['Ann', 'Tom'],
			['Tom', 'Ann'],
			['Ann', 'Tom']
		]);
	});
});
