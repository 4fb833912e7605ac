import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orFail } from '../../../tests/builders/deeds.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, planWith } from '../../../tests/builders/small-plan.ts';
import type { Answer } from '#lib/plan/answers.ts';
import { mostOn, pick, pickedOn, withMark } from './pick.ts';
import type { Part } from './parts.ts';
import { walkOf } from './walk.ts';

const main: Part = { kind: 'main' };
const full = planWith(fullAnswers());

function questionOf(step: string) {
	return orFail(smallProgramme.steps.get(step)).step.question;
}

function tap(step: string, answer: Answer, card: string, part: Part = main): Answer {
	const picked = pick(questionOf(step), answer, part, card);
	if (picked.kind === 'full') throw new Error('No more cards may be picked here.');
	return picked.answer;
}

describe('a tap on a card', () => {
	it('picks it, in the order of the taps', () => {
		const answer = tap('calm', tap('calm', answerOf('choose'), 'calm-walk'), 'calm-tea');
		expect(pickedOn(answer, main)).toEqual(['calm-walk', 'calm-tea']);
	});

	it('puts a picked card back', () => {
		const answer = tap('calm', answerOf('choose', { chosen: ['calm-tea', 'calm-walk'] }), 'calm-tea');
		expect(pickedOn(answer, main)).toEqual(['calm-walk']);
	});

	it('says how many there may be when the page is full, and changes nothing', () => {
		const answer = answerOf('choose', { chosen: ['calm-tea', 'calm-walk', 'calm-bath'] });
		expect(pick(questionOf('calm'), answer, main, 'calm-dog')).toEqual({ kind: 'full', most: 3 });
	});

	it('swaps where only one card may be picked', () => {
		const goal = tap('garden-goal', answerOf('ladder', { goal: 'goal-garden' }), 'own-main-9');
		expect(pickedOn(goal, main)).toEqual(['own-main-9']);
		const truth = tap('excuses', orFail(full.answers['excuses']), 'own-truewords-1', {
			kind: 'true-words',
			excuse: 'excuse-one'
		});
		expect(pickedOn(truth, { kind: 'true-words', excuse: 'excuse-one' })).toEqual(['own-truewords-1']);
		expect(pickedOn(truth, { kind: 'true-words', excuse: 'excuse-two' })).toEqual(['own-truewords-1']);
	});

	it('takes the mark "not sure" off its own page only', () => {
		const marked = {
			...answerOf('feelings', { chosen: ['feel-sad'] }),
			marks: { main: 'not-sure', body: 'skipped' } as const
		};
		expect(tap('mood', marked, 'body-head', { kind: 'body' }).marks).toEqual({ main: 'not-sure' });
	});

	it('keeps who does a rung, and by when, while other rungs are picked', () => {
		const answer = tap('garden-goal', orFail(full.answers['garden-goal']), 'rung-water', { kind: 'rungs' });
		expect(answer).toMatchObject({
			rungs: [{ card: 'rung-seed', who: 'who-me', when: '2026-02-01' }, { card: 'own-rungs-1' }, { card: 'rung-water' }]
		});
	});

	it('on one sign leaves the ways out of the others alone', () => {
		const before = orFail(full.answers['pairs']);
		const after = tap('pairs', before, 'out-good', { kind: 'ways-out', sign: 'sign-shop' });
		expect(pickedOn(after, { kind: 'ways-out', sign: 'sign-shop' })).toEqual(['out-escape', 'out-good']);
		expect(pickedOn(after, { kind: 'tell', sign: 'own-main-2' })).toEqual(['own-tell-1']);
		expect(pickedOn(after, { kind: 'ways-out', sign: 'sign-bored' })).toEqual(['out-avoid', 'out-tell']);
	});

	it('on a page without cards changes nothing that was said', () => {
		for (const step of ['proud', 'review', 'agree', 'limits', 'sorted', 'helpers']) {
			const answer = orFail(full.answers[step]);
			expect(tap(step, answer, 'calm-tea')).toEqual(answer);
		}
		const pairs = orFail(full.answers['pairs']);
		expect(tap('pairs', pairs, 'out-avoid')).toEqual(pairs);
	});

	it('twice on the same card leaves the same cards picked, on every page', () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(), (pageSeed, cardSeed) => {
				const { pages } = walkOf(smallProgramme, full);
				const { step, part } = orFail(pages[pageSeed % pages.length]);
				const cards = [...smallProgramme.cards.keys(), 'own-main-77'];
				const card = orFail(cards[cardSeed % cards.length]);
				const question = questionOf(step);
				const answer = orFail(full.answers[step]);
				const once = pick(question, answer, part, card);
				if (once.kind === 'full') {
					expect(pickedOn(answer, part).length).toBeGreaterThanOrEqual(mostOn(question, part));
					return;
				}
				expect(pickedOn(once.answer, part).length).toBeLessThanOrEqual(
					Math.max(mostOn(question, part), pickedOn(answer, part).length)
				);
				const twice = pick(question, once.answer, part, card);
				const left = twice.kind === 'changed' ? [...pickedOn(twice.answer, part)].sort() : ['full'];
				const isSwap = mostOn(question, part) === 1 && !pickedOn(answer, part).includes(card);
				expect(left).toEqual(isSwap ? [] : [...pickedOn(answer, part)].sort());
			})
		);
	});
});

describe('what is picked on a page', () => {
	it('is nothing while nothing was said, and nothing on a page of another kind', () => {
		expect(pickedOn(undefined, main)).toEqual([]);
		for (const kind of ['ways-out', 'tell'] as const)
			expect(pickedOn(answerOf('choose'), { kind, sign: 'a' })).toEqual([]);
		expect(pickedOn(answerOf('pair'), { kind: 'ways-out', sign: 'sign-bored' })).toEqual([]);
		expect(pickedOn(answerOf('choose'), { kind: 'true-words', excuse: 'a' })).toEqual([]);
		expect(pickedOn(answerOf('choose'), { kind: 'body' })).toEqual([]);
		expect(pickedOn(answerOf('choose'), { kind: 'rungs' })).toEqual([]);
		expect(pickedOn(answerOf('people'), { kind: 'call-order' })).toEqual([]);
	});

	it('is the roles of his helpers, in call order', () => {
		expect(pickedOn(full.answers['helpers'], main)).toEqual(['role-worker', 'role-brother']);
	});
});

describe('how many may be picked', () => {
	it.each([
		['calm', main, 3],
		['garden-goal', main, 1],
		['garden-goal', { kind: 'rungs' }, 4],
		['excuses', main, 2],
		['excuses', { kind: 'true-words', excuse: 'excuse-one' }, 1],
		['mood', { kind: 'body' }, 5],
		['pairs', { kind: 'ways-out', sign: 'sign-bored' }, 2],
		['pairs', { kind: 'tell', sign: 'sign-bored' }, 3],
		['helpers', main, 4],
		['rules', main, 100],
		['proud', main, 100]
	] satisfies readonly (readonly [string, Part, number])[])('%s, %j: %i', (step, part, most) => {
		expect(mostOn(questionOf(step), part)).toBe(most);
	});
});

describe('a mark', () => {
	it('stands on one page, is swapped, and is taken off', () => {
		const notSure = withMark(answerOf('choose'), main, 'not-sure');
		expect(notSure.marks).toEqual({ main: 'not-sure' });
		expect(withMark(notSure, main, 'skipped').marks).toEqual({ main: 'skipped' });
		expect(withMark(notSure, main, undefined).marks).toEqual({});
	});

	it('changes nothing that was said', () => {
		for (const answer of Object.values(full.answers)) {
			expect(withMark(answer, main, 'not-sure')).toEqual({ ...answer, marks: { main: 'not-sure' } });
		}
	});
});
