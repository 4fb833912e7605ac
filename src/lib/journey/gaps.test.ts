import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDeeds, orFail, standAtStart, standsAfter } from '../../../tests/builders/deeds.ts';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, fullPlan, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import { markAsChecked, setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { cardsForPaper } from './chosen.ts';
import { gapsOf, type GapKind } from './gaps.ts';
import { findPage, walkOf } from './walk.ts';

function gapsIn(plan: Plan) {
	return gapsOf(smallProgramme, plan, walkOf(smallProgramme, plan));
}

function kindsAt(plan: Plan, step: string): readonly GapKind[] {
	return gapsIn(plan)
		.filter((gap) => gap.step === step)
		.map(({ kind }) => kind);
}

const full = planWith(fullAnswers());

describe('a plan that says everything and is checked', () => {
	it('has no gap', () => {
		expect(gapsIn(fullPlan())).toEqual([]);
	});
});

describe('a question that nobody answered', () => {
	it('is a hint, with the page where it can be answered', () => {
		expect(gapsIn(newPlan())[0]).toEqual({
			kind: 'not-answered',
			path: 'answers › limits',
			step: 'limits',
			page: 'limits/main',
			isHint: true
		});
	});

	it('is "not sure" when he said so, and stays open when it was passed by', () => {
		const notSure = { ...answerOf('choose'), marks: { main: 'not-sure' } as const };
		const skipped = { ...answerOf('choose'), marks: { main: 'skipped' } as const };
		expect(kindsAt(planWith({ calm: notSure }), 'calm')).toEqual(['not-sure']);
		expect(kindsAt(planWith({ calm: skipped }), 'calm')).toEqual(['not-answered']);
	});

	it('is no gap while it cannot be reached', () => {
		expect(kindsAt(newPlan(), 'walk-when')).toEqual([]);
		expect(kindsAt(newPlan(), 'pairs')).toEqual([]);
	});

	it('is one more gap on a ladder with a goal but no rungs', () => {
		const plan = planWith({ ...fullAnswers(), 'garden-goal': answerOf('ladder', { goal: 'goal-garden' }) });
		expect(gapsIn(plan)).toContainEqual(
			expect.objectContaining({ kind: 'not-answered', page: 'garden-goal/rungs', isHint: true })
		);
	});

	it('with fewer cards than it asks for is a hint', () => {
		expect(kindsAt(planWith({ calm: answerOf('choose', { chosen: ['calm-tea'] }) }), 'calm')).toEqual(['too-few']);
		expect(kindsAt(planWith({ calm: answerOf('choose', { chosen: ['calm-tea', 'calm-bath'] }) }), 'calm')).toEqual([]);
	});
});

describe('a sign without a way out', () => {
	it('is a gap, with the sign and the page that closes it', () => {
		const pairs = answerOf('pair', { pairs: { 'sign-shop': { waysOut: [], tell: ['role-worker'] } } });
		const plan = planWith({ ...fullAnswers(), pairs });
		expect(gapsIn(plan)).toContainEqual({
			kind: 'no-way-out',
			path: 'answers › pairs › pairs › sign-shop',
			step: 'pairs',
			card: 'sign-shop',
			page: 'pairs/do-sign-shop',
			isHint: false
		});
	});

	it('is a gap from the moment the sign is picked, before its page was ever opened', () => {
		const others = Object.entries(fullAnswers()).filter(([step]) => step !== 'pairs');
		expect(kindsAt(planWith(Object.fromEntries(others)), 'pairs')).toEqual(['no-way-out', 'no-way-out', 'no-way-out']);
	});

	it('is no gap once the sign is no longer picked', () => {
		const plan = planWith({
			...fullAnswers(),
			big: answerOf('choose', { chosen: ['sign-bored', 'sign-shop'] }),
			pairs: answerOf('pair', { pairs: { 'sign-bored': { waysOut: ['out-avoid'], tell: [] } } })
		});
		expect(gapsIn(plan).filter(({ kind }) => kind === 'no-way-out')).toHaveLength(1);
	});
});

describe('an excuse without true words', () => {
	it('is a gap', () => {
		const plan = planWith({ ...fullAnswers(), excuses: answerOf('excuse', { chosen: ['excuse-one'] }) });
		expect(gapsIn(plan)).toContainEqual(
			expect.objectContaining({
				kind: 'no-true-words',
				card: 'excuse-one',
				page: 'excuses/true-excuse-one',
				isHint: false
			})
		);
	});
});

describe('a helper', () => {
	it('without a name, a number and a yes has three gaps on his page', () => {
		const people = [{ id: 'person-1', role: 'role-worker', name: ' ', phone: '', when: '', asked: false }];
		const plan = planWith({ helpers: answerOf('people', { people }) });
		const gaps = gapsIn(plan).filter(({ step }) => step === 'helpers');
		expect(gaps.map(({ kind }) => kind)).toEqual(['helper-no-name', 'helper-no-number', 'helper-not-asked']);
		for (const gap of gaps) {
			expect(gap).toMatchObject({
				path: 'answers › helpers › people › 0',
				page: 'helpers/who-person-1',
				isHint: false
			});
		}
	});
});

describe('a card that waits for its rule check', () => {
	it('is a gap until staff ticked it', () => {
		const waits = gapsIn(full).filter(({ kind }) => kind === 'rules-not-checked');
		expect(waits.map(({ card }) => card)).toEqual([
			'calm-walk',
			'sign-shop',
			'out-escape',
			'sign-shop',
			'out-escape',
			'role-brother',
			'rule-park'
		]);
		expect(waits.map(({ path }) => path)).toEqual([
			'answers › calm › chosen › 1',
			'answers › big › chosen › 1',
			'answers › outs › chosen › 1',
			'answers › pairs › pairs › sign-shop',
			'answers › pairs › pairs › sign-shop › waysOut › 0',
			'answers › helpers › people › 1 › role',
			'answers › rules › chosen › 0'
		]);
		const checked = markAsChecked(full, ['calm-walk'], { by: 'MK', at: '2026-01-05T11:00:00.000Z' });
		expect(kindsAt(checked, 'calm')).toEqual([]);
	});

	it('is no gap while nobody picked it', () => {
		expect(gapsIn(newPlan()).filter(({ kind }) => kind === 'rules-not-checked')).toEqual([]);
	});

	it('is no gap when the sign that it belongs to is no longer picked', () => {
		const plan = setAnswer(full, 'big', answerOf('choose', { chosen: ['sign-bored', 'own-main-2'] }));
		expect(kindsAt(plan, 'pairs')).not.toContain('rules-not-checked');
		expect(plan.answers['pairs']).toBe(full.answers['pairs']);
	});
});

describe('the balance of ways out', () => {
	const withOuts = (waysOut: readonly string[]) =>
		planWith({
			...fullAnswers(),
			pairs: answerOf('pair', {
				pairs: Object.fromEntries(
					['sign-bored', 'sign-shop', 'own-main-2'].map((sign) => [sign, { waysOut, tell: [] }])
				)
			})
		});

	it('is a gentle hint for each aim that is missing', () => {
		const gaps = gapsIn(withOuts(['out-avoid', 'out-good'])).filter(({ kind }) => kind.startsWith('no-'));
		expect(gaps.map(({ kind }) => kind)).toEqual(['no-control', 'no-escape', 'no-tell']);
		expect(gaps.every(({ isHint }) => isHint)).toBe(true);
	});

	it('says nothing while there is no way out at all', () => {
		const kinds = kindsAt(withOuts([]), 'pairs').filter((kind) => kind !== 'rules-not-checked');
		expect(kinds).toEqual(['no-way-out', 'no-way-out', 'no-way-out']);
	});

	it('does not count ways out of signs that are no longer picked', () => {
		const plan = setAnswer(full, 'big', answerOf('choose', { chosen: ['sign-bored'] }));
		expect(kindsAt(plan, 'pairs')).toEqual(expect.arrayContaining(['no-control', 'no-escape']));
	});
});

describe('the agreement', () => {
	it.each(['no', 'could-not-answer', null] as const)('%s is a gap', (agreed) => {
		expect(kindsAt(planWith({ agree: answerOf('agree', { agreed }) }), 'agree')).toEqual(['not-agreed']);
	});

	it('that was never asked for is a gap too', () => {
		expect(kindsAt(newPlan(), 'agree')).toEqual(['not-agreed']);
	});

	it('is no gap after his yes', () => {
		expect(kindsAt(full, 'agree')).toEqual([]);
	});
});

describe('whatever is said, in any order, on the real pack', () => {
	const start = fc.constantFrom(realPlan(1), realPlan(2), { ...realPlan(4), answers: {}, ruleChecks: {} });

	it('every gap can be closed on a page that can be reached, and is told once', () => {
		fc.assert(
			fc.property(start, anyDeeds, (from, deeds) => {
				const { plan } = orFail(standsAfter(realProgramme, standAtStart(realProgramme, from), deeds).at(-1));
				const walk = walkOf(realProgramme, plan);
				const gaps = gapsOf(realProgramme, plan, walk);
				for (const gap of gaps) expect(findPage(walk, gap.page)?.step).toBe(gap.step);
				const told = gaps.map(({ kind, page, card }) => `${kind} ${page} ${card ?? ''}`);
				expect(new Set(told).size).toBe(told.length);
			}),
			{ numRuns: 40 }
		);
	});

	it('a gap about rules is always about a card that would else be on paper', () => {
		fc.assert(
			fc.property(start, anyDeeds, (from, deeds) => {
				const { plan } = orFail(standsAfter(realProgramme, standAtStart(realProgramme, from), deeds).at(-1));
				const walk = walkOf(realProgramme, plan);
				for (const { kind, step, card } of gapsOf(realProgramme, plan, walk)) {
					if (kind === 'rules-not-checked') expect(cardsForPaper(orFail(walk.answers[step]))).toContain(card);
				}
			}),
			{ numRuns: 30 }
		);
	});
});
