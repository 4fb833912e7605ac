import { describe, expect, it } from 'vitest';
import { exchangeAbout } from '../../../tests/builders/exchange.ts';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { setShare } from '#lib/plan/edits.ts';
import type { Action } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { listsFileOf } from './lists-file.ts';

const full = realPlan(5);
const at = full.changedAt;
const [sign = ''] = Object.keys(full.risk.grid);
const late: Action = {
	what: ' Ring the day place. ',
	who: '=key worker',
	by: '2026-02-01',
	state: 'in-progress',
	why: '',
	sign,
	addedAt: at,
	at
};
const done: Action = { ...late, what: 'Book it.', who: '', by: null, state: 'done', why: 'It is booked.', sign: null };

interface Lists {
	readonly actions: readonly object[];
	readonly review: readonly { readonly kind: string }[];
}

function listsOf(plan: Plan): Lists {
	const lists: Lists = JSON.parse(listsFileOf(exchangeAbout(plan)));
	return lists;
}

describe('the lists as JSON', () => {
	it('say of which version and day they are', () => {
		const text = listsFileOf(exchangeAbout(full));
		expect(JSON.parse(text)).toMatchObject({
			format: 'steady-lists',
			version: 1,
			planVersion: full.version,
			date: '2026-03-02'
		});
		expect(listsFileOf(exchangeAbout(full))).toBe(text);
	});

	it('have each action with who, by when, how far it is and why, what is overdue first; words stay as they were typed', () => {
		expect(listsOf({ ...full, actions: { done, late } }).actions).toEqual([
			{
				what: 'Ring the day place.',
				who: '=key worker',
				by: '2026-02-01',
				state: 'in-progress',
				why: null,
				sign: expect.stringMatching(/^“.+”$/),
				overdue: true
			},
			{ what: 'Book it.', who: null, by: null, state: 'done', why: 'It is booked.', sign: null, overdue: false }
		]);
		expect(listsOf({ ...full, actions: {} }).actions).toEqual([]);
	});

	it('have what is looked at again in the order of the spreadsheet, each line by its kind', () => {
		const { review } = listsOf(full);
		const kinds = [...new Set(review.map(({ kind }) => kind))];
		expect(kinds).toEqual(['sign', 'contingency', 'goal', 'action', 'early', 'review']);
		expect(review.at(-1)).toMatchObject({ what: 'Plan review', by: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
	});

	it('hold nothing of a section that is off for the care manager', () => {
		const section = realProgramme.steps.get(realProgramme.landmarks.signs)?.journey.section ?? '';
		const plan = { ...full, actions: { late } };
		const shut = setShare(plan, section, 'care-manager', { shown: false, basis: 'agreed', at });
		expect(listsOf(shut).review.filter(({ kind }) => kind === 'sign')).toEqual([]);
		expect(listsOf(shut).actions).toMatchObject([{ sign: null }]);
	});
});
