import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDeeds, orFail, standAtStart, standsAfter } from '../../../tests/builders/deeds.ts';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, fullPlan, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Flag } from '#lib/programme/grammar.ts';
import { mayRing, nameOnNow, nowPageOf } from './now.ts';
import { walkOf } from './walk.ts';

function nowIn(plan: Plan) {
	return nowPageOf(smallProgramme, plan, walkOf(smallProgramme, plan));
}

const helper = { id: 'person-1', role: 'role-worker', name: 'Ann', phone: '01632 960123', when: '', asked: true };

describe('the Now page', () => {
	it('shows each big sign with its first way out, and his helpers in call order', () => {
		const { signs, helpers } = nowIn(fullPlan());
		expect(signs).toEqual([
			{ sign: 'sign-bored', wayOut: 'out-avoid' },
			{ sign: 'sign-shop', wayOut: 'out-escape' }
		]);
		expect(helpers.map(({ name }) => name)).toEqual(['Ann B', 'Tom']);
	});

	it('calls a helper without a name by what the helper is only where a stranger learns nothing from it', () => {
		const plan = realPlan(1);
		const called = (role: string, name = ' ') => nameOnNow(realProgramme, plan, { ...helper, role, name }, (id) => id);
		expect(called('hp01')).toBe('hp01');
		for (const role of ['hp04', 'hp05', 'hp07', 'hp08', 'hp12', 'own-roles-1']) expect(called(role)).toBeUndefined();
		expect(called('hp08', 'Sue')).toBe('Sue');
		const unchecked = { ...plan, ruleChecks: {} };
		expect(nameOnNow(realProgramme, unchecked, { ...helper, role: 'hp02', name: '' }, (id) => id)).toBeUndefined();
	});

	it('is empty while nothing was said', () => {
		expect(nowIn(newPlan())).toEqual({ signs: [], helpers: [] });
	});

	it('shows no sign without a way out', () => {
		const pairs = answerOf('pair', { pairs: { 'sign-bored': { waysOut: [], tell: ['role-worker'] } } });
		expect(nowIn(planWith({ ...fullAnswers(), pairs })).signs).toEqual([]);
	});

	it('passes over a way out that waits for its rule check', () => {
		const pairs = answerOf('pair', { pairs: { 'sign-bored': { waysOut: ['out-escape', 'out-good'], tell: [] } } });
		const plan = planWith({ ...fullAnswers(), pairs });
		expect(nowIn(plan).signs).toEqual([{ sign: 'sign-bored', wayOut: 'out-good' }]);
	});

	it('shows no sensitive sign, picked or not', () => {
		const plan = planWith({
			...fullAnswers(),
			sorted: answerOf('sort', { places: { 'sign-hard': 'me' } }),
			big: answerOf('choose', { chosen: ['sign-hard'] }),
			pairs: answerOf('pair', { pairs: { 'sign-hard': { waysOut: ['out-avoid'], tell: [] } } })
		});
		expect(nowIn(plan).signs).toEqual([]);
	});

	it('shows nothing in his own words, nor a card that the pack keeps from here', () => {
		const places = { 'sign-alone': 'me' } as const;
		const own = [{ id: 'own-main-x', words: 'Only I know this' }];
		const pair = { waysOut: ['out-avoid'], tell: [] };
		const plan = planWith({
			...fullAnswers(),
			sorted: answerOf('sort', { places }),
			big: answerOf('choose', { chosen: ['sign-alone', 'own-main-x'], own }),
			pairs: answerOf('pair', { pairs: { 'sign-alone': pair, 'own-main-x': pair } })
		});
		expect(nowIn(plan).signs).toEqual([]);
	});

	it('shows at most four signs', () => {
		const many = ['rf01', 'rf02', 'rf03', 'rf04', 'rf05', 'rf06'];
		const start = realPlan(1);
		const sorted = answerOf('sort', { places: Object.fromEntries(many.map((id) => [id, 'me' as const])) });
		const pairs = answerOf('pair', {
			pairs: Object.fromEntries(many.map((id) => [id, { waysOut: ['cp25'], tell: [] }]))
		});
		const answers = {
			...start.answers,
			'sg-feelings': sorted,
			'sg-big': answerOf('choose', { chosen: many }),
			'wo-pair': pairs
		};
		const plan = { ...start, answers };
		const { signs } = nowPageOf(realProgramme, plan, walkOf(realProgramme, plan));
		expect(signs.map(({ sign }) => sign)).toEqual(many.slice(0, 4));
	});

	it('shows nothing of signs whose questions cannot be reached any more', () => {
		const plan = setAnswer(fullPlan(), 'sorted', answerOf('sort', {}));
		expect(nowIn(plan).signs).toEqual([]);
	});
});

describe('a helper', () => {
	it.each([
		['asked, with a number', {}, true],
		['not asked', { asked: false }, false],
		['without a number', { phone: '  ' }, false],
		['with a role that waits for its rule check', { role: 'role-brother' }, false]
	])('%s', (_, fields, isShown) => {
		expect(mayRing(smallProgramme, newPlan(), { ...helper, ...fields })).toBe(isShown);
		const plan = planWith({ helpers: answerOf('people', { people: [{ ...helper, ...fields }] }) });
		expect(nowIn(plan).helpers).toHaveLength(isShown ? 1 : 0);
	});
});

describe('whatever is said, in any order, on the real pack', () => {
	it('the Now page never shows a sensitive card, a rule, an unchecked card or a number that was not asked for', () => {
		const start = fc.constantFrom<Plan>(realPlan(1), { ...realPlan(2), ruleChecks: {} }, realPlan(6));
		fc.assert(
			fc.property(start, anyDeeds, (from, deeds) => {
				const { plan } = orFail(standsAfter(realProgramme, standAtStart(realProgramme, from), deeds).at(-1));
				const { signs, helpers } = nowPageOf(realProgramme, plan, walkOf(realProgramme, plan));
				const toCheck: readonly Flag[] = ['place', 'people', 'internet'];
				expect(signs.length).toBeLessThanOrEqual(4);
				for (const card of [...signs.flatMap(({ sign, wayOut }) => [sign, wayOut])]) {
					const flags = realProgramme.cards.get(card)?.flags ?? [];
					expect(flags).not.toContain('sensitive');
					expect(flags).not.toContain('rules');
					if (flags.some((flag) => toCheck.includes(flag))) expect(plan.ruleChecks).toHaveProperty(card);
				}
				for (const person of helpers) expect(person).toMatchObject({ asked: true, phone: expect.stringMatching(/\S/) });
			}),
			{ numRuns: 60 }
		);
	});
});
