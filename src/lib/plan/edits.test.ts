import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../../../tests/builders/json-change.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, beginning, fullAnswers, fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import { saidBy } from './answer-edits.ts';
import type { AgreeAnswer } from './answers.ts';
import {
	createPlan,
	isChangedSinceAgreed,
	markAsChecked,
	markAsUnchecked,
	setAnswer,
	setManner,
	setShare,
	setStaffNote
} from './edits.ts';
import type { Plan } from './plan.ts';
import { restore } from './restore.ts';

const isValid = (plan: Plan) => restore(plan, findSmallProgramme).ok;
const agree = (minutes: number, said: Partial<AgreeAnswer> = { agreed: 'yes' }) =>
	answerOf('agree', said, laterMoment(minutes));
const tea = (minutes: number) => answerOf('choose', { chosen: ['calm-tea'] }, laterMoment(minutes));

describe('A new plan', () => {
	const plan = createPlan({
		id: 'plan0000000000000009',
		packs: [{ id: 'small', version: 1 }],
		name: 'J.',
		voice: 'he',
		needs: ['pictures'],
		language: 'en-GB',
		at: beginning
	});

	it('is a valid draft with nothing said', () => {
		expect(isValid(plan)).toBe(true);
		expect(plan).toMatchObject({
			name: 'J.',
			voice: 'he',
			needs: ['pictures'],
			answers: {},
			version: 0,
			agreedAt: null
		});
		expect(plan.createdAt).toBe(plan.changedAt);
	});

	it('counts as changed, for nobody agreed it yet', () => {
		expect(isChangedSinceAgreed(plan)).toBe(true);
	});
});

describe('Saying something', () => {
	it('puts it in its place and leaves every other answer', () => {
		const before = fullPlan();
		const after = setAnswer(before, 'calm', tea(60));
		expect(after.answers).toEqual({ ...before.answers, calm: tea(60) });
		expect(after.changedAt).toBe(laterMoment(60));
		expect(after.createdAt).toBe(before.createdAt);
	});

	it('never moves the plan back in time, as when only who said it is changed', () => {
		const before = setAnswer(
			setAnswer(newPlan(), 'calm', tea(5)),
			'proud',
			answerOf('words', { text: 'x' }, laterMoment(9))
		);
		const after = setAnswer(before, 'calm', saidBy(tea(5), 'staff'));
		expect(after.answers['calm']?.by).toBe('staff');
		expect(after.changedAt).toBe(laterMoment(9));
	});
});

describe('Agreeing', () => {
	it('makes the first version', () => {
		const plan = setAnswer(newPlan(), 'agree', agree(1));
		expect(plan).toMatchObject({ version: 1, agreedAt: laterMoment(1) });
		expect(isValid(plan)).toBe(true);
		expect(isChangedSinceAgreed(plan)).toBe(false);
	});

	it.each(['no', 'could-not-answer', null] as const)('with %j makes none', (agreed) => {
		expect(setAnswer(newPlan(), 'agree', agree(1, { agreed }))).toMatchObject({ version: 0, agreedAt: null });
	});

	it('again makes no new version of a plan that stands as it was agreed', () => {
		const once = setAnswer(newPlan(), 'agree', agree(1));
		expect(setAnswer(once, 'agree', agree(5))).toMatchObject({ version: 1, agreedAt: laterMoment(1) });
	});

	it('to a plan in which something was said since makes a new version', () => {
		const changed = setAnswer(setAnswer(newPlan(), 'agree', agree(1)), 'calm', tea(2));
		expect(isChangedSinceAgreed(changed)).toBe(true);
		const again = setAnswer(setAnswer(changed, 'agree', agree(3, { agreed: null })), 'agree', agree(4));
		expect(again).toMatchObject({ version: 2, agreedAt: laterMoment(4) });
		expect(isChangedSinceAgreed(again)).toBe(false);
	});

	it('after he took it back makes no new version of the very plan he agreed', () => {
		const back = setAnswer(setAnswer(newPlan(), 'agree', agree(1)), 'agree', agree(2, { agreed: 'no' }));
		expect(back).toMatchObject({ version: 1, agreedAt: laterMoment(1) });
		expect(setAnswer(back, 'agree', agree(3))).toMatchObject({ version: 1, agreedAt: laterMoment(1) });
	});

	it('and then writing down why, letter by letter, stays one version that nobody changed', () => {
		const letters = ['I', 'It', 'It ', 'It is', 'It is mine'];
		const plan = letters.reduce(
			(before, why, at) => setAnswer(before, 'agree', agree(2 + at, { agreed: 'yes', why })),
			setAnswer(newPlan(), 'agree', agree(1))
		);
		expect(plan).toMatchObject({ version: 1, agreedAt: laterMoment(1) });
		expect(isChangedSinceAgreed(plan)).toBe(false);
	});

	it('is not done by changing who said it', () => {
		const changed = setAnswer(setAnswer(newPlan(), 'agree', agree(1)), 'calm', tea(2));
		const plan = setAnswer(changed, 'agree', saidBy(agree(1), 'together'));
		expect(plan).toMatchObject({ version: 1, agreedAt: laterMoment(1) });
		expect(isChangedSinceAgreed(plan)).toBe(true);
	});

	it('stands when he only read a page again', () => {
		const plan = setAnswer(
			setAnswer(newPlan(), 'agree', agree(1)),
			'limits',
			answerOf('info', { seen: true }, laterMoment(9))
		);
		expect(isChangedSinceAgreed(plan)).toBe(false);
	});

	it('never makes the number of the version smaller, and keeps the plan valid, whatever is said', () => {
		const deed = fc.oneof(
			fc.constantFrom('yes' as const, 'no' as const, 'could-not-answer' as const, null).map((agreed) => ({ agreed })),
			fc.constant('say' as const)
		);
		fc.assert(
			fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
				let plan = newPlan();
				for (const [at, done] of deeds.entries()) {
					const before = plan;
					plan = done === 'say' ? setAnswer(plan, 'calm', tea(at + 1)) : setAnswer(plan, 'agree', agree(at + 1, done));
					expect(plan.version - before.version).toBeOneOf([0, 1]);
					expect(plan.version > before.version).toBe(plan.agreedAt !== before.agreedAt);
				}
				expect(isValid(plan)).toBe(true);
			})
		);
	});
});

describe('What staff do', () => {
	const at = laterMoment(90);

	it('never touches what he said', () => {
		const before = fullPlan();
		const after = [
			setStaffNote(before, 'calm', 'He says mint tea.', at),
			setStaffNote(before, 'calm', '', at),
			markAsChecked(before, ['out-escape'], { by: 'AB', at }),
			markAsUnchecked(before, 'calm-walk', at),
			setShare(before, 'signs', 'carer', { shown: true, basis: 'duty', at: at }),
			setManner(before, { name: 'J.', voice: 'he', needs: [] }, at)
		];
		for (const plan of after) {
			expect(plan.answers).toBe(before.answers);
			expect(plan).toMatchObject({ version: before.version, agreedAt: before.agreedAt, changedAt: at });
			expect(isValid(plan)).toBe(true);
		}
	});

	it('is kept under the same key as his answer, beside it', () => {
		const plan = setStaffNote(fullPlan(), 'proud', 'Shows photos.', at);
		expect(plan.staff['proud']).toEqual({ words: 'Shows photos.', at });
		expect(plan.staff['calm']).toEqual(fullPlan().staff['calm']);
		expect(plan.answers['proud']).toEqual(fullAnswers()['proud']);
	});

	it('takes a note away with empty words', () => {
		expect(setStaffNote(fullPlan(), 'calm', ' \n ', at).staff).toEqual({});
		expect(setStaffNote(fullPlan(), 'big', '', at).staff).toEqual(fullPlan().staff);
	});

	it('checks several cards at once, and takes one check back', () => {
		const check = { by: 'MK', at };
		const checked = markAsChecked(newPlan(), ['calm-walk', 'calm-film'], check);
		expect(checked.ruleChecks).toEqual({ 'calm-walk': check, 'calm-film': check });
		expect(markAsUnchecked(checked, 'calm-walk', at).ruleChecks).toEqual({ 'calm-film': check });
		expect(markAsUnchecked(newPlan(), 'calm-walk', at).ruleChecks).toEqual({});
	});

	it('opens a section to one reader and leaves the others', () => {
		const toCarer = setShare(newPlan(), 'life', 'carer', { shown: true, basis: 'duty', at });
		const opened = setShare(toCarer, 'life', 'wallet', { shown: false, basis: 'agreed', at: at });
		const [carer, wallet] = [
			{ shown: true, basis: 'duty', at } as const,
			{ shown: false, basis: 'agreed', at } as const
		];
		expect(opened.sharing).toEqual({ life: { carer, wallet } });
		const closed = setShare(opened, 'life', 'carer', { shown: false, basis: 'best-interests', at: laterMoment(91) });
		expect(closed.sharing).toEqual({
			life: { carer: { shown: false, basis: 'best-interests', at: laterMoment(91) }, wallet }
		});
	});
});

describe('An edit gives a new plan', () => {
	const at = laterMoment(90);
	const plan = frozen(fullPlan());

	it.each<[string, () => Plan]>([
		['saying', () => setAnswer(plan, 'calm', tea(90))],
		['agreeing', () => setAnswer(plan, 'agree', agree(90))],
		['a manner', () => setManner(plan, { name: 'X', voice: 'i', needs: [] }, at)],
		['a check', () => markAsChecked(plan, ['calm-film'], { by: 'MK', at })],
		['a check taken back', () => markAsUnchecked(plan, 'calm-walk', at)],
		['a note', () => setStaffNote(plan, 'calm', 'x', at)],
		['sharing', () => setShare(plan, 'life', 'carer', { shown: false, basis: 'agreed', at: at })]
	])('and leaves the old one as it was: %s', (_, edit) => {
		expect(edit()).not.toEqual(plan);
		expect(plan).toEqual(fullPlan());
	});
});
