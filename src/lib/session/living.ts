import { cardsTakenFrom, cardsTakenFromAll, ownCards } from '#lib/journey/chosen.ts';
import { mayStandOnNow } from '#lib/journey/now.ts';
import type { SaidBy } from '#lib/plan/answers.ts';
import { cardsOf, questionOfKind, type Programme } from '#lib/programme/programme.ts';
import type { PlanSession } from './plan-session.svelte.ts';
import { signsOfHis } from './risk.ts';

/*
 * What he lives with: the cards of his plan that he can name in his diary and in its check. It loads with those pages. With
 * staff it is all of his; alone only what he may open alone anyway, and what may stand on the Now page
 * (content-inventory.md 5.18).
 */

/** Whose words a line is that is said now. */
export function saidNow(plan: PlanSession): SaidBy {
	return plan.isTogether ? 'together' : 'me';
}

/** His big signs, in his order. */
export function signsToName(plan: PlanSession): readonly string[] {
	return signsOfHis(plan)
		.map(({ sign }) => sign)
		.filter((card) => mayName(plan, card));
}

/** His ways out: those he paired with signs first, then those he picked without one. */
export function waysOutToName(plan: PlanSession): readonly string[] {
	return allWaysOut(plan).filter((card) => mayName(plan, card));
}

/** What he can say that he will do: ways out and goals of his; nothing that waits to be checked against his rules. */
export function thingsToChange(plan: PlanSession): readonly string[] {
	const goals = Object.values(plan.walk.answers).flatMap((answer) =>
		answer.kind === 'ladder' && answer.goal !== null ? [answer.goal] : []
	);
	return [...new Set([...allWaysOut(plan), ...goals])].filter((card) => mayName(plan, card) && !plan.waits(card));
}

/** Feelings that he named in his plan; all that it offers, where he named none. */
export function feelingsToName(plan: PlanSession): readonly string[] {
	const his = cardsTakenFromAll(plan.walk.answers, stepsOfFeelings(plan.programme));
	return (his.length > 0 ? his : feelingsIn(plan.programme)).filter((card) => mayName(plan, card));
}

/** Whether some of his signs, or of his ways out, wait until staff are there. */
export function someWaitForStaff(plan: PlanSession, what: 'sign' | 'way'): boolean {
	const cards = what === 'sign' ? signsOfHis(plan).map(({ sign }) => sign) : allWaysOut(plan);
	return cards.some((card) => !mayName(plan, card));
}

/** What can be said about a card that a line names: its words, that it opens with staff, or that it is gone. */
export type Named = 'shown' | 'closed' | 'gone';

/** How a card that was named before stands now. */
export function howNamed(plan: PlanSession, card: string): Named {
	if (!plan.programme.cards.has(card) && !ownCards(plan.plan).has(card)) return 'gone';
	return mayName(plan, card) ? 'shown' : 'closed';
}

/** The words of a card that a line names; undefined when it has left the plan. For pages of staff. */
export function nameOfCard(plan: PlanSession, card: string): string | undefined {
	return howNamed(plan, card) === 'gone' ? undefined : plan.cardWords(card);
}

function allWaysOut(plan: PlanSession): readonly string[] {
	const { programme, walk } = plan;
	const paired = signsOfHis(plan).flatMap(({ waysOut }) => waysOut);
	const from = questionOfKind(programme, programme.landmarks.waysOut, 'pair')?.from ?? [];
	return [...new Set([...paired, ...cardsTakenFromAll(walk.answers, from)])];
}

/** Whether a card may be named in this sitting. */
function mayName(plan: PlanSession, card: string): boolean {
	if (plan.isTogether) return true;
	if (!plan.mayShow(card)) return false;
	const { programme } = plan;
	return (
		mayStandOnNow(programme, plan.plan, card) ||
		feelingsIn(programme).includes(card) ||
		(isOfOpenStep(plan, card) && !plan.waits(card))
	);
}

/** Whether he chose a card at a step that he may open alone. */
function isOfOpenStep(plan: PlanSession, card: string): boolean {
	return Object.entries(plan.walk.answers).some(
		([step, answer]) =>
			plan.mayOpenStep(step) &&
			(cardsTakenFrom(answer).includes(card) || (answer.kind === 'ladder' && answer.goal === card))
	);
}

function stepsOfFeelings({ steps }: Programme): readonly string[] {
	return [...steps.values()].filter(({ step }) => step.question.kind === 'feelings').map(({ step }) => step.id);
}

function feelingsIn(programme: Programme): readonly string[] {
	const [first = ''] = stepsOfFeelings(programme);
	return cardsOf(programme, questionOfKind(programme, first, 'feelings')?.decks ?? []).map(({ id }) => id);
}
