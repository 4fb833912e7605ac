import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlan, setAnswer, setManner } from './edits.ts';
import { emptyAnswer } from './empty-answers.ts';
import { furthestBack, historyOf, stateAt } from './history.ts';
import type { Plan } from './plan.ts';
import { reviseTo, type Revision } from './revisions.ts';

const beginning = {
	id: 'abcdefghij0123456789',
	packs: [],
	name: 'Jo',
	voice: 'i',
	needs: [],
	language: 'en-GB'
} as const;
const moment = (minute: number) => new Date(Date.UTC(2026, 0, 5, 10, minute)).toISOString();
const said = (plan: Plan, step: string, at: string): Plan =>
	setAnswer(plan, step, { ...emptyAnswer('info', 'me', at), seen: true });
const agreed = (plan: Plan, at: string): Plan =>
	setAnswer(plan, 'agree', { ...emptyAnswer('agree', 'together', at), agreed: 'yes' });

function chainOf(states: readonly Plan[]): readonly Revision[] {
	return states.map((state, index) => {
		const before = states[index - 1] ?? null;
		return reviseTo(state, before, before === null ? null : { sequence: index, hash: `hash ${index}` });
	});
}

const first = createPlan({ ...beginning, at: moment(0) });

describe('the history of a plan', () => {
	it('tells taps on the same page as one change, last first, and how the plan is set apart', () => {
		const a1 = said(first, 'a', moment(1));
		const a2 = said(a1, 'a', moment(2));
		const b = said(a2, 'b', moment(3));
		const named = setManner(b, { name: 'Sam' }, moment(4));
		expect(historyOf(chainOf([first, a1, a2, b, named]))).toEqual([
			{ from: 5, to: 5, at: moment(4), touched: [{ kind: 'manner' }], version: null },
			{ from: 4, to: 4, at: moment(3), touched: [{ kind: 'answer', step: 'b' }], version: null },
			{ from: 2, to: 3, at: moment(2), touched: [{ kind: 'answer', step: 'a' }], version: null },
			{ from: 1, to: 1, at: moment(0), touched: [], version: null }
		]);
	});

	it('goes back to what he agreed last and no further', () => {
		const signed = agreed(first, moment(2));
		const chain = chainOf([first, signed, said(signed, 'b', moment(3))]);
		expect(furthestBack(chain)).toBe(2);
		expect(furthestBack(chainOf([first, said(first, 'b', moment(3))]))).toBe(1);
		expect(historyOf(chain).map(({ version }) => version)).toEqual([null, 1, null]);
	});

	it('gives the plan as it stood after any of its revisions', () => {
		const steps = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(steps, fc.nat(), (order, pick) => {
				const states = order.reduce<Plan[]>(
					(all, step, index) => [...all, said(all.at(-1) ?? first, step, moment(index + 1))],
					[first]
				);
				const at = pick % states.length;
				expect(stateAt(chainOf(states), at + 1)).toEqual(states[at]);
			})
		);
	});
});
