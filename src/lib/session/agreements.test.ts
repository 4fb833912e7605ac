import { describe, expect, it } from 'vitest';
import { keptIn, openSession } from '../../../tests/builders/session.ts';
import { fullPlan } from '../../../tests/builders/small-plan.ts';
import { sayAgreement, sayCapacity, typeAbility, typeAgreementWhy } from './agreements.ts';

const plan = { ...fullPlan(), agreements: {}, capacity: {} };

describe('who agrees with which part', () => {
	it('is kept with its why, and his answers stay as they are', async () => {
		const { session, sitting, store } = await openSession(plan);
		sitting.begin();
		sayAgreement(session, 'signs', 'man', 'no');
		typeAgreementWhy(session, 'signs', 'man', 'Too many.');
		await session.saving.settled();
		expect(await keptIn(store, plan.id)).toMatchObject({
			agreements: { signs: { man: { agreed: 'no', why: 'Too many.', version: plan.version } } },
			answers: plan.answers,
			version: plan.version
		});
	});

	it('has no second place for his yes to the whole plan, and makes no version', async () => {
		const { session, sitting } = await openSession(plan);
		sitting.begin();
		sayAgreement(session, 'whole-plan', 'man', 'yes');
		expect(session.plan.agreements).toEqual({});
		sayAgreement(session, 'whole-plan', 'care-manager', 'yes');
		expect(session.plan.version).toBe(plan.version);
		expect(session.plan.agreements['whole-plan']).toHaveProperty('care-manager');
	});

	it('and how it came about do not change without staff', async () => {
		const { session } = await openSession(plan);
		sayAgreement(session, 'signs', 'man', 'yes');
		typeAgreementWhy(session, 'signs', 'man', 'He typed this.');
		sayCapacity(session, 'signs', { basis: 'duty' });
		typeAbility(session, 'signs', 'told', 'He typed this.');
		expect(session.plan).toEqual(plan);
	});

	it('comes with what he did and the support given, one text at a time', async () => {
		const { session, sitting } = await openSession(plan);
		sitting.begin();
		typeAbility(session, 'signs', 'understood', 'Told me his 3 signs.');
		typeAbility(session, 'signs', 'told', 'Said no with his card.');
		sayCapacity(session, 'signs', { support: ['pictures'] });
		expect(session.plan.capacity['signs']).toMatchObject({
			support: ['pictures'],
			words: { understood: 'Told me his 3 signs.', kept: '', told: 'Said no with his card.' }
		});
	});
});
