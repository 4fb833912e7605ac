import { describe, expect, it } from 'vitest';
import { findPage } from '#lib/journey/walk.ts';
import { markAsChecked } from '#lib/plan/edits.ts';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import type { PackReference, Programme } from '#lib/programme/programme.ts';
import { orFail } from '../../../tests/builders/deeds.ts';
import { countingIds, keptIn, smallLoaded, tickingClock } from '../../../tests/builders/session.ts';
import { smallAddOn, smallPack, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { newPlan } from '../../../tests/builders/small-plan.ts';
import { createMemoryPlanStore } from '../../../tests/fakes/memory-plan-store.ts';
import { changeParts, previewMove } from './change-parts.ts';
import { pastOf } from './past.ts';
import { PlanSession } from './plan-session.svelte.ts';
import type { ProgrammeShelf } from './programmes.ts';
import { SittingState } from './sitting.svelte.ts';

const larger = composeProgramme(smallPack, [smallAddOn]);
const [base, part] = [orFail(larger.packs[0]), orFail(larger.packs[1])];
const find = (packs: readonly PackReference[]): Programme | undefined =>
	[smallProgramme, larger].find((each) => JSON.stringify(each.packs) === JSON.stringify(packs));
const shelf: ProgrammeShelf = {
	list: async () => ({ bases: [], addOns: [] }),
	load: async (packs) => {
		const programme = find(packs);
		return programme === undefined ? undefined : { ...smallLoaded, programme };
	}
};

/** A plan that is kept, open in a sitting with staff. */
async function begin() {
	const store = createMemoryPlanStore(find);
	const stored = await store.save(newPlan(), null);
	if (!stored.ok) throw new Error('The plan could not be kept.');
	const sitting = new SittingState();
	sitting.begin();
	const parts = { store, clock: tickingClock(), newId: countingIds(), sitting };
	/** Opens the plan anew, as the app does after its parts were changed. */
	const open = async () => {
		const now = await store.load(newPlan().id);
		if (!now.ok) throw new Error('The plan could not be read.');
		return new PlanSession(now.value, { ...smallLoaded, programme: orFail(find(now.value.plan.packs)) }, parts);
	};
	return { store, sitting, open, outside: { store, shelf } };
}

/** What he says in the part. */
function say(session: PlanSession): void {
	session.pick(orFail(findPage(session.walk, 'more-songs/main')), 'more-song');
}

describe('Parts of a plan that is begun', () => {
	it('are added, taken out with what he said there, and come back with it', async () => {
		const { store, open, outside } = await begin();
		expect(await changeParts(await open(), [base, part], outside)).toEqual({ ok: true, value: newPlan().id });
		const larger = await open();
		say(larger);
		const said = larger.plan.answers['more-songs'];
		expect(await changeParts(larger, [base], outside)).toEqual({ ok: true, value: newPlan().id });
		const without = await keptIn(store, larger.plan.id);
		expect(without.packs).toEqual([base]);
		expect(without.answers).toEqual({});
		expect(await changeParts(await open(), [base, part], outside)).toEqual({ ok: true, value: newPlan().id });
		expect((await keptIn(store, larger.plan.id)).answers['more-songs']).toEqual(said);
	});

	it('are changed only with staff, and only to packs that are here', async () => {
		const { sitting, open, outside } = await begin();
		const session = await open();
		expect(await changeParts(session, [base, { id: 'other', version: 1 }], outside)).toMatchObject({
			problem: 'damaged'
		});
		sitting.end();
		expect(await changeParts(session, [base, part], outside)).toMatchObject({ problem: 'conflict' });
		expect(session.plan.packs).toEqual([base]);
	});

	it('are never taken out with a card of theirs that he picked elsewhere: that would lose it', async () => {
		const { open, outside } = await begin();
		await changeParts(await open(), [base, part], outside);
		const session = await open();
		session.pick(orFail(findPage(session.walk, 'calm/main')), 'calm-song');
		expect(await changeParts(session, [base], outside)).toMatchObject({ problem: 'damaged' });
		expect(session.plan.packs).toEqual([base, part]);
	});

	it('are not taken back with "Take back": the way back ends where they were changed', async () => {
		const { store, open, outside } = await begin();
		await changeParts(await open(), [base, part], outside);
		const session = await open();
		const past = await pastOf(session, store);
		if (!past.ok) throw new Error('The past could not be read.');
		expect(past.value.furthest).toBe(2);
		expect(past.value.goBackTo(1)).toMatchObject({ problem: 'conflict' });
	});
});

describe('A newer version with the same words', () => {
	it('lists which questions are asked in another way, and which cards are held against his rules again', async () => {
		const decks = smallPack.decks.map((deck) => ({
			...deck,
			cards: deck.cards.map((card) => (card.id === 'calm-tea' ? { ...card, flags: ['place'] as const } : card))
		}));
		const journeys = smallPack.journeys.map((journey) => ({
			...journey,
			steps: journey.steps.map((step) => (step.id === 'calm' ? { ...step, access: 'with-staff' as const } : step))
		}));
		const newer = composeProgramme({ ...smallPack, version: 2, decks, journeys });
		const both: ProgrammeShelf = {
			...shelf,
			load: async (packs) => ({ ...smallLoaded, programme: packs[0]?.version === 2 ? newer : smallProgramme })
		};
		const { store, open } = await begin();
		const session = await open();
		session.pick(orFail(findPage(session.walk, 'calm/main')), 'calm-tea');
		session.keep(markAsChecked(session.plan, ['calm-tea'], { by: 'MK', at: session.now }));
		const preview = orFail(await previewMove(session, newer.packs, both));
		expect(preview.asked).toEqual([session.words.ask('calm')]);
		expect(preview.flagged).toEqual([session.words.card('calm-tea')]);
		await changeParts(session, newer.packs, { store, shelf: both });
		expect(session.plan.ruleChecks['calm-tea']).toBeUndefined();
	});
});

describe('A newer version of what a plan was made with', () => {
	const newer = composeProgramme({ ...smallPack, version: 2 });
	const to = [orFail(newer.packs[0])];
	const known = (packs: readonly PackReference[]) => (packs[0]?.version === 2 ? newer : find(packs));
	const both: ProgrammeShelf = {
		...shelf,
		load: async (packs) => {
			const programme = known(packs);
			return programme === undefined ? undefined : { ...smallLoaded, programme };
		}
	};

	it('changes nothing while staff only look, and keeps what he said when they choose it', async () => {
		const { store, open } = await begin();
		const session = await open();
		session.pick(orFail(findPage(session.walk, 'calm/main')), 'calm-tea');
		const said = session.plan.answers['calm'];
		const nothing = { added: [], takenAway: [], reworded: [], aside: [], asked: [], flagged: [] };
		expect(await previewMove(session, to, both)).toEqual(nothing);
		expect(session.plan.packs).toEqual([base]);
		expect(await changeParts(session, to, { store, shelf: both })).toEqual({ ok: true, value: session.plan.id });
		expect(session.plan.packs).toEqual(to);
		expect(session.plan.answers['calm']).toEqual(said);
		expect(await previewMove(session, [{ id: 'small', version: 9 }], both)).toBeUndefined();
	});
});
