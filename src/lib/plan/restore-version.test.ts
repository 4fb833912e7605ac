import { describe, expect, it } from 'vitest';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan } from '../../../tests/builders/small-plan.ts';
import { differencesBetween } from './differences.ts';
import { isChangedSinceAgreed, setAnswer, setStaffNote } from './edits.ts';
import type { Plan } from './plan.ts';
import { restoreVersion } from './restore-version.ts';
import { restore } from './restore.ts';

const old = fullPlan();
const shed = answerOf('words', { text: 'My shed.' }, laterMoment(60));
const now: Plan = {
	...setStaffNote(setAnswer(old, 'proud', shed), 'proud', 'Noted.', laterMoment(61)),
	version: 2,
	agreedAt: laterMoment(62),
	keepUntil: '2030-01-01'
};
const back = restoreVersion(now, old, laterMoment(70));

describe('an old version that is put back', () => {
	it('says again what it said, as a draft that he is asked to agree anew', () => {
		expect(back.answers['proud']).toEqual({ ...old.answers['proud'], at: laterMoment(70) });
		expect(back.staff).toEqual(old.staff);
		expect(isChangedSinceAgreed(now)).toBe(false);
		expect(isChangedSinceAgreed(back)).toBe(true);
		expect(restore(back, () => smallProgramme)).toEqual({ ok: true, value: back });
	});

	it('keeps the number of the version, the agreement and what became of the plan since', () => {
		expect(back).toMatchObject({ version: 2, agreedAt: laterMoment(62), keepUntil: '2030-01-01' });
		expect(back.answers['agree']).toEqual(now.answers['agree']);
		expect(back.answers['calm']).toBe(now.answers['calm']);
	});

	it('empties what he said only since', () => {
		const answers = Object.fromEntries(Object.entries(old.answers).filter(([step]) => step !== 'thanks'));
		const emptied = restoreVersion(now, { ...old, answers }, laterMoment(70));
		expect(emptied.answers['thanks']).toEqual(answerOf('words', {}, laterMoment(70)));
		expect(isChangedSinceAgreed(emptied)).toBe(true);
	});
});

describe('where two states of a plan differ', () => {
	it('is told place by place: what the first says, and what the second', () => {
		const told = differencesBetween(old, now).map(({ key, here, there }) => [
			key,
			here !== undefined,
			there !== undefined
		]);
		expect(told).toEqual([
			['answers/proud', true, true],
			['keepUntil', false, true],
			['staff/proud', false, true]
		]);
	});

	it('does not tell of pages that were only read, nor of rows of a table that stayed', () => {
		const grid = { a: row('one'), b: row('two') };
		const one: Plan = { ...old, risk: { ...old.risk, grid } };
		const two: Plan = {
			...one,
			answers: { ...one.answers, limits: answerOf('info', { seen: true }, laterMoment(80)) },
			risk: { ...one.risk, grid: { ...grid, b: row('three') } }
		};
		expect(differencesBetween(one, two).map(({ key }) => key)).toEqual(['risk/grid/b']);
	});
});

function row(who: string) {
	return { carers: '', others: '', who, by: null, ifFails: '', late: '' };
}
