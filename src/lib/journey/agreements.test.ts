import { describe, expect, it } from 'vitest';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import { setAgreement } from '#lib/plan/agreement-edits.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { doTheyDiffer, partsToAgree, saidOfPart } from './agreements.ts';

const plan: Plan = { ...fullPlan(), agreements: {} };
const at = laterMoment(100);

describe('Who agrees with what', () => {
	it('is asked about the whole plan first, then about each section in the order of paper, but not about agreeing', () => {
		expect(partsToAgree(smallProgramme)).toEqual(['whole-plan', 'life', 'start', 'signs', 'people', 'rules']);
	});

	it('has his answer about the whole plan from his plan alone, whatever else stands there', () => {
		const other = setAgreement(plan, 'whole-plan', 'man', 'no', at);
		expect(saidOfPart(smallProgramme, other, 'whole-plan').man).toMatchObject({ agreed: 'yes', why: 'It is mine.' });
		expect(saidOfPart(smallProgramme, newPlan(), 'whole-plan')).toEqual({});
		expect(saidOfPart(smallProgramme, plan, 'whole-plan', {})).toEqual({});
	});

	it('shows when they do not say the same; who was not asked does not differ', () => {
		const one = setAgreement(plan, 'signs', 'man', 'no', at);
		expect(doTheyDiffer(saidOfPart(smallProgramme, one, 'signs'))).toBe(false);
		const two = setAgreement(one, 'signs', 'care-manager', 'could-not-answer', at);
		expect(doTheyDiffer(saidOfPart(smallProgramme, two, 'signs'))).toBe(true);
	});

	it('is about an earlier version once there is a later one', () => {
		const said = setAgreement(plan, 'signs', 'facilitator', 'yes', at);
		expect(saidOfPart(smallProgramme, said, 'signs').facilitator?.isOlder).toBe(false);
		const next = { ...said, version: said.version + 1 };
		expect(saidOfPart(smallProgramme, next, 'signs').facilitator?.isOlder).toBe(true);
	});

	it('tells that the part was changed since, and only that part; pages that were read change nothing', () => {
		const both = setAgreement(setAgreement(plan, 'signs', 'man', 'yes', at), 'life', 'man', 'yes', at);
		const later = laterMoment(110);
		const read = setAnswer(both, 'close', answerOf('info', { seen: true }, later));
		expect(saidOfPart(smallProgramme, read, 'whole-plan').man?.isChanged).toBe(false);
		const changed = setAnswer(read, 'goods', answerOf('choose', { chosen: ['good-garden'] }, later));
		expect(saidOfPart(smallProgramme, changed, 'life').man?.isChanged).toBe(true);
		expect(saidOfPart(smallProgramme, changed, 'signs').man?.isChanged).toBe(false);
		expect(saidOfPart(smallProgramme, changed, 'whole-plan').man?.isChanged).toBe(true);
	});
});
