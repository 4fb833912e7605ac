import type { Plan } from '#lib/plan/plan.ts';
import type { Aim } from '#lib/programme/grammar.ts';
import { cardsOf, type Programme } from '#lib/programme/programme.ts';
import { cardsTakenFromAll, ownCards, pictureOfOwn } from './chosen.ts';
import { mapPartOf } from './parts.ts';
import { pickedOn } from './pick.ts';
import { isSensitive } from './rules.ts';
import { inHisOrder } from './shuffle.ts';
import { suggestedFirst, suggestedGoods } from './suggested-goods.ts';
import type { Page, Walk } from './walk.ts';

/** One card offered on a page. */
export interface Offer {
	readonly id: string;
	/** Undefined on a card in his own words, unless he drew it, took it or said it. */
	readonly picture: string | undefined;
	readonly aim: Aim | undefined;
	/** His own words, on an own card. */
	readonly ownWords: string | undefined;
}

/** The cards of one page, and whether some are kept back until the facilitator reveals them. */
export interface Offers {
	readonly cards: readonly Offer[];
	readonly hidden: number;
}

/**
 * The cards that a page offers, in order: those picked at earlier steps, the pack's in the order of this man, then his
 * own; last what he picked here before an earlier answer changed, so that he can put it back. Sensitive cards are left out until revealed, unless
 * he already picked them here.
 */
export function offersOn(programme: Programme, plan: Plan, walk: Walk, page: Page, isRevealed: boolean): Offers {
	const question = programme.steps.get(page.step)?.step.question;
	if (question === undefined) return { cards: [], hidden: 0 };
	const used = cardsUsedOn(walk, page);
	const wanted = [...new Set([...offeredIds(programme, plan, walk, page), ...ownIdsOn(plan, page), ...used])];
	const shown = wanted.filter((id) => isRevealed || used.includes(id) || !isSensitive(programme.cards.get(id)));
	const own = ownCards(plan);
	const cards = shown.map((id): Offer => {
		const card = programme.cards.get(id);
		return { id, picture: card?.picture ?? pictureOfOwn(own.get(id)), aim: card?.aim, ownWords: own.get(id)?.words };
	});
	return { cards, hidden: wanted.length - shown.length };
}

/** Rungs, people, places in the body, true words, rules and lines to read have an order of their own: they keep it. */
function offeredIds(programme: Programme, plan: Plan, walk: Walk, page: Page): readonly string[] {
	const question = programme.steps.get(page.step)?.step.question;
	if (question === undefined) return [];
	const deck = (names: readonly string[]) => cardsOf(programme, names).map(({ id }) => id);
	const shuffled = (names: readonly string[]) => inHisOrder(deck(names), plan.id, page.step);
	const { part } = page;
	switch (question.kind) {
		case 'choose':
			return [
				...cardsTakenFromAll(walk.answers, question.from ?? []),
				...suggestedFirst(
					question.order === 'fixed' ? deck(question.decks) : shuffled(question.decks),
					suggestedGoods(programme, walk)
				)
			];
		case 'pair':
			return part.kind === 'tell'
				? deck(question.tell === undefined ? [] : [question.tell])
				: [...cardsTakenFromAll(walk.answers, question.from ?? []), ...shuffled(question.waysOut)];
		case 'excuse':
			return part.kind === 'true-words' ? trueWordsOf(programme, part.excuse) : shuffled(question.decks);
		case 'feelings':
			return part.kind === 'body' ? deck(question.body) : shuffled(question.decks);
		case 'map': {
			const list = mapPartOf(part);
			if (list === undefined) return [];
			return list === 'body' ? deck(question.body) : shuffled(question[list]);
		}
		case 'ladder':
			if (part.kind === 'rung-plan') return deck([question.who]);
			return part.kind === 'rungs' ? question.rungs : question.goals;
		case 'people':
			return deck(question.roles);
		case 'sort':
			return shuffled(question.decks);
		case 'rules':
		case 'info':
			return deck(question.decks);
		case 'words':
		case 'agree':
		case 'date':
			return [];
	}
}

function trueWordsOf(programme: Programme, excuse: string): readonly string[] {
	const id = programme.cards.get(excuse)?.trueWords;
	return id === undefined ? [] : [id];
}

/** Own cards made on this very page: each stays with the page where he said it. */
function ownIdsOn(plan: Plan, page: Page): readonly string[] {
	const answer = plan.answers[page.step];
	if (answer === undefined || !('own' in answer)) return [];
	return answer.own.map(({ id }) => id).filter((id) => id.startsWith(ownPrefixOf(page)));
}

/** How the id of an own card made on a page begins: `own-` and a word for what it answers there. */
export function ownPrefixOf(page: Page): string {
	return page.part.kind === 'main' ? 'own-main-' : `own-${page.part.kind.replaceAll('-', '')}-`;
}

/** The cards that he picked or sorted on this very page. */
function cardsUsedOn(walk: Walk, page: Page): readonly string[] {
	const answer = walk.answers[page.step];
	return answer?.kind === 'sort' ? Object.keys(answer.places) : pickedOn(answer, page.part);
}
