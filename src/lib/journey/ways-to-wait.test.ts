import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { ownWaysToWait } from './ways-to-wait.ts';
import { walkOf } from './walk.ts';

const waysIn = (plan: Plan) => ownWaysToWait(smallProgramme, plan, walkOf(smallProgramme, plan));

/** His two signs with these ways out. */
const planWithWays = (first: readonly string[], second: readonly string[]) =>
	planWith({
		...fullAnswers(),
		pairs: answerOf('pair', {
			pairs: { 'sign-bored': { waysOut: first, tell: [] }, 'sign-shop': { waysOut: second, tell: [] } }
		})
	});

describe('his own ways out while he waits', () => {
	it('are those of his signs, once each, without what only keeps him away before', () => {
		expect(waysIn(planWithWays(['out-avoid', 'out-good'], ['out-good']))).toEqual(['out-good']);
	});

	it('leave out what waits for its rule check, and his own words, which nobody has looked at', () => {
		expect(waysIn(planWithWays(['out-escape', 'own-main-x'], ['out-good']))).toEqual(['out-good']);
	});

	it('are none while nothing was said', () => {
		expect(waysIn(newPlan())).toEqual([]);
	});
});
