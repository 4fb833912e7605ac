import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDeeds, orFail, standAtStart, standsAfter } from '../../../tests/builders/deeds.ts';
import { findRealProgramme, realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import { isEmpty, ownCardsOf } from '#lib/plan/empty-answers.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restore } from '#lib/plan/restore.ts';
import { pick } from './pick.ts';
import {
	backFrom,
	backFromCheck,
	findPage,
	nearestPage,
	nextFrom,
	pagesOfJourney,
	progressOf,
	walkOf,
	type Page
} from './walk.ts';

const runs = { numRuns: 40 };
/** Plans of the real pack from which random deeds go on. */
const anyStart = fc.constantFrom<Plan>(
	realPlan(1),
	realPlan(2),
	realPlan(3, 'thin'),
	{ ...realPlan(4), answers: {} },
	realPlan(5)
);

function pageAt(plan: Plan, key: string, programme = smallProgramme): Page {
	return orFail(findPage(walkOf(programme, plan), key));
}

describe('the pages of a plan', () => {
	it('begin with the limits of confidentiality, and hold no page for what was not picked', () => {
		const { pages } = walkOf(smallProgramme, newPlan());
		const keys = pages.map(({ key }) => key);
		expect(keys[0]).toBe('limits/main');
		expect(keys).not.toContain('walk-when/main');
		expect(keys).not.toContain('garden-goal/main');
		expect(keys).not.toContain('big/main');
		expect(keys.filter((key) => key.startsWith('pairs/'))).toEqual([]);
		expect(keys).toContain('thanks/main');
	});

	it('grow with what he says: a page for each sign, each excuse and each helper', () => {
		const keys = walkOf(smallProgramme, planWith(fullAnswers())).pages.map(({ key }) => key);
		expect(keys).toEqual(
			expect.arrayContaining([
				'walk-when/main',
				'garden-goal/rungs',
				'garden-goal/rung-plan',
				'mood/body',
				'excuses/true-excuse-one',
				'excuses/true-excuse-two',
				'pairs/do-own-main-2',
				'pairs/tell-own-main-2',
				'helpers/who-person-1',
				'helpers/call-order',
				'rules/order'
			])
		);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('never use an answer of another kind than its question', () => {
		const plan = planWith({ calm: answerOf('words', { text: 'calm' }) });
		expect(walkOf(smallProgramme, plan).answers).toEqual({});
		expect(plan.answers).toHaveProperty('calm');
	});

	it('do not follow an answer that itself cannot be reached', () => {
		const kept = { ...fullAnswers(), sorted: answerOf('sort', {}) };
		const walk = walkOf(smallProgramme, planWith(kept));
		expect(walk.answers).not.toHaveProperty('big');
		expect(walk.answers).not.toHaveProperty('pairs');
		expect(walk.pages.filter(({ step }) => step === 'pairs' || step === 'big')).toEqual([]);
	});

	it('are none for a programme without journeys, and nothing breaks', () => {
		const empty = { ...smallProgramme, journeys: [] };
		const walk = walkOf(empty, planWith(fullAnswers()));
		expect(walk).toEqual({ pages: [], answers: {} });
		expect(nearestPage(empty, walk, 'calm/main')).toBeUndefined();
		expect(backFromCheck(walk, 'start')).toEqual({ kind: 'home' });
	});
});

describe('Next and Back', () => {
	it('lead from the last page of a journey to its check page, and back', () => {
		const walk = walkOf(smallProgramme, newPlan());
		const last = orFail(pagesOfJourney(walk, 'start').at(-1));
		expect(nextFrom(walk, last)).toEqual({ kind: 'check', journey: 'start' });
		expect(backFromCheck(walk, 'start')).toEqual({ kind: 'page', page: last });
	});

	it('lead from the first page of a journey to the plan home', () => {
		const walk = walkOf(smallProgramme, newPlan());
		for (const { id } of smallProgramme.journeys) {
			expect(backFrom(walk, orFail(pagesOfJourney(walk, id)[0]))).toEqual({ kind: 'home' });
		}
	});

	it('stay inside the journey', () => {
		const walk = walkOf(smallProgramme, planWith(fullAnswers()));
		for (const page of walk.pages) {
			const next = nextFrom(walk, page);
			expect(next.kind === 'page' ? next.page.journey : page.journey).toBe(page.journey);
		}
	});
});

describe('the page to come back to', () => {
	it('is the page itself while it can be reached', () => {
		const walk = walkOf(smallProgramme, planWith(fullAnswers()));
		for (const page of walk.pages) expect(nearestPage(smallProgramme, walk, page.key)).toBe(page);
	});

	it('is the first page of the step when a part of it went away', () => {
		const walk = walkOf(smallProgramme, newPlan());
		expect(nearestPage(smallProgramme, walk, 'excuses/true-excuse-one')?.key).toBe('excuses/main');
	});

	it('is the last page before the step when the whole step went away', () => {
		const walk = walkOf(smallProgramme, newPlan());
		expect(nearestPage(smallProgramme, walk, 'walk-when/main')?.key).toBe('calm/main');
	});

	it.each(['', 'no-such/main', '/', 'constructor/main', '__proto__'])('is the very first page for %j', (key) => {
		const walk = walkOf(smallProgramme, newPlan());
		expect(nearestPage(smallProgramme, walk, key)?.key).toBe('limits/main');
	});
});

describe('"Page 3 of 8"', () => {
	it('counts the pages of the journey that can be reached now', () => {
		const plan = newPlan();
		const walk = walkOf(smallProgramme, plan);
		expect(progressOf(walk, pageAt(plan, 'proud/main'))).toEqual({ page: 3, of: 3 });
		const walking = planWith({ calm: answerOf('choose', { chosen: ['calm-walk'] }) });
		expect(progressOf(walkOf(smallProgramme, walking), pageAt(walking, 'proud/main'))).toEqual({ page: 4, of: 4 });
	});

	it('moves on by one with each Next, also through the pages of one question', () => {
		const plan = realPlan(1);
		const walk = walkOf(realProgramme, plan);
		for (const journey of realProgramme.journeys) {
			const pages = walk.pages.filter((page) => page.journey === journey.id);
			expect(pages.map((page) => progressOf(walk, page))).toEqual(
				pages.map((_, index) => ({ page: index + 1, of: pages.length }))
			);
		}
	});
});

describe('whatever is said, in any order, on the real pack', () => {
	it('there is always a page to stand on', () => {
		fc.assert(
			fc.property(anyStart, anyDeeds, (start, deeds) => {
				for (const { plan, page } of standsAfter(realProgramme, standAtStart(realProgramme, start), deeds)) {
					const walk = walkOf(realProgramme, plan);
					expect(findPage(walk, page.key)).toEqual(page);
					expect(new Set(walk.pages.map(({ key }) => key)).size).toBe(walk.pages.length);
				}
			}),
			runs
		);
	});

	it('Back always undoes Next', () => {
		fc.assert(
			fc.property(anyStart, anyDeeds, (start, deeds) => {
				for (const { plan, page } of standsAfter(realProgramme, standAtStart(realProgramme, start), deeds)) {
					const walk = walkOf(realProgramme, plan);
					const next = nextFrom(walk, page);
					const back = next.kind === 'page' ? backFrom(walk, next.page) : backFromCheck(walk, page.journey);
					expect(back).toEqual({ kind: 'page', page });
				}
			}),
			runs
		);
	});

	it('Next alone reaches every page of a journey and ends at its check page', () => {
		fc.assert(
			fc.property(anyStart, anyDeeds, (start, deeds) => {
				const plan = orFail(standsAfter(realProgramme, standAtStart(realProgramme, start), deeds).at(-1)).plan;
				const walk = walkOf(realProgramme, plan);
				for (const { id } of realProgramme.journeys) {
					const pages = pagesOfJourney(walk, id);
					const visited: Page[] = pages.slice(0, 1);
					for (let at = visited[0]; at !== undefined && visited.length <= pages.length;) {
						const next = nextFrom(walk, at);
						at = next.kind === 'page' ? next.page : undefined;
						if (at !== undefined) visited.push(at);
					}
					expect(visited).toEqual(pages);
				}
			}),
			runs
		);
	});

	it('nothing once said disappears but what is taken back on its own page', () => {
		fc.assert(
			fc.property(anyStart, anyDeeds, (start, deeds) => {
				let before = standAtStart(realProgramme, start);
				for (const after of standsAfter(realProgramme, before, deeds)) {
					for (const [step, answer] of Object.entries(before.plan.answers)) {
						const now = after.plan.answers[step];
						if (step !== before.page.step) expect(now).toBe(answer);
						expect(ownCardsOf(orFail(now))).toEqual(expect.arrayContaining([...ownCardsOf(answer)]));
					}
					before = after;
				}
			}),
			runs
		);
	});

	it('an answer is used exactly when its question can be reached, and else only kept', () => {
		fc.assert(
			fc.property(anyStart, anyDeeds, (start, deeds) => {
				for (const { plan } of standsAfter(realProgramme, standAtStart(realProgramme, start), deeds)) {
					const walk = walkOf(realProgramme, plan);
					const reached = new Set(walk.pages.map(({ step }) => step));
					const kept = Object.keys(plan.answers).filter((step) => reached.has(step));
					expect(Object.keys(walk.answers).sort()).toEqual(kept.sort());
				}
			}),
			runs
		);
	});

	it('the plan stays one that can be read again', () => {
		fc.assert(
			fc.property(anyStart, anyDeeds, (start, deeds) => {
				const plan = orFail(standsAfter(realProgramme, standAtStart(realProgramme, start), deeds).at(-1)).plan;
				const copy: unknown = JSON.parse(JSON.stringify(plan));
				expect(restore(copy, findRealProgramme)).toEqual({ ok: true, value: plan });
			}),
			runs
		);
	});
});

describe('an answer whose question went away', () => {
	it('is kept aside, and comes back when the question does', () => {
		const start = realPlan(1);
		const goods = orFail(start.answers['good-choose']);
		const question = orFail(realProgramme.steps.get('good-choose')).step.question;
		const good = goods.kind === 'choose' ? orFail(goods.chosen.find((card) => card.startsWith('gl'))) : '';
		const tap = (plan: Plan) => {
			const picked = pick(question, orFail(plan.answers['good-choose']), { kind: 'main' }, good);
			return picked.kind === 'changed' ? setAnswer(plan, 'good-choose', picked.answer) : plan;
		};
		const ladder = orFail(walkOf(realProgramme, start).answers[`${good}-ladder`]);
		expect(isEmpty(ladder)).toBe(false);

		const without = tap(start);
		expect(walkOf(realProgramme, without).answers).not.toHaveProperty(`${good}-ladder`);
		expect(without.answers[`${good}-ladder`]).toBe(start.answers[`${good}-ladder`]);

		const again = tap(without);
		expect(walkOf(realProgramme, again).answers[`${good}-ladder`]).toEqual(ladder);
	});

	it('does so all along a chain of conditions', () => {
		const all = planWith(fullAnswers());
		const sorted = orFail(all.answers['sorted']);
		const taken = setAnswer(all, 'sorted', answerOf('sort', {}));
		expect(Object.keys(walkOf(smallProgramme, taken).answers)).not.toContain('pairs');
		expect(taken.answers['pairs']).toBe(all.answers['pairs']);
		expect(walkOf(smallProgramme, setAnswer(taken, 'sorted', sorted)).answers).toEqual(
			walkOf(smallProgramme, all).answers
		);
	});

	it('does so for the ways out of a sign, true words, rungs and the body, page by page', () => {
		const all = planWith(fullAnswers());
		const changed = planWith(
			{
				big: answerOf('choose', { chosen: ['sign-bored'] }),
				excuses: answerOf('excuse', {
					chosen: ['excuse-two'],
					trueWords: { 'excuse-one': 'truth-one', 'excuse-two': 'own-truewords-1' },
					own: [{ id: 'own-truewords-1', words: 'I can wait.' }]
				}),
				mood: answerOf('feelings', { body: ['body-head'] }),
				'garden-goal': answerOf('ladder', { rungs: [{ card: 'rung-seed', who: null, when: null }] })
			},
			all
		);
		expect(walkOf(smallProgramme, changed).answers).toMatchObject({
			pairs: { pairs: { 'sign-bored': { waysOut: ['out-avoid', 'out-tell'] } } },
			excuses: { trueWords: { 'excuse-two': 'own-truewords-1' } },
			mood: { body: [] },
			'garden-goal': { rungs: [] }
		});
		expect(changed.answers['pairs']).toBe(all.answers['pairs']);
		expect(changed.answers).toMatchObject({
			mood: { body: ['body-head'] },
			'garden-goal': { rungs: [{ card: 'rung-seed' }] }
		});
		expect(walkOf(smallProgramme, all).answers).toEqual(all.answers);
	});
});
