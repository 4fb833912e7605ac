import { ownCardsOf } from '#lib/plan/empty-answers.ts';
import { pictureOfMedium } from '#lib/plan/media.ts';
import { mapParts, type Answer, type OwnCard } from '#lib/plan/answers.ts';
import type { Plan } from '#lib/plan/plan.ts';

/** Answers by step id. Only those that can be reached may be used. */
export type Answers = Readonly<Record<string, Answer>>;

/** The cards that later steps may take from an answer: what he chose, or sorted as "me". */
export function cardsTakenFrom(answer: Answer | undefined): readonly string[] {
	switch (answer?.kind) {
		case 'choose':
		case 'excuse':
		case 'feelings':
			return answer.chosen;
		case 'sort':
			return Object.entries(answer.places).flatMap(([card, place]) => (place === 'me' ? [card] : []));
		default:
			return [];
	}
}

/** The cards taken from several steps, once each, in order. */
export function cardsTakenFromAll(answers: Answers, steps: readonly string[]): readonly string[] {
	return [...new Set(steps.flatMap((step) => cardsTakenFrom(answers[step])))];
}

/**
 * The cards that an answer would put on paper: these are held against his rules. Sorted cards are not among them: they
 * reach paper as signs, through the question that picks the big ones.
 */
export function cardsForPaper(answer: Answer): readonly string[] {
	switch (answer.kind) {
		case 'choose':
		case 'rules':
			return answer.chosen;
		case 'excuse':
			return answer.chosen.flatMap((card) => [card, ...named(answer.trueWords[card])]);
		case 'feelings':
			return [...answer.chosen, ...answer.body];
		case 'map':
			return mapParts.flatMap((part) => answer[part]);
		case 'pair':
			return Object.entries(answer.pairs).flatMap(([sign, pair]) => [sign, ...pair.waysOut, ...pair.tell]);
		case 'ladder':
			return [...named(answer.goal), ...answer.rungs.flatMap((rung) => [rung.card, ...named(rung.who)])];
		case 'people':
			return answer.people.map((person) => person.role);
		case 'sort':
		case 'words':
		case 'agree':
		case 'date':
		case 'info':
			return [];
	}
}

function named(id: string | null | undefined): readonly string[] {
	return id === null || id === undefined ? [] : [id];
}

/** Every card in his own words, by id, wherever in the plan he said it. */
export function ownCards(plan: Plan): ReadonlyMap<string, OwnCard> {
	return new Map(
		Object.values(plan.answers).flatMap((answer) => ownCardsOf(answer).map((card) => [card.id, card] as const))
	);
}

/** The picture of a card of his own: what he drew or took; undefined when it has words only. */
export function pictureOfOwn(card: OwnCard | undefined): string | undefined {
	return card?.medium === undefined ? undefined : pictureOfMedium(card.medium);
}
