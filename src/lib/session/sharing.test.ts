import { describe, expect, it } from 'vitest';
import { keptIn, openSession } from '../../../tests/builders/session.ts';
import { newPlan } from '../../../tests/builders/small-plan.ts';
import { readers } from '#lib/plan/plan.ts';
import { readersFor, sayShare, standingOf } from './sharing.ts';

const agreed = (shown: boolean) => ({ shown, basis: 'agreed' }) as const;

describe('who can see a section', () => {
	it('is he alone until he was asked', async () => {
		const { session } = await openSession();
		expect(readers.filter((reader) => standingOf(session, 'life', reader).isShown)).toEqual(['man']);
		expect(standingOf(session, 'life', 'man').share).toBeUndefined();
	});

	it('is what he says with staff beside him, kept at once, with the moment and that he agreed', async () => {
		const { session, sitting, store } = await openSession();
		sitting.begin();
		sayShare(session, 'life', 'carer', agreed(true));
		sayShare(session, 'life', 'man', agreed(false));
		await session.saving.settled();
		const { sharing } = await keptIn(store, session.plan.id);
		expect(sharing).toEqual({
			life: {
				carer: { shown: true, basis: 'agreed', at: expect.any(String) },
				man: { shown: false, basis: 'agreed', at: expect.any(String) }
			}
		});
		expect(standingOf(session, 'life', 'carer').isShown).toBe(true);
		expect(standingOf(session, 'life', 'man').isShown).toBe(false);
		expect(standingOf(session, 'life', 'wallet').isShown).toBe(false);
	});

	it('says why staff settled it without him, until he says yes or no himself', async () => {
		const { session, sitting } = await openSession();
		sitting.begin();
		sayShare(session, 'life', 'care-manager', agreed(false));
		const refused = standingOf(session, 'life', 'care-manager').share;
		sayShare(session, 'life', 'care-manager', { shown: true, basis: 'duty' });
		const dutiful = standingOf(session, 'life', 'care-manager').share;
		expect(dutiful).toMatchObject({ shown: true, basis: 'duty' });
		expect((dutiful?.at ?? '') > (refused?.at ?? '')).toBe(true);
		sayShare(session, 'life', 'care-manager', agreed(false));
		expect(standingOf(session, 'life', 'care-manager').share).toMatchObject({ shown: false, basis: 'agreed' });
	});

	it('is asked of the pocket card only where it can hold something', async () => {
		const { session } = await openSession();
		const { steps, landmarks, paper } = session.programme;
		const onCard = [landmarks.signs, landmarks.waysOut, landmarks.helpers].map(
			(step) => steps.get(step)?.journey.section
		);
		for (const section of paper) {
			expect(readersFor(session, section).includes('wallet'), section).toBe(onCard.includes(section));
			expect(readersFor(session, section)).toEqual(expect.arrayContaining(['man', 'carer', 'care-manager']));
		}
	});

	it('does not change when he is alone', async () => {
		const { session } = await openSession();
		sayShare(session, 'life', 'carer', agreed(true));
		expect(session.plan).toEqual(newPlan());
	});
});
