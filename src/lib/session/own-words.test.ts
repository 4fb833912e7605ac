import { describe, expect, it } from 'vitest';
import { drawingWith } from '../../../tests/builders/media.ts';
import { orFail } from '../../../tests/builders/deeds.ts';
import { keptIn, openSession } from '../../../tests/builders/session.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullPlan, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import { createMemoryPlanStore } from '../../../tests/fakes/memory-plan-store.ts';
import type { Page } from '#lib/journey/walk.ts';
import { ownCardsOf } from '#lib/plan/empty-answers.ts';
import { mediaIn, type MediumDraft } from '#lib/plan/media.ts';
import {
	addMedium,
	draftCard,
	ownCardsOn,
	rewordOwn,
	sayAsStaff,
	throwMedium,
	throwOwnCard,
	type CardDraft
} from './own-words.ts';
import type { PlanSession } from './plan-session.svelte.ts';

const seen = { limits: answerOf('info', { seen: true }) };
const { strokes, width, height } = drawingWith();
const draft: MediumDraft = { kind: 'drawing', width, height, strokes };

function pageIn(session: PlanSession, key: string): Page {
	return orFail(session.walk.pages.find((page) => page.key === key));
}

async function kept(session: PlanSession): Promise<string> {
	const medium = await session.media.keep(draft);
	if (!medium.ok) throw new Error(medium.problem);
	return medium.value;
}

describe('a card of his own that is being typed', () => {
	it('is in the plan while he types, as one card that is not picked yet; it is picked when the words are done', async () => {
		const { session, store } = await openSession(planWith(seen));
		const page = pageIn(session, 'calm/main');
		const typing = draftCard(session, page);
		for (const words of ['I', 'I want', 'I want to see the sea']) typing.type(words);
		await session.saving.settled();
		const answer = orFail((await keptIn(store, session.plan.id)).answers['calm']);
		expect(ownCardsOf(answer)).toMatchObject([{ words: 'I want to see the sea' }]);
		expect([ownCardsOn(session, page).length, session.answerOf('calm', 'choose').chosen]).toEqual([1, []]);
		const done = orFail(typing.end('I want to see the sea.'));
		expect(session.pick(page, done)).toBe('changed');
		expect(session.answerOf('calm', 'choose').chosen).toEqual([done]);
		expect(ownCardsOn(session, page).map(({ words }) => words)).toEqual(['I want to see the sea.']);
	});

	it('leaves nothing behind when he wants another way, or takes all letters off', async () => {
		const { session } = await openSession(planWith(seen));
		const page = pageIn(session, 'calm/main');
		for (const leave of [(typing: CardDraft) => typing.drop(), (typing: CardDraft) => typing.type(' ')]) {
			const typing = draftCard(session, page);
			typing.type('I want');
			leave(typing);
			expect(ownCardsOn(session, page)).toEqual([]);
			expect(typing.end('')).toBeUndefined();
		}
	});

	it('is not lost when its card is thrown away while he types', async () => {
		const { session } = await openSession(planWith(seen));
		const page = pageIn(session, 'calm/main');
		const typing = draftCard(session, page);
		typing.type('I want');
		await throwOwnCard(session, page, orFail(ownCardsOn(session, page)[0]).id);
		typing.type('I want tea');
		expect(ownCardsOn(session, page).map(({ words }) => words)).toEqual(['I want tea']);
	});
});

describe('something he drew', () => {
	it('is kept before any answer names it', async () => {
		const store = createMemoryPlanStore(findSmallProgramme);
		const order: string[] = [];
		const { session } = await openSession(planWith(seen), {
			...store,
			saveMedium: async (plan, medium) => {
				order.push('medium');
				return store.saveMedium(plan, medium);
			},
			save: async (plan, before) => {
				order.push(mediaIn(plan).length === 0 ? 'plan' : 'plan that names it');
				return store.save(plan, before);
			}
		});
		session.addOwn(pageIn(session, 'calm/main'), '', await kept(session));
		await session.saving.settled();
		expect(order.slice(0, 3)).toEqual(['plan', 'medium', 'plan that names it']);
	});

	it('that cannot be kept changes nothing he said', async () => {
		const store = createMemoryPlanStore(findSmallProgramme);
		const full = async () => ({ ok: false, problem: 'full' }) as const;
		const { session } = await openSession(planWith(seen), { ...store, saveMedium: full });
		expect(await session.media.keep(draft)).toEqual({ ok: false, problem: 'full' });
		expect(session.plan).toEqual(planWith(seen));
	});

	it('is a card that is picked, has its picture, and is called what it is until it has words', async () => {
		const { session } = await openSession(planWith(seen));
		const page = pageIn(session, 'calm/main');
		const medium = await kept(session);
		expect(session.addOwn(page, '', medium)).toBe('changed');
		const [id = ''] = session.answerOf('calm', 'choose').chosen;
		expect(session.cardWords(id)).toBe('My drawing');
		expect(session.cardPicture(id)).toBe(`own:${medium}`);
		expect(session.offers(page).cards.find((card) => card.id === id)?.picture).toBe(`own:${medium}`);
		rewordOwn(session, page, id, 'I draw my garden.');
		expect(session.cardWords(id)).toBe('I draw my garden.');
		expect(session.cardPicture(id)).toBe(`own:${medium}`);
		rewordOwn(session, page, id, '');
		expect(session.cardWords(id)).toBe('My drawing');
	});

	it('answers a question that takes his own words, without any letter', async () => {
		const { session, store } = await openSession(planWith(seen));
		const page = pageIn(session, 'proud/main');
		const medium = await kept(session);
		addMedium(session, page, medium);
		await session.saving.settled();
		expect((await keptIn(store, session.plan.id)).answers['proud']).toMatchObject({ text: '', media: [medium] });
		expect(await session.media.load(medium)).toMatchObject(draft);
	});

	it('is really gone from the device when he throws it away', async () => {
		const { session } = await openSession(planWith(seen));
		const page = pageIn(session, 'proud/main');
		const medium = await kept(session);
		addMedium(session, page, medium);
		await throwMedium(session, page, medium);
		expect(session.answerOf('proud', 'words').media).toEqual([]);
		expect(await session.media.load(medium)).toBeUndefined();
	});

	it('stays on the device while another answer names it', async () => {
		const { session } = await openSession(planWith(seen));
		const medium = await kept(session);
		const proud = pageIn(session, 'proud/main');
		addMedium(session, proud, medium);
		session.addOwn(pageIn(session, 'calm/main'), '', medium);
		await throwMedium(session, proud, medium);
		expect(await session.media.load(medium)).toMatchObject(draft);
	});

	it('stays on the device when the answer without it could not be saved', async () => {
		const store = createMemoryPlanStore(findSmallProgramme);
		let isFull = false;
		const { session } = await openSession(planWith(seen), {
			...store,
			save: async (plan, before) => (isFull ? { ok: false, problem: 'full' } : store.save(plan, before))
		});
		const page = pageIn(session, 'proud/main');
		const medium = await kept(session);
		addMedium(session, page, medium);
		await session.saving.settled();
		isFull = true;
		await throwMedium(session, page, medium);
		expect(await session.media.load(medium)).toMatchObject(draft);
	});
});

describe('a card of his own that he throws away', () => {
	it('is gone wherever the plan names it, and the plan can still be read', async () => {
		for (const id of ['own-main-1', 'own-main-2', 'own-rungs-1']) {
			const { session, store } = await openSession(fullPlan());
			const step = orFail(
				Object.entries(fullPlan().answers).find(
					([, answer]) => 'own' in answer && answer.own.some((own) => own.id === id)
				)
			)[0];
			const page = orFail(session.walk.pages.find((each) => each.step === step));
			expect(ownCardsOn(session, page).map((own) => own.id)).toContain(id);
			await throwOwnCard(session, page, id);
			await session.saving.settled();
			expect(JSON.stringify(await keptIn(store, session.plan.id))).not.toContain(id);
		}
	});

	it('takes its drawing with it', async () => {
		const { session } = await openSession(planWith(seen));
		const page = pageIn(session, 'calm/main');
		const medium = await kept(session);
		session.addOwn(page, '', medium);
		await throwOwnCard(session, page, session.answerOf('calm', 'choose').chosen[0] ?? '');
		expect(session.answerOf('calm', 'choose')).toMatchObject({ chosen: [], own: [] });
		expect(await session.media.load(medium)).toBeUndefined();
	});
});

describe('what staff say', () => {
	it('lies beside his answer, and changes neither his words nor whose words they are', async () => {
		const { session, sitting } = await openSession(planWith(seen));
		session.pick(pageIn(session, 'calm/main'), 'calm-tea');
		const his = session.plan.answers['calm'];
		sitting.begin();
		sayAsStaff(session, 'calm', 'He does this each day.');
		expect(session.plan.answers['calm']).toEqual(his);
		expect(session.plan.staff['calm']).toMatchObject({ words: 'He does this each day.' });
		expect(session.joined).toBeNull();
		sayAsStaff(session, 'calm', ' ');
		expect(session.plan.staff).toEqual({});
	});

	it('is written only while staff are here', async () => {
		const { session } = await openSession(newPlan());
		sayAsStaff(session, 'calm', 'No.');
		expect(session.plan.staff).toEqual({});
	});
});
