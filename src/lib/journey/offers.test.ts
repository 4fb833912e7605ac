import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDeeds, orFail, standAtStart, standsAfter } from '../../../tests/builders/deeds.ts';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { smallPack, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { answerOf, fullAnswers, newPlan, planWith } from '../../../tests/builders/small-plan.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Flag } from '#lib/programme/grammar.ts';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { offersOn, ownPrefixOf } from './offers.ts';
import { pickedOn } from './pick.ts';
import { inHisOrder } from './shuffle.ts';
import { findPage, walkOf, type Page } from './walk.ts';

function offered(plan: Plan, key: string, isRevealed = false, programme: Programme = smallProgramme) {
	const walk = walkOf(programme, plan);
	const { cards, hidden } = offersOn(programme, plan, walk, orFail(findPage(walk, key)), isRevealed);
	return { ids: cards.map(({ id }) => id), hidden, cards };
}

/** The small pack with one more flag on one card. */
function programmeWithFlag(id: string, flag: Flag): Programme {
	const decks = smallPack.decks.map((deck) => ({
		...deck,
		cards: deck.cards.map((card) => (card.id === id ? { ...card, flags: [flag] } : card))
	}));
	return composeProgramme({ ...smallPack, decks });
}

const full = planWith(fullAnswers());

describe('the cards that a page offers', () => {
	it('are the deck of the question in the order of this man, then his own cards', () => {
		const { ids } = offered(full, 'calm/main');
		const deck = ['calm-tea', 'calm-walk', 'calm-film', 'calm-bath', 'calm-drum', 'calm-dog'];
		expect(ids.slice(0, -1)).toEqual(inHisOrder(deck, full.id, 'calm'));
		expect(ids.at(-1)).toBe('own-main-1');
		expect(offered(full, 'calm/main').cards.at(-1)).toEqual({
			id: 'own-main-1',
			picture: undefined,
			aim: undefined,
			ownWords: 'I paint.'
		});
	});

	it('are, for the big signs, only what he sorted as "me", his own signs among them', () => {
		expect(offered(full, 'big/main').ids).toEqual(['sign-bored', 'sign-shop', 'own-main-2']);
	});

	it('are, for a sign, first the ways out he picked, each card once', () => {
		const { ids } = offered(full, 'pairs/do-sign-bored');
		expect(ids.slice(0, 2)).toEqual(['out-avoid', 'out-escape']);
		expect(ids.slice(2).toSorted()).toEqual(['out-control', 'out-good', 'out-tell']);
		expect(offered(full, 'pairs/do-sign-bored').cards[0]?.aim).toBe('avoid');
	});

	it('are the roles where he says who to tell, and his own only where he said them', () => {
		expect(offered(full, 'pairs/tell-sign-bored').ids).toEqual([
			'role-worker',
			'role-brother',
			'role-nurse',
			'own-tell-1'
		]);
		expect(offered(full, 'pairs/do-sign-bored').ids).not.toContain('own-tell-1');
	});

	it('are the true words of one excuse, and his own true words', () => {
		expect(offered(full, 'excuses/true-excuse-one').ids).toEqual(['truth-one', 'own-truewords-1']);
		expect(offered(full, 'excuses/main').ids).toEqual(['excuse-one', 'excuse-two']);
	});

	it('are goals, then rungs, then who does it on a ladder', () => {
		expect(offered(full, 'garden-goal/main').ids).toEqual(['goal-garden']);
		expect(offered(full, 'garden-goal/rungs').ids).toEqual(['rung-seed', 'rung-water', 'rung-grow', 'own-rungs-1']);
		expect(offered(full, 'garden-goal/rung-plan').ids).toEqual(['who-me', 'who-both']);
	});

	it('are feelings, then the body', () => {
		expect(offered(full, 'mood/main').ids).toEqual(['feel-sad', 'feel-angry']);
		expect(offered(full, 'mood/body').ids).toEqual(['body-head', 'body-hands']);
	});

	it.each(['proud/main', 'review/main', 'agree/main', 'close/main'])('are none on %s', (key) => {
		expect(offered(full, key)).toMatchObject({ ids: [], hidden: 0 });
	});

	it('are none for a page that no programme has', () => {
		const page: Page = { journey: 'x', step: 'constructor', part: { kind: 'main' }, key: 'constructor/main' };
		expect(offersOn(smallProgramme, full, walkOf(smallProgramme, full), page, true)).toEqual({ cards: [], hidden: 0 });
	});
});

describe('a sensitive card', () => {
	it('stays hidden, and is counted, until the facilitator reveals it', () => {
		const { ids, hidden } = offered(newPlan(), 'sorted/main');
		expect(ids.toSorted()).toEqual(['sign-alone', 'sign-bored', 'sign-shop']);
		expect(hidden).toBe(1);
		expect(offered(newPlan(), 'sorted/main', true)).toMatchObject({ hidden: 0 });
		expect(offered(newPlan(), 'sorted/main', true).ids).toContain('sign-hard');
	});

	it('that he picked here is shown, so that he can put it back', () => {
		const plan = planWith({ sorted: answerOf('sort', { places: { 'sign-hard': 'not-me' } }) });
		expect(offered(plan, 'sorted/main').ids).toContain('sign-hard');
	});

	it('that he sorted as "me" stays hidden where the big signs are picked', () => {
		const plan = planWith({ sorted: answerOf('sort', { places: { 'sign-hard': 'me', 'sign-bored': 'me' } }) });
		expect(offered(plan, 'big/main')).toMatchObject({ ids: ['sign-bored'], hidden: 1 });
	});

	it.each([
		['feel-sad', 'mood/main'],
		['body-head', 'mood/body'],
		['goal-garden', 'garden-goal/main'],
		['rung-seed', 'garden-goal/rungs'],
		['role-worker', 'helpers/main'],
		['rule-park', 'rules/main'],
		['truth-one', 'excuses/true-excuse-one'],
		['out-avoid', 'pairs/do-sign-bored'],
		['calm-tea', 'calm/main']
	])('%s, once picked on %s, is shown there whatever the kind of question', (card, key) => {
		const programme = programmeWithFlag(card, 'sensitive');
		expect(offered(full, key, false, programme).ids).toContain(card);
	});

	it('that he picked for one sign is not shown for another', () => {
		const programme = programmeWithFlag('out-control', 'sensitive');
		expect(offered(full, 'pairs/do-own-main-2', false, programme).ids).toContain('out-control');
		expect(offered(full, 'pairs/do-sign-bored', false, programme).ids).not.toContain('out-control');
	});
});

describe('a card that he picked', () => {
	it('is still offered after the earlier step that brought it was changed, so that he can put it back', () => {
		const changed = planWith({
			...fullAnswers(),
			sorted: answerOf('sort', { places: { 'sign-bored': 'me', 'sign-shop': 'not-me' } })
		});
		expect(offered(changed, 'big/main').ids).toEqual(['sign-bored', 'sign-shop', 'own-main-2']);
	});
});

describe('whatever is said, in any order, on the real pack', () => {
	const start = fc.constantFrom(realPlan(1), realPlan(2), { ...realPlan(4), answers: {} });

	it('no page offers a sensitive card that was neither revealed nor picked there', () => {
		fc.assert(
			fc.property(start, anyDeeds, (from, deeds) => {
				const { plan } = orFail(standsAfter(realProgramme, standAtStart(realProgramme, from), deeds).at(-1));
				const walk = walkOf(realProgramme, plan);
				for (const page of walk.pages) {
					const answer = walk.answers[page.step];
					const places = answer?.kind === 'sort' ? Object.keys(answer.places) : [];
					const picked = [...pickedOn(answer, page.part), ...places];
					const { cards, hidden } = offersOn(realProgramme, plan, walk, page, false);
					const shown = cards.filter(({ id }) => realProgramme.cards.get(id)?.flags?.includes('sensitive'));
					expect(shown.filter(({ id }) => !picked.includes(id))).toEqual([]);
					const all = offersOn(realProgramme, plan, walk, page, true);
					expect(all.hidden).toBe(0);
					expect(all.cards).toHaveLength(cards.length + hidden);
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('every picked card stands on its page, so that he can put it back', () => {
		fc.assert(
			fc.property(start, anyDeeds, (from, deeds) => {
				const { plan } = orFail(standsAfter(realProgramme, standAtStart(realProgramme, from), deeds).at(-1));
				const walk = walkOf(realProgramme, plan);
				for (const page of walk.pages) {
					const { cards } = offersOn(realProgramme, plan, walk, page, false);
					expect(cards.map(({ id }) => id)).toEqual(
						expect.arrayContaining([...pickedOn(walk.answers[page.step], page.part)])
					);
				}
			}),
			{ numRuns: 30 }
		);
	});
});

describe('the id of an own card', () => {
	it('says on which kind of page it was made, and is well formed', () => {
		const { pages } = walkOf(smallProgramme, full);
		for (const page of pages) expect(ownPrefixOf(page)).toMatch(/^own-[a-z]+-$/);
		expect(ownPrefixOf(orFail(findPage({ pages, answers: {} }, 'excuses/true-excuse-one')))).toBe('own-truewords-');
	});
});
