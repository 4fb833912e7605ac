import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDeeds, orFail, standAtStart, standsAfter } from '../../../tests/builders/deeds.ts';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import type { Answer } from '#lib/plan/answers.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { emptyAnswer } from '#lib/plan/empty-answers.ts';
import type { Part } from './parts.ts';
import { isPageDone, isPartAnswered, mustAgreeAgain, nextThingToDo, placeToGoOn, stateOfJourney } from './states.ts';
import { pagesOfJourney, walkOf } from './walk.ts';

/** Every page answered, but for one that he passed by. */
const full = planWith({
	...fullAnswers(),
	pairs: { ...orFail(fullAnswers()['pairs']), marks: { 'tell-sign-shop': 'skipped' } }
});

function stateIn(plan: Plan, journey: string) {
	return stateOfJourney(walkOf(smallProgramme, plan), journey);
}

describe('the state of a journey', () => {
	it('is not started, then started, then done', () => {
		expect(stateIn(newPlan(), 'life')).toBe('not-started');
		const goods = { goods: answerOf('choose', { chosen: ['good-garden'] }) };
		expect(stateIn(planWith(goods), 'life')).toBe('started');
		expect(stateIn(planWith({ goods: answerOf('choose', { chosen: ['good-job'] }) }), 'life')).toBe('done');
	});

	it('is done for every journey once all was said', () => {
		for (const { id } of smallProgramme.journeys) expect(stateIn(full, id)).toBe('done');
	});

	it('counts "not sure" and passing by as done', () => {
		const marked = { ...answerOf('choose'), marks: { main: 'not-sure' } as const };
		expect(stateIn(planWith({ goods: marked }), 'life')).toBe('done');
		const skipped = { ...answerOf('people'), marks: { main: 'skipped' } as const };
		expect(stateIn(planWith({ helpers: skipped }), 'people')).toBe('done');
	});

	it('opens again when an answer brings a new page', () => {
		const plan = planWith({ goods: answerOf('choose', { chosen: ['good-job'] }) });
		expect(stateIn(plan, 'life')).toBe('done');
		const garden = answerOf('choose', { chosen: ['good-job', 'good-garden'] });
		expect(stateIn(planWith({ goods: garden }, plan), 'life')).toBe('started');
	});

	it('is not started for a journey that no programme has', () => {
		expect(stateIn(full, 'no-such')).toBe('not-started');
	});
});

describe('whether something was said on a page', () => {
	it.each([
		['order', { kind: 'order' }, answerOf('rules', { chosen: ['rule-park'] }), false],
		['order with a date', { kind: 'order' }, answerOf('rules', { date: '2026-01-01' }), true],
		['rules with an order only', { kind: 'main' }, answerOf('rules', { reference: 'REF' }), false],
		['body', { kind: 'body' }, answerOf('feelings', { chosen: ['feel-sad'] }), false],
		['feelings with a body only', { kind: 'main' }, answerOf('feelings', { body: ['body-head'] }), false],
		['a helper without a name', { kind: 'person', person: 'p' }, people(' '), false],
		['a helper with a name', { kind: 'person', person: 'p' }, people('Ann'), true],
		['a helper who is not there', { kind: 'person', person: 'q' }, people('Ann'), false],
		['the call order', { kind: 'call-order' }, people('Ann'), true],
		['words of spaces', { kind: 'main' }, answerOf('words', { text: ' \n' }), false],
		['a goal', { kind: 'main' }, answerOf('ladder', { goal: 'goal-garden' }), true],
		[
			'who does it',
			{ kind: 'rung-plan' },
			answerOf('ladder', { rungs: [{ card: 'r', who: null, when: null }] }),
			false
		],
		[
			'by when',
			{ kind: 'rung-plan' },
			answerOf('ladder', { rungs: [{ card: 'r', who: null, when: '2026-01-01' }] }),
			true
		]
	] satisfies readonly (readonly [string, Part, Answer, boolean])[])('%s', (_, part, answer, isSaid) => {
		expect(isPartAnswered(answer, part)).toBe(isSaid);
	});

	it('is no for the empty answer of every kind', () => {
		for (const { step } of smallProgramme.steps.values()) {
			const empty = emptyAnswer(step.question.kind, 'me', '2026-01-05T10:00:00.000Z');
			expect(isPartAnswered(empty, { kind: 'main' })).toBe(false);
		}
	});

	it('is no when the page asks for another kind of answer', () => {
		const parts: readonly Part[] = [
			{ kind: 'ways-out', sign: 'a' },
			{ kind: 'tell', sign: 'a' },
			{ kind: 'true-words', excuse: 'a' },
			{ kind: 'body' },
			{ kind: 'rungs' },
			{ kind: 'rung-plan' },
			{ kind: 'person', person: 'a' },
			{ kind: 'call-order' },
			{ kind: 'order' }
		];
		for (const part of parts) expect(isPartAnswered(answerOf('words', { text: 'yes' }), part)).toBe(false);
	});
});

function people(name: string): Answer {
	return answerOf('people', { people: [{ id: 'p', role: 'role-worker', name, phone: '', when: '', asked: false }] });
}

describe('where to go on', () => {
	it('is the first page of the journey that is not done, else its first', () => {
		const walk = walkOf(smallProgramme, planWith({ limits: answerOf('info', { seen: true }) }));
		expect(placeToGoOn(walk, 'start')?.key).toBe('calm/main');
		expect(placeToGoOn(walkOf(smallProgramme, full), 'start')?.key).toBe('limits/main');
		expect(placeToGoOn(walk, 'no-such')).toBeUndefined();
	});

	it('is, in the whole plan, the first page that is not done, and nothing when all is done', () => {
		expect(nextThingToDo(walkOf(smallProgramme, newPlan()))?.key).toBe('limits/main');
		expect(nextThingToDo(walkOf(smallProgramme, full))).toBeUndefined();
	});

	it('agrees with the state of each journey, whatever is said on the real pack', () => {
		fc.assert(
			fc.property(fc.constantFrom<Plan>(realPlan(1), { ...realPlan(2), answers: {} }), anyDeeds, (from, deeds) => {
				const { plan } = orFail(standsAfter(realProgramme, standAtStart(realProgramme, from), deeds).at(-1));
				const walk = walkOf(realProgramme, plan);
				const states = realProgramme.journeys.map(({ id }) => stateOfJourney(walk, id));
				expect(nextThingToDo(walk) === undefined).toBe(states.every((state) => state === 'done'));
				for (const { id } of realProgramme.journeys) {
					const place = orFail(placeToGoOn(walk, id));
					expect(isPageDone(walk, place)).toBe(stateOfJourney(walk, id) === 'done');
					const isBegun = pagesOfJourney(walk, id).some((page) => isPageDone(walk, page));
					expect(isBegun).toBe(stateOfJourney(walk, id) !== 'not-started');
				}
			}),
			{ numRuns: 30 }
		);
	});
});

describe('agreeing again', () => {
	const changed = setAnswer(full, 'calm', answerOf('choose', { chosen: ['calm-tea'] }, laterMoment(60)));

	it('is asked once he changed something after his yes, in the part where he says it', () => {
		expect(mustAgreeAgain(smallProgramme, full, 'end')).toBe(false);
		expect(mustAgreeAgain(smallProgramme, changed, 'end')).toBe(true);
		expect(mustAgreeAgain(smallProgramme, changed, 'life')).toBe(false);
	});

	it('is not asked of a plan that he never agreed', () => {
		expect(mustAgreeAgain(smallProgramme, newPlan(), 'end')).toBe(false);
	});
});
