import { describe, expect, it, vi } from 'vitest';
import { keptIn, openSession } from '../../../tests/builders/session.ts';
import { fullPlan } from '../../../tests/builders/small-plan.ts';
import { lifeLimits } from '#lib/plan/life.ts';
import { beginAction, removeAction, sayAction, typeAction } from './actions.ts';
import { typingPause } from './saving.svelte.ts';

const plan = { ...fullPlan(), actions: {} };

describe('what staff agree to do', () => {
	it('is kept when the typing stops, and at once when it was picked; his answers stay as they are', async () => {
		const { session, sitting, store } = await openSession(plan);
		sitting.begin();
		const id = beginAction(session) ?? '';
		await session.saving.settled();
		vi.useFakeTimers();
		try {
			typeAction(session, id, { what: 'Ring the day place.' });
			await vi.advanceTimersByTimeAsync(typingPause - 1);
			expect((await keptIn(store, plan.id)).actions[id]?.what).toBe('');
			await vi.advanceTimersByTimeAsync(1);
			expect((await keptIn(store, plan.id)).actions[id]?.what).toBe('Ring the day place.');
		} finally {
			vi.useRealTimers();
		}
		sayAction(session, id, { state: 'done' });
		await session.saving.settled();
		expect(await keptIn(store, plan.id)).toMatchObject({
			actions: { [id]: { what: 'Ring the day place.', state: 'done' } },
			answers: plan.answers
		});
	});

	it('begins with the one that is there and empty, so that no two empty ones stand in the list', async () => {
		const { session, sitting } = await openSession(plan);
		sitting.begin();
		const first = beginAction(session) ?? '';
		expect(beginAction(session)).toBe(first);
		sayAction(session, first, { who: 'Key worker' });
		expect(beginAction(session)).not.toBe(first);
		expect(Object.keys(session.plan.actions)).toHaveLength(2);
		removeAction(session, first);
		expect(session.plan.actions[first]).toBeUndefined();
	});

	it('does not begin where the plan is full', async () => {
		const { session, sitting } = await openSession(plan);
		sitting.begin();
		for (let count = 0; count < lifeLimits.actions; count += 1) {
			sayAction(session, beginAction(session) ?? '', { what: `Action ${count}` });
		}
		expect(beginAction(session)).toBeUndefined();
		expect(Object.keys(session.plan.actions)).toHaveLength(lifeLimits.actions);
	});

	it('does not change without staff', async () => {
		const { session } = await openSession(plan);
		expect(beginAction(session)).toBeUndefined();
		removeAction(session, 'none');
		sayAction(session, 'none', { what: 'He typed this.' });
		expect(session.plan).toEqual(plan);
	});
});
