import { createPlan } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Clock, NewId } from '#lib/ports/clock.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import type { LoadedProgramme } from '#lib/session/programmes.ts';
import { PlanSession } from '#lib/session/plan-session.svelte.ts';
import { SittingState } from '#lib/session/sitting.svelte.ts';
import { createMemoryPlanStore } from '../fakes/memory-plan-store.ts';
import { laterMoment } from './moments.ts';
import { findSmallProgramme, smallGuide, smallLanguages, smallProgramme } from './small-pack.ts';
import { newPlan } from './small-plan.ts';

/** The small pack as the app loads it. */
export const smallLoaded: LoadedProgramme = {
	programme: smallProgramme,
	languages: smallLanguages,
	guide: async () => [{ language: 'en-GB', files: smallGuide }]
};

/** A clock that goes on a minute at each look, from an hour after plans of the tests begin. */
export function tickingClock(): Clock {
	let minutes = 60;
	return { now: () => laterMoment((minutes += 1)), today: () => '2026-01-06' };
}

/** Ids one after the other, of the form of the real ones. */
export function countingIds(): NewId {
	let made = 0;
	return () => `id${String((made += 1)).padStart(18, '0')}`;
}

/** A plan that is kept in a store and open, by default one with nothing said yet in a store of its own. */
export async function openSession(
	plan: Plan = newPlan(),
	store: PlanStore = createMemoryPlanStore(findSmallProgramme)
) {
	const stored = await store.save(plan, null);
	if (!stored.ok) throw new Error(`The plan could not be kept: ${stored.problem}.`);
	const sitting = new SittingState();
	const session = new PlanSession(stored.value, smallLoaded, {
		store,
		clock: tickingClock(),
		newId: countingIds(),
		sitting
	});
	return { session, sitting, store };
}

/** What a store keeps of a plan now. */
export async function keptIn(store: PlanStore, id: string): Promise<Plan> {
	const loaded = await store.load(id);
	if (!loaded.ok) throw new Error(`The plan could not be read: ${loaded.problem}.`);
	return loaded.value.plan;
}

/** Another plan beside the usual one. */
export function otherPlan(): Plan {
	return createPlan({
		id: 'other000000000000001',
		packs: [{ id: 'small', version: 1 }],
		name: 'Sam',
		voice: 'i',
		needs: [],
		language: 'en-GB',
		at: laterMoment(0)
	});
}
