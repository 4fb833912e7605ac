import { describe, expect, it } from 'vitest';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { fullPlan } from '../../../tests/builders/small-plan.ts';
import { setAgreement, setAgreementWhy, setCapacity } from './agreement-edits.ts';
import type { Plan } from './plan.ts';
import { restore } from './restore.ts';

const [at, later] = [laterMoment(90), laterMoment(95)];
const plan: Plan = { ...fullPlan(), version: 1, agreements: {}, capacity: {} };

function isValid(changed: Plan): boolean {
	return restore(JSON.parse(JSON.stringify({ ...changed, version: 0, agreedAt: null })), findSmallProgramme).ok;
}

describe('What somebody says about a part of the plan', () => {
	it('is kept by part and by who says it, with the version and the moment; his answers stay as they are', () => {
		const his = setAgreement(plan, 'signs', 'man', 'no', at);
		const both = setAgreement(his, 'signs', 'care-manager', 'yes', later);
		expect(both.agreements).toEqual({
			signs: {
				man: { agreed: 'no', why: '', version: 1, at },
				'care-manager': { agreed: 'yes', why: '', version: 1, at: later }
			}
		});
		expect({ ...both, agreements: {}, changedAt: plan.changedAt }).toEqual(plan);
		expect(isValid(both)).toBe(true);
	});

	it('is taken back by the same answer again, and nothing of it stays', () => {
		const once = setAgreement(plan, 'signs', 'man', 'could-not-answer', at);
		expect(setAgreement(once, 'signs', 'man', 'could-not-answer', later).agreements).toEqual({});
	});

	it('is said anew about a later version by the same answer, and keeps its why', () => {
		const once = setAgreementWhy(setAgreement(plan, 'signs', 'man', 'yes', at), 'signs', 'man', 'It is mine.', at);
		const next = setAgreement({ ...once, version: 2 }, 'signs', 'man', 'yes', later);
		expect(next.agreements['signs']?.man).toEqual({ agreed: 'yes', why: 'It is mine.', version: 2, at: later });
	});

	it('stays about its version when only the words about why change, and those are cut as a plan may hold them', () => {
		const once = setAgreement(plan, 'whole-plan', 'facilitator', 'no', at);
		const told = setAgreementWhy(
			{ ...once, version: 3 },
			'whole-plan',
			'facilitator',
			`\u0007${'a'.repeat(900)}`,
			later
		);
		expect(told.agreements['whole-plan']?.facilitator).toMatchObject({ agreed: 'no', version: 1, at });
		expect(isValid(told)).toBe(true);
	});

	it('has no why without an answer', () => {
		expect(setAgreementWhy(plan, 'signs', 'man', 'Because.', at)).toBe(plan);
	});
});

describe('How an agreement came about', () => {
	it('is a record of support and of what he did, field by field', () => {
		const support = setCapacity(plan, 'signs', { support: ['pictures', 'reading-aloud', 'pictures'] }, at);
		const told = setCapacity(support, 'signs', { basis: 'agreed', initials: 'MK' }, later);
		expect(told.capacity['signs']).toEqual({
			support: ['reading-aloud', 'pictures'],
			words: { understood: '', kept: '', weighed: '', told: '' },
			basis: 'agreed',
			initials: 'MK',
			at: later
		});
		expect(isValid(told)).toBe(true);
	});

	it('is cleaned and cut, so that no plan holds what it would refuse', () => {
		const long = `\u0007${'a'.repeat(5000)}\u2028😀`;
		const words = { understood: long, kept: 'One.\nTwo.', weighed: long, told: long };
		const told = setCapacity(plan, 'whole-plan', { words, initials: `${long}\nB` }, at);
		expect(told.capacity['whole-plan']?.words.kept).toBe('One.\nTwo.');
		expect(isValid(told)).toBe(true);
	});

	it('is gone when nothing stands in it any more', () => {
		const told = setCapacity(plan, 'signs', { initials: 'MK' }, at);
		expect(setCapacity(told, 'signs', { initials: ' ' }, later).capacity).toEqual({});
	});
});
