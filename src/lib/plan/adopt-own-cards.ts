import { cardsNamed } from './cards-named.ts';
import { ownCardsOf } from './empty-answers.ts';
import type { Answer, OwnCard } from './answers.ts';
import type { Plan } from './plan.ts';

/** One of his own cards, and the step whose answer made it. */
interface Made {
	readonly step: string;
	readonly card: OwnCard;
	readonly answer: Answer;
}

/**
 * The plan with every card of his own that it still names. Where two copies are put together, an answer may name a card that
 * he made in an answer which now says something else: the card goes back to the answer that made it, without being picked.
 */
export function adoptOwnCards(plan: Plan, copies: readonly Plan[]): Plan {
	const made = new Map(copies.flatMap(cardsMade).reverse());
	let answers = plan.answers;
	for (let before: Plan['answers'] | undefined; before !== answers;) {
		before = answers;
		answers = missingIn(plan, answers)
			.flatMap((id) => made.get(id) ?? [])
			.reduce(adopt, answers);
	}
	return { ...plan, answers };
}

function cardsMade({ answers }: Plan): readonly (readonly [string, Made])[] {
	return Object.entries(answers).flatMap(([step, answer]) =>
		ownCardsOf(answer).map((card) => [card.id, { step, card, answer }] as const)
	);
}

/** Cards of his own that something names and no answer makes. */
function missingIn(plan: Plan, answers: Plan['answers']): readonly string[] {
	const own = new Set(Object.values(answers).flatMap((answer) => ownCardsOf(answer).map(({ id }) => id)));
	const named = [
		...Object.values(answers).flatMap((answer) => [...cardsNamed(answer), ...cardsBeside(answer)]),
		...Object.keys(plan.ruleChecks),
		...Object.keys(plan.risk.grid)
	];
	return [...new Set(named)].filter((id) => id.startsWith('own-') && !own.has(id));
}

/** Cards that an answer names only beside others: a feeling that has a strength, an excuse that has true words. */
function cardsBeside(answer: Answer): readonly string[] {
	if (answer.kind === 'feelings' || answer.kind === 'map') return Object.keys(answer.strength);
	return answer.kind === 'excuse' ? Object.keys(answer.trueWords) : [];
}

function adopt(answers: Plan['answers'], { step, card, answer }: Made): Plan['answers'] {
	const stands = answers[step];
	if (stands === undefined) return { ...answers, [step]: answer };
	if (!('own' in stands)) return answers;
	return { ...answers, [step]: { ...stands, own: [...stands.own, card] } };
}
