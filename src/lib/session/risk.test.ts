import { describe, expect, it, vi } from 'vitest';
import { keptIn, openSession } from '../../../tests/builders/session.ts';
import { answerOf, fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import { longestTyping, typingPause } from './saving.svelte.ts';
import { hisView, rowOf, sayRisk, signsOfHis, typeRisk, typeRow } from './risk.ts';

describe('what staff write for the care manager', () => {
	it('is kept when the typing stops, and his answers stay as they are', async () => {
		const { session, sitting, store } = await openSession(fullPlan());
		sitting.begin();
		vi.useFakeTimers();
		try {
			typeRisk(session, { situation: 'Lives in a shared house.' });
			await vi.advanceTimersByTimeAsync(typingPause - 1);
			expect((await keptIn(store, session.plan.id)).risk.situation).toBe('');
			await vi.advanceTimersByTimeAsync(1);
			expect(await keptIn(store, session.plan.id)).toMatchObject({
				risk: { situation: 'Lives in a shared house.' },
				answers: fullPlan().answers
			});
		} finally {
			vi.useRealTimers();
		}
	});

	it('is kept in between while somebody types on and on', async () => {
		const { session, sitting, store } = await openSession();
		sitting.begin();
		vi.useFakeTimers();
		try {
			for (let typed = 0; typed * 500 < longestTyping; typed += 1) {
				typeRisk(session, { safety: 'a'.repeat(typed + 1) });
				await vi.advanceTimersByTimeAsync(500);
			}
			expect((await keptIn(store, session.plan.id)).risk.safety).toBe('aaaa');
		} finally {
			vi.useRealTimers();
		}
	});

	it('is kept at once when it was ticked', async () => {
		const { session, sitting, store } = await openSession();
		sitting.begin();
		sayRisk(session, { triggers: ['loss'] });
		await session.saving.settled();
		expect((await keptIn(store, session.plan.id)).risk.triggers).toEqual(['loss']);
	});

	it('does not change without staff', async () => {
		const { session } = await openSession();
		sayRisk(session, { situation: 'He typed this.' });
		typeRow(session, 'sign-bored', { carers: 'He typed this.' });
		expect(session.plan).toEqual(newPlan());
	});

	it('has a line for each of his big signs, with what he does, and keeps each line by itself', async () => {
		const { session, sitting } = await openSession(fullPlan());
		sitting.begin();
		const signs = signsOfHis(session);
		expect(signs.length).toBeGreaterThan(0);
		expect(signs.some(({ waysOut }) => waysOut.length > 0)).toBe(true);
		const [first = { sign: '' }] = signs;
		typeRow(session, first.sign, { carers: 'Ask how he is.' });
		typeRow(session, first.sign, { by: '2027-03-03' });
		expect(rowOf(session, first.sign)).toMatchObject({ carers: 'Ask how he is.', by: '2027-03-03', others: '' });
		expect(rowOf(session, 'sign-shop')).toMatchObject({ carers: '', by: null });
	});
});

describe('his view', () => {
	it('is what he said about his plan, word for word', async () => {
		const { session } = await openSession(
			newPlan({ answers: { agree: answerOf('agree', { agreed: 'no', why: 'It is  too long.\nFor me.' }) } })
		);
		expect(hisView(session).map(({ words }) => words)).toEqual(['No', 'It is  too long.\nFor me.']);
	});

	it('is not there before he said anything', async () => {
		expect(hisView((await openSession()).session)).toEqual([]);
	});
});
