import { describe, expect, it } from 'vitest';
import { orFail } from '../../../tests/builders/deeds.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, fullPlan, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import { cardsForPaper, cardsTakenFrom, cardsTakenFromAll, ownCards } from './chosen.ts';
import { inReach, nameOfPart, partsOf } from './parts.ts';
import { isSensitive, needsRuleCheck, waitsForRuleCheck } from './rules.ts';

const answers = fullAnswers();
const cardOf = (id: string) => smallProgramme.cards.get(id);

describe('the cards that later steps take from an answer', () => {
	it('are those he picked, or sorted as "me"', () => {
		expect(cardsTakenFrom(answers['calm'])).toEqual(['calm-tea', 'calm-walk', 'own-main-1']);
		expect(cardsTakenFrom(answers['sorted'])).toEqual(['sign-bored', 'sign-shop', 'own-main-2']);
		expect(cardsTakenFrom(answers['mood'])).toEqual(['feel-sad']);
		expect(cardsTakenFrom(answers['excuses'])).toEqual(['excuse-one', 'excuse-two']);
	});

	it('are none of other kinds, and none of an answer that is not there', () => {
		for (const step of ['proud', 'pairs', 'helpers', 'rules', 'agree', 'garden-goal', 'review', 'limits']) {
			expect(cardsTakenFrom(answers[step])).toEqual([]);
		}
		expect(cardsTakenFrom(undefined)).toEqual([]);
	});

	it('stand once each, in order, when several steps brought them', () => {
		const two = { a: answerOf('choose', { chosen: ['x', 'y'] }), b: answerOf('choose', { chosen: ['y', 'z'] }) };
		expect(cardsTakenFromAll(two, ['b', 'a', 'none'])).toEqual(['y', 'z', 'x']);
	});
});

describe('the cards that an answer would put on paper', () => {
	it.each([
		['calm', ['calm-tea', 'calm-walk', 'own-main-1']],
		['mood', ['feel-sad', 'body-head']],
		['rules', ['rule-park']],
		['excuses', ['excuse-one', 'truth-one', 'excuse-two', 'own-truewords-1']],
		['garden-goal', ['goal-garden', 'rung-seed', 'who-me', 'own-rungs-1']],
		['helpers', ['role-worker', 'role-brother']],
		['sorted', []],
		['proud', []],
		['agree', []],
		['review', []],
		['limits', []]
	])('%s', (step, cards) => {
		expect(cardsForPaper(orFail(answers[step]))).toEqual(cards);
	});

	it('hold every sign, way out and role of the pairs', () => {
		expect(new Set(cardsForPaper(orFail(answers['pairs'])))).toEqual(
			new Set([
				'sign-bored',
				'out-avoid',
				'out-tell',
				'role-worker',
				'sign-shop',
				'out-escape',
				'own-main-2',
				'out-control',
				'own-tell-1'
			])
		);
	});
});

describe('cards in his own words', () => {
	it('are found wherever he said them', () => {
		expect([...ownCards(planWith(answers)).keys()].sort()).toEqual([
			'own-main-1',
			'own-main-2',
			'own-rungs-1',
			'own-tell-1',
			'own-thought-1',
			'own-truewords-1'
		]);
		expect(ownCards(newPlan()).size).toBe(0);
	});
});

describe('the rule check', () => {
	it.each(['calm-walk', 'calm-film', 'role-brother', 'rule-park'])('%s waits for it', (card) => {
		expect(needsRuleCheck(cardOf(card))).toBe(true);
		expect(waitsForRuleCheck(smallProgramme, newPlan(), card)).toBe(true);
	});

	it.each(['calm-tea', 'sign-hard', 'own-main-1', 'no-such'])('%s does not', (card) => {
		expect(needsRuleCheck(cardOf(card))).toBe(false);
		expect(waitsForRuleCheck(smallProgramme, newPlan(), card)).toBe(false);
	});

	it('is over once staff ticked the card', () => {
		expect(waitsForRuleCheck(smallProgramme, fullPlan(), 'calm-walk')).toBe(false);
		expect(waitsForRuleCheck(smallProgramme, fullPlan(), 'calm-film')).toBe(true);
	});

	it('has nothing to do with being sensitive', () => {
		expect(isSensitive(cardOf('sign-hard'))).toBe(true);
		expect(isSensitive(cardOf('calm-walk'))).toBe(false);
		expect(isSensitive(undefined)).toBe(false);
	});
});

describe('the pages of one step', () => {
	it('each have a name of their own', () => {
		for (const { step } of smallProgramme.steps.values()) {
			const names = partsOf(step.question, answers[step.id], answers).map(nameOfPart);
			expect(names.length).toBeGreaterThan(0);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	it('ask who to tell only where the pack says so', () => {
		const question = { kind: 'pair', signs: ['big'], waysOut: ['outs'], max: 1 } as const;
		expect(partsOf(question, undefined, answers).map(nameOfPart)).toEqual([
			'do-sign-bored',
			'do-sign-shop',
			'do-own-main-2'
		]);
	});

	it('ask for the call order only when there are two helpers', () => {
		const question = { kind: 'people', roles: ['roles'], max: 3 } as const;
		const person = { id: 'person-1', role: 'role-worker', name: '', phone: '', when: '', asked: false };
		const one = answerOf('people', { people: [person] });
		const two = answerOf('people', { people: [person, { ...person, id: 'person-2' }] });
		expect(partsOf(question, undefined, {}).map(nameOfPart)).toEqual(['main']);
		expect(partsOf(question, one, {}).map(nameOfPart)).toEqual(['main', 'who-person-1']);
		expect(partsOf(question, two, {}).map(nameOfPart)).toEqual(['main', 'who-person-1', 'who-person-2', 'call-order']);
	});

	it('ask for the body only where the pack has a deck for it', () => {
		const question = { kind: 'feelings', decks: ['feelings'], body: [], max: 2 } as const;
		expect(partsOf(question, answers['mood'], answers).map(nameOfPart)).toEqual(['main']);
	});

	it('use all that stands on them, and nothing that stands on pages out of reach', () => {
		for (const { step } of smallProgramme.steps.values()) {
			const answer = orFail(answers[step.id]);
			expect(inReach(answer, partsOf(step.question, answer, answers))).toEqual(answer);
		}
		const pairs = orFail(answers['pairs']);
		expect(inReach(pairs, [{ kind: 'ways-out', sign: 'sign-shop' }])).toMatchObject({
			pairs: { 'sign-shop': { waysOut: ['out-escape'], tell: [] } }
		});
		expect(inReach(pairs, [])).toMatchObject({ pairs: {} });
	});
});
