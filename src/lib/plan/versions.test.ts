import { describe, expect, it } from 'vitest';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { answerOf, fullPlan, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import { chainOf } from '../../../tests/builders/two-copies.ts';
import { countersign, countersignOf, mayCountersign } from './countersign.ts';
import { setAnswer, setSettings, setStaffNote } from './edits.ts';
import { restore } from './restore.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import type { Plan } from './plan.ts';
import { draftChanges, versionInForce, versionsOf, versionsToBring, type VersionOf } from './versions.ts';

const said = planWith({ proud: answerOf('words', { text: 'My garden.' }, laterMoment(1)) });
const agreed = setAnswer(said, 'agree', answerOf('agree', { agreed: 'yes' }, laterMoment(2)));
const noted = setStaffNote(agreed, 'proud', 'He showed us.', laterMoment(3));
const signed = countersign(noted, ' CM ', laterMoment(4));

describe('the versions of a plan', () => {
	it('are the states that he agreed or a care manager countersigned, first to last', () => {
		expect(versionsOf(chainOf([newPlan(), said, agreed, noted, signed]))).toEqual([
			{
				version: 1,
				at: laterMoment(2),
				moment: laterMoment(2),
				sequence: 3,
				countersigned: undefined,
				isOfCopy: false
			},
			{
				version: 2,
				at: laterMoment(4),
				moment: laterMoment(4),
				sequence: 5,
				countersigned: { version: 2, initials: 'CM', at: laterMoment(4) },
				isOfCopy: false
			}
		]);
	});

	it('are also those that came with a copy under a number that was there, and none that nobody agreed', () => {
		const other = setAnswer(
			setAnswer(newPlan(), 'proud', answerOf('words', { text: 'My shed.' }, laterMoment(11))),
			'agree',
			answerOf('agree', { agreed: 'yes' }, laterMoment(12))
		);
		const changed: Plan = { ...other, agreedAt: laterMoment(5), changedAt: laterMoment(13) };
		const askedAgain: Plan = { ...agreed, agreedAt: agreed.createdAt, changedAt: laterMoment(14) };
		const chain = chainOf([
			newPlan(),
			said,
			agreed,
			other,
			changed,
			askedAgain,
			{ ...agreed, changedAt: laterMoment(15) }
		]);
		expect(versionsOf(chain).map(({ version, moment, isOfCopy }) => [version, moment, isOfCopy])).toEqual([
			[1, laterMoment(2), false],
			[1, laterMoment(12), true]
		]);
		expect(versionsToBring(chainOf([newPlan(), said, agreed]), chain).map(({ sequence }) => sequence)).toEqual([4]);
		expect(versionsToBring(chain, chainOf([newPlan(), other]))).toEqual([]);
	});

	it('have one in force: his own last one, or the one of a copy where that is what he agreed', () => {
		const other = { ...agreed, agreedAt: laterMoment(12), changedAt: laterMoment(12) };
		const chain = chainOf([said, agreed, other]);
		const all = versionsOf(chain);
		const stateOf = ({ sequence }: VersionOf) => [said, agreed, other][sequence - 1];
		expect(versionInForce(all, stateOf, agreed)).toBe(all[0]);
		expect(versionInForce(all, stateOf, other)).toBe(all[1]);
		expect(versionInForce(all, stateOf, { agreedAt: laterMoment(99) })).toBe(all[0]);
		expect(versionInForce([], stateOf, agreed)).toBeUndefined();
	});

	it('are none before he agreed, and none in an empty chain', () => {
		expect(versionsOf(chainOf([newPlan(), said]))).toEqual([]);
		expect(versionsOf([])).toEqual([]);
	});
});

describe('a draft of the next version', () => {
	it('tells what changes in the version in force', () => {
		expect(draftChanges(agreed, noted)).toEqual([
			{ field: 'staff', entry: 'proud', value: { words: 'He showed us.', at: laterMoment(3) } }
		]);
	});

	it('is none when a page was only read, a line came into the diary, or the letters got bigger', () => {
		const read = setAnswer(agreed, 'limits', answerOf('info', { seen: true }, laterMoment(3)));
		const bigger = setSettings(read, { ...read.settings, textSize: 3 }, laterMoment(4));
		const lived = { ...bigger, keepUntil: '2031-01-01' };
		expect(draftChanges(agreed, lived)).toEqual([]);
	});

	it('is everything that was said when no version is in force', () => {
		const changes = draftChanges(undefined, said).map(({ field, entry }) => [field, entry]);
		expect(changes).toContainEqual(['answers', 'proud']);
		expect(changes).not.toContainEqual(['answers', undefined]);
	});
});

describe('a countersignature', () => {
	it('makes the next version, and touches neither his words nor the day on which he agreed them', () => {
		expect(signed).toMatchObject({ version: 2, agreedAt: laterMoment(2), changedAt: laterMoment(4) });
		expect(JSON.stringify(signed.answers)).toBe(JSON.stringify(agreed.answers));
		expect(countersignOf(signed, 2)).toEqual({ version: 2, initials: 'CM', at: laterMoment(4) });
		expect(countersignOf(signed, 1)).toBeUndefined();
		expect(restore(signed, () => smallProgramme)).toEqual({ ok: true, value: signed });
	});

	it('is not given before he agreed, after he said something else, or without initials', () => {
		const changed = setAnswer(agreed, 'proud', answerOf('words', { text: 'My shed.' }, laterMoment(3)));
		expect([mayCountersign(said), mayCountersign(changed), mayCountersign(noted)]).toEqual([false, false, true]);
		expect(countersign(changed, 'CM', laterMoment(5))).toBe(changed);
		expect(countersign(noted, ' ', laterMoment(5))).toBe(noted);
	});

	it('is not given while he has taken his yes back, and is again when he says it anew', () => {
		for (const taken of ['no', 'could-not-answer', null] as const) {
			const back = setAnswer(noted, 'agree', answerOf('agree', { agreed: taken }, laterMoment(4)));
			expect(mayCountersign(back)).toBe(false);
			const again = setAnswer(back, 'agree', answerOf('agree', { agreed: 'yes' }, laterMoment(5)));
			expect([mayCountersign(again), again.version]).toEqual([true, 1]);
		}
	});

	it('is followed by a further version when he agrees a changed plan again', () => {
		const changed = setAnswer(signed, 'proud', answerOf('words', { text: 'My shed.' }, laterMoment(6)));
		const asked = setAnswer(changed, 'agree', answerOf('agree', {}, laterMoment(7)));
		expect(setAnswer(asked, 'agree', answerOf('agree', { agreed: 'yes' }, laterMoment(8))).version).toBe(3);
		expect(fullPlan().version).toBe(1);
	});
});
