import { describe, expect, it } from 'vitest';
import { realProgramme } from '../../../tests/builders/real-pack.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { accessOfStep, mayOpenJourney, mayOpenStep, mustSeeLimits } from './access.ts';
import { walkOf } from './walk.ts';

describe('who must be there', () => {
	it('is said by the journey, unless the step says otherwise', () => {
		expect(accessOfStep(smallProgramme, 'calm')).toBe('alone');
		expect(accessOfStep(smallProgramme, 'big')).toBe('with-staff');
		expect(accessOfStep(smallProgramme, 'mood')).toBe('alone');
	});

	it.each(['no-such', '', 'constructor', '__proto__'])('is staff for the unknown step %j', (step) => {
		expect(accessOfStep(smallProgramme, step)).toBe('with-staff');
		expect(mayOpenStep(smallProgramme, step, 'alone')).toBe(false);
	});

	it('is staff for the four steps, his signs, their ways out, a slip, his rules, the sheet for carers and the agreement of the real pack', () => {
		const withStaff = [...realProgramme.steps.keys()].filter((step) => !mayOpenStep(realProgramme, step, 'alone'));
		const journeys = ['four-steps', 'signs', 'if-i-slip', 'my-rules', 'carers', 'i-agree'];
		const expected = realProgramme.journeys
			.filter(({ id }) => journeys.includes(id))
			.flatMap(({ steps }) => steps.map(({ id }) => id));
		expect(new Set(withStaff)).toEqual(new Set([...expected, 'wo-pair']));
	});
});

describe('alone', () => {
	it('he opens what is his to open, and no other journey', () => {
		expect(mayOpenJourney(smallProgramme, 'life', 'alone')).toBe(true);
		expect(mayOpenJourney(smallProgramme, 'signs', 'alone')).toBe(false);
		expect(mayOpenJourney(smallProgramme, 'no-such', 'alone')).toBe(false);
		expect(mayOpenStep(smallProgramme, 'goods', 'alone')).toBe(true);
	});
});

describe('together with staff', () => {
	it('everything opens', () => {
		for (const { id } of smallProgramme.journeys) expect(mayOpenJourney(smallProgramme, id, 'together')).toBe(true);
		for (const step of smallProgramme.steps.keys()) expect(mayOpenStep(smallProgramme, step, 'together')).toBe(true);
	});
});

describe('the limits of confidentiality', () => {
	const mustSee = (plan: Plan) => mustSeeLimits(smallProgramme, walkOf(smallProgramme, plan));

	it('come before the first answer', () => {
		expect(mustSee(newPlan())).toBe(true);
		expect(mustSee(planWith({ calm: answerOf('choose', { chosen: ['calm-tea'] }) }))).toBe(true);
	});

	it('are seen only when they were seen: a mark is not enough', () => {
		expect(mustSee(planWith({ limits: { ...answerOf('info'), marks: { main: 'skipped' } } }))).toBe(true);
		expect(mustSee(planWith({ limits: answerOf('words', { text: 'seen' }) }))).toBe(true);
		expect(mustSee(planWith({ limits: answerOf('info', { seen: true }) }))).toBe(false);
	});
});
