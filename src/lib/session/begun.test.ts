import { describe, expect, it } from 'vitest';
import { drawingWith, soundWith } from '../../../tests/builders/media.ts';
import { orFail } from '../../../tests/builders/deeds.ts';
import { openSession } from '../../../tests/builders/session.ts';
import { planWith } from '../../../tests/builders/small-plan.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { createMemoryPlanStore } from '../../../tests/fakes/memory-plan-store.ts';
import type { BegunDraft } from '#lib/plan/media.ts';
import { Begun } from './begun.ts';

const { strokes, width, height } = drawingWith();
const stroke = orFail(strokes[0]);
const { type, seconds, data } = soundWith();
const sound: BegunDraft = { kind: 'sound', type, seconds, data };

/** A drawing with so many lines. */
function lines(count: number): BegunDraft {
	return { kind: 'drawing', width, height, strokes: Array.from({ length: count }, () => stroke) };
}

describe('a drawing or a recording on its way', () => {
	it('is there for whoever comes back to the page, and on no other page', async () => {
		const { session } = await openSession(planWith({}));
		const here = new Begun(session.media, 'calm/main');
		here.put(lines(1));
		here.put(lines(2));
		here.put(sound);
		expect(await here.all()).not.toEqual([]);
		expect(await new Begun(session.media, 'calm/main').all()).toEqual([lines(2), sound]);
		expect(await new Begun(session.media, 'proud/main').all()).toEqual([]);
	});

	it('is gone once it was kept or thrown away, and what is of the other kind stays', async () => {
		const { session } = await openSession(planWith({}));
		const here = new Begun(session.media, 'calm/main');
		here.put(sound);
		await here.all();
		here.put(lines(1));
		await here.drop('drawing');
		expect(await here.all()).toEqual([sound]);
		await here.drop('sound');
		expect(await here.all()).toEqual([]);
	});

	it('is written one at a time, and of those that wait only the newest', async () => {
		const store = createMemoryPlanStore(findSmallProgramme);
		const written: number[] = [];
		let isBusy = false;
		const { session } = await openSession(planWith({}), {
			...store,
			saveMedium: async (plan, medium) => {
				expect(isBusy).toBe(false);
				isBusy = true;
				await new Promise((done) => setTimeout(done, 1));
				isBusy = false;
				if (medium.kind === 'drawing') written.push(medium.strokes.length);
				return store.saveMedium(plan, medium);
			}
		});
		const here = new Begun(session.media, 'calm/main');
		here.put(lines(1));
		await Promise.resolve();
		await Promise.resolve();
		for (const count of [2, 3, 4]) here.put(lines(count));
		expect(await here.all()).toEqual([lines(4)]);
		expect(written.at(-1)).toBe(4);
		expect(written.length).toBeLessThanOrEqual(2);
	});

	it('in a store that breaks stops nobody either, on this page or another', async () => {
		const store = createMemoryPlanStore(findSmallProgramme);
		let times = 0;
		const { session } = await openSession(planWith({}), {
			...store,
			saveMedium: async (plan, medium) => {
				times += 1;
				if (times === 1) throw new Error('The store broke.');
				return store.saveMedium(plan, medium);
			}
		});
		new Begun(session.media, 'calm/main').put(lines(1));
		const other = new Begun(session.media, 'proud/main');
		other.put(lines(2));
		expect(await other.all()).toEqual([lines(2)]);
	});

	it('that cannot be written stops nobody: the next is written all the same', async () => {
		const store = createMemoryPlanStore(findSmallProgramme);
		let times = 0;
		const { session } = await openSession(planWith({}), {
			...store,
			saveMedium: async (plan, medium) => {
				times += 1;
				return times === 1 ? { ok: false, problem: 'full' } : store.saveMedium(plan, medium);
			}
		});
		const here = new Begun(session.media, 'calm/main');
		here.put(lines(1));
		expect(await here.all()).toEqual([]);
		here.put(lines(2));
		expect(await here.all()).toEqual([lines(2)]);
	});
});
