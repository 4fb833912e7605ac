import { describe, expect, it } from 'vitest';
import type { Step } from '#lib/programme/grammar.ts';
import { smallPack, findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, beginning, fullAnswers, newPlan } from '../../../tests/builders/small-plan.ts';
import type { Answer } from './answers.ts';
import { emptyAnswer, isEmpty, ownCardsOf } from './empty-answers.ts';
import { restore } from './restore.ts';

const steps: readonly Step[] = smallPack.journeys.flatMap((journey) => journey.steps);

describe('The empty answer of each kind of question', () => {
	it.each(steps.map(({ id, question }) => [question.kind, id] as const))(
		'%s (%s) is valid, and says nothing',
		(kind, id) => {
			const answer = emptyAnswer(kind, 'together', beginning);
			expect(answer).toMatchObject({ kind, by: 'together', at: beginning, marks: {}, media: [] });
			expect(isEmpty(answer)).toBe(true);
			expect(restore(newPlan({ answers: { [id]: answer } }), findSmallProgramme).ok).toBe(true);
		}
	);

	it('covers every kind there is', () => {
		expect(new Set(steps.map(({ question }) => question.kind)).size).toBe(13);
	});
});

describe('An answer is empty', () => {
	it('no more, once he said something', () => {
		for (const [step, answer] of Object.entries(fullAnswers())) expect(isEmpty(answer), step).toBe(false);
	});

	it.each<[string, Answer]>([
		['a mark', answerOf('choose', { marks: { main: 'not-sure' } })],
		['a card of his own that he did not pick', answerOf('choose', { own: [{ id: 'own-main-1', words: 'x' }] })],
		['blanks for words', answerOf('words', { text: ' \n ' })],
		['a sign without anything beside it', answerOf('pair', { pairs: { 'sign-bored': { waysOut: [], tell: [] } } })],
		['a why without a yes or no', answerOf('agree', { why: 'x' })],
		['blanks for a reference', answerOf('rules', { reference: '  ' })]
	])('with only %s', (_, answer) => expect(isEmpty(answer)).toBe(true));

	it.each<[string, Answer]>([
		['a card sorted as not his', answerOf('sort', { places: { 'sign-bored': 'not-me' } })],
		['a place in the body alone', answerOf('feelings', { body: ['body-head'] })],
		['rungs without a goal', answerOf('ladder', { rungs: [{ card: 'rung-seed', who: null, when: null }] })],
		['who to tell alone', answerOf('pair', { pairs: { 'sign-bored': { waysOut: [], tell: ['role-nurse'] } } })],
		['the reference of an order', answerOf('rules', { reference: 'R 1' })],
		['the day of an order', answerOf('rules', { date: '2026-01-01' })],
		['a no', answerOf('agree', { agreed: 'no' })]
	])('not with %s', (_, answer) => expect(isEmpty(answer)).toBe(false));
});

describe('His own cards on an answer', () => {
	it('are those it holds, and none where the kind has none', () => {
		const own = [{ id: 'own-main-1', words: 'x' }];
		expect(ownCardsOf(answerOf('people', { own }))).toEqual(own);
		expect(ownCardsOf(answerOf('date'))).toEqual([]);
	});
});
