import { mainPart, mapParts, type Answer } from '#lib/plan/answers.ts';
import type { Question } from '#lib/programme/grammar.ts';
import { cardsTakenFromAll, type Answers } from './chosen.ts';

/** What one page of a step asks. Most steps have one page; some ask again for each thing he picked. */
export type Part =
	| { readonly kind: 'main' }
	/** pair: what he does when this sign comes, and who he tells. */
	| { readonly kind: 'ways-out' | 'tell'; readonly sign: string }
	/** excuse: what is true instead. */
	| { readonly kind: 'true-words'; readonly excuse: string }
	/** feelings, map: how strong each feeling is; where in the body. */
	| { readonly kind: 'strength' | 'body' }
	/** map: what he thought and felt, did, and could do. */
	| { readonly kind: 'thought' | 'feeling' | 'did' | 'could' }
	/** ladder: which rungs; then who does each and by when. */
	| { readonly kind: 'rungs' | 'rung-plan' }
	/** people: one person's name and number; then who is rung first. */
	| { readonly kind: 'person'; readonly person: string }
	| { readonly kind: 'call-order' }
	/** rules: reference and day of the order. */
	| { readonly kind: 'order' };

/** Which list of cards of a map a page is about; undefined for its meter. */
export function mapPartOf({ kind }: Part): (typeof mapParts)[number] | undefined {
	return kind === 'main' ? 'event' : mapParts.find((name) => name === kind);
}

/** The name of a part inside its step: stable, and the key of its marks. */
export function nameOfPart(part: Part): string {
	switch (part.kind) {
		case 'main':
			return mainPart;
		case 'ways-out':
			return `do-${part.sign}`;
		case 'tell':
			return `tell-${part.sign}`;
		case 'true-words':
			return `true-${part.excuse}`;
		case 'person':
			return `who-${part.person}`;
		default:
			return part.kind;
	}
}

/** The pages of one step, given the answers reached before it and its own answer so far. A pair without signs has none. */
export function partsOf(question: Question, answer: Answer | undefined, reached: Answers): readonly Part[] {
	switch (question.kind) {
		case 'pair':
			return cardsTakenFromAll(reached, question.signs).flatMap((sign): readonly Part[] => [
				{ kind: 'ways-out', sign },
				...(question.tell === undefined ? [] : [{ kind: 'tell', sign } as const])
			]);
		case 'excuse': {
			const chosen = answer?.kind === 'excuse' ? answer.chosen : [];
			return [{ kind: 'main' }, ...chosen.map((excuse): Part => ({ kind: 'true-words', excuse }))];
		}
		case 'feelings': {
			const felt = answer?.kind === 'feelings' && answer.chosen.length > 0;
			return [
				{ kind: 'main' },
				...(felt && question.meter ? [{ kind: 'strength' } as const] : []),
				...(felt && question.body.length > 0 ? [{ kind: 'body' } as const] : [])
			];
		}
		case 'map':
			return answer?.kind !== 'map' || answer.event.length === 0
				? [{ kind: 'main' }]
				: mapParts.flatMap((part): readonly Part[] => {
						if (part === 'event') return [{ kind: 'main' }];
						if (part === 'feeling' && answer.feeling.length > 0) return [{ kind: part }, { kind: 'strength' }];
						return question[part].length > 0 ? [{ kind: part }] : [];
					});
		case 'ladder':
			return ladderParts(answer);
		case 'people':
			return peopleParts(answer);
		case 'rules':
			return [{ kind: 'main' }, { kind: 'order' }];
		case 'choose':
			return offersNothing(question, reached) ? [] : [{ kind: 'main' }];
		default:
			return [{ kind: 'main' }];
	}
}

/** A question whose only cards are those picked before has no page while nothing was picked. */
function offersNothing(question: Extract<Question, { kind: 'choose' }>, reached: Answers): boolean {
	return question.decks.length === 0 && cardsTakenFromAll(reached, question.from ?? []).length === 0;
}

function ladderParts(answer: Answer | undefined): readonly Part[] {
	if (answer?.kind !== 'ladder' || answer.goal === null) return [{ kind: 'main' }];
	return answer.rungs.length === 0
		? [{ kind: 'main' }, { kind: 'rungs' }]
		: [{ kind: 'main' }, { kind: 'rungs' }, { kind: 'rung-plan' }];
}

function peopleParts(answer: Answer | undefined): readonly Part[] {
	const people = answer?.kind === 'people' ? answer.people : [];
	return [
		{ kind: 'main' },
		...people.map(({ id }): Part => ({ kind: 'person', person: id })),
		...(people.length > 1 ? [{ kind: 'call-order' } as const] : [])
	];
}

/** The answer without what stands on pages that cannot be reached now: that is kept in the plan, but not used. */
export function inReach(answer: Answer, parts: readonly Part[]): Answer {
	const has = (wanted: Part) => parts.some((part) => nameOfPart(part) === nameOfPart(wanted));
	switch (answer.kind) {
		case 'pair':
			return { ...answer, pairs: keptKeys(answer.pairs, (sign) => has({ kind: 'ways-out', sign })) };
		case 'excuse':
			return { ...answer, trueWords: keptKeys(answer.trueWords, (excuse) => has({ kind: 'true-words', excuse })) };
		case 'feelings':
			return {
				...answer,
				strength: keptKeys(answer.strength, (card) => has({ kind: 'strength' }) && answer.chosen.includes(card)),
				body: has({ kind: 'body' }) ? answer.body : []
			};
		case 'map':
			return has({ kind: 'thought' })
				? { ...answer, strength: keptKeys(answer.strength, (card) => answer.feeling.includes(card)) }
				: { ...answer, thought: [], feeling: [], strength: {}, body: [], did: [], could: [] };
		case 'ladder':
			return has({ kind: 'rungs' }) ? answer : { ...answer, rungs: [] };
		default:
			return answer;
	}
}

function keptKeys<Value>(
	record: Readonly<Record<string, Value>>,
	isKept: (key: string) => boolean
): Readonly<Record<string, Value>> {
	return Object.fromEntries(Object.entries(record).filter(([key]) => isKept(key)));
}
