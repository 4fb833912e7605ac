import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orFail } from '../../../tests/builders/deeds.ts';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { cardsOf } from '#lib/programme/programme.ts';
import { offersOn } from './offers.ts';
import { inHisOrder } from './shuffle.ts';
import { findPage, walkOf } from './walk.ts';

const planIds = Array.from({ length: 400 }, (_, number) => `plan${String(number * 7919).padStart(16, '0')}`);

function offeredTo(plan: Plan, key: string): readonly string[] {
	const walk = walkOf(realProgramme, plan);
	return offersOn(realProgramme, plan, walk, orFail(findPage(walk, key)), true).cards.map(({ id }) => id);
}

function deckOf(name: string): readonly string[] {
	return cardsOf(realProgramme, [name]).map(({ id }) => id);
}

describe('cards in the order of one man', () => {
	it('are all there, once each, and stand the same at each look', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string(), { maxLength: 30 }), fc.string(), fc.string(), (cards, plan, step) => {
				const order = inHisOrder(cards, plan, step);
				expect(order.toSorted()).toEqual(cards.toSorted());
				expect(inHisOrder(cards, plan, step)).toEqual(order);
			})
		);
	});

	it('stand differently for another man, and on another page', () => {
		const cards = deckOf('wo-avoid');
		expect(new Set(planIds.map((plan) => inHisOrder(cards, plan, 'wo-avoid').join())).size).toBeGreaterThan(300);
		const pages = ['wo-avoid', 'wo-control', 'wo-escape', 'wo-tell'];
		expect(new Set(pages.map((step) => inHisOrder(cards, orFail(planIds[0]), step).join())).size).toBe(4);
	});

	it('never leave one card first or last for more than its share of men', () => {
		const cards = deckOf('wo-avoid');
		const share = planIds.length / cards.length;
		for (const place of [0, -1]) {
			const counts = new Map<string, number>();
			for (const plan of planIds) {
				const card = orFail(inHisOrder(cards, plan, 'wo-avoid').at(place));
				counts.set(card, (counts.get(card) ?? 0) + 1);
			}
			expect(counts.size).toBe(cards.length);
			expect(Math.max(...counts.values())).toBeLessThan(share * 2);
		}
	});
});

describe('the ways out of all men', () => {
	const men = planIds.slice(0, 120).map((id): Plan => ({ ...realPlan(1), id }));
	const page = orFail(walkOf(realProgramme, realPlan(1)).pages.find(({ step }) => step === 'wo-pair')).key;
	const aims = men.map((man) =>
		offeredTo({ ...man, answers: withoutPicks(man) }, page).map((id) => realProgramme.cards.get(id)?.aim)
	);

	/** Nothing picked before, so that only the pack's cards are offered. */
	function withoutPicks(man: Plan): Plan['answers'] {
		return Object.fromEntries(Object.entries(man.answers).filter(([step]) => !step.startsWith('wo-')));
	}

	it.each([0, -1])('begin and end with each of the aims for some men, and with none for most (place %d)', (place) => {
		const counts = new Map<string, number>();
		for (const each of aims) counts.set(String(each.at(place)), (counts.get(String(each.at(place))) ?? 0) + 1);
		expect([...counts.keys()].toSorted()).toEqual(['avoid', 'control', 'escape', 'good', 'tell']);
		expect(Math.max(...counts.values())).toBeLessThan(men.length / 2);
	});

	it('show more than 1 aim in the first 4 cards', () => {
		expect(aims.filter((each) => new Set(each.slice(0, 4)).size === 1).length).toBeLessThan(men.length / 20);
	});
});

describe('what has an order of its own', () => {
	const plans = planIds.slice(0, 30).map((id): Plan => ({ ...realPlan(1), id }));

	it.each([
		['ag-copies/main', 'roles'],
		['hl-people/main', 'roles'],
		['lp-now/main', 'lp-now'],
		['lp-day/main', 'lp-day'],
		['ru-rules/main', 'ru-rules'],
		['sg-mood/body', 'body-signs'],
		['fs-intro/main', 'fs-intro']
	])('keeps it for every man: %s', (key, deck) => {
		for (const plan of plans) expect(offeredTo(plan, key).filter((id) => !id.startsWith('own-'))).toEqual(deckOf(deck));
	});

	it('are the rungs of a goal', () => {
		const rungs = orFail(walkOf(realProgramme, realPlan(1)).pages.find(({ part }) => part.kind === 'rungs')).key;
		expect(new Set(plans.map((plan) => offeredTo(plan, rungs).join())).size).toBe(1);
	});
});
