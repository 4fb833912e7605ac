import { describe, expect, it } from 'vitest';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { smallAddOn, smallPack, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan } from '../../../tests/builders/small-plan.ts';
import { setShare } from './edits.ts';
import { restore } from './restore.ts';
import { setPacks, withEarlierAnswers } from './set-packs.ts';

const larger = composeProgramme(smallPack, [
	{ ...smallAddOn, adds: smallAddOn.adds.filter(({ kind }) => kind !== 'cards') }
]);
const song = answerOf('choose', { chosen: ['more-song'] });
const plain = fullPlan();
const added = setPacks(plain, smallProgramme, larger, laterMoment(50));
const said = setShare({ ...added, answers: { ...added.answers, 'more-songs': song } }, 'more', 'carer', {
	shown: true,
	basis: 'agreed',
	at: laterMoment(51)
});

describe('A part that is added to a plan', () => {
	it('changes nothing of what he said, and makes a valid plan', () => {
		expect(added).toEqual({ ...plain, packs: larger.packs, changedAt: laterMoment(50) });
		expect(restore(said, () => larger)).toEqual({ ok: true, value: said });
	});
});

describe('A part that is taken out of a plan', () => {
	const without = setPacks(said, larger, smallProgramme, laterMoment(52));

	it('takes its answers and who may read them with it, and leaves a valid plan with all other answers', () => {
		expect(restore(without, () => smallProgramme)).toEqual({ ok: true, value: without });
		expect(without.answers).toEqual(plain.answers);
		expect(without.sharing).toEqual(plain.sharing);
		expect(without.packs).toEqual(smallProgramme.packs);
	});

	it('gives back what he said there when it is added again, but never over what stands there now', () => {
		const again = setPacks(without, smallProgramme, larger, laterMoment(53));
		expect(withEarlierAnswers(again, larger, said).answers).toEqual(said.answers);
		const other = { ...again, answers: { ...again.answers, 'more-songs': answerOf('choose', { chosen: [] }) } };
		expect(withEarlierAnswers(other, larger, said)).toEqual(other);
	});

	it('leaves an answer where it was when it names what is not there any more', () => {
		const odd = { ...said, answers: { 'more-songs': answerOf('choose', { chosen: ['gone'] }) } };
		const again = setPacks(without, smallProgramme, larger, laterMoment(53));
		expect(withEarlierAnswers(again, larger, odd)).toEqual(again);
	});
});
