import type { Answer, AnswerOf, Mark } from '#lib/plan/answers.ts';
import type { Question } from '#lib/programme/grammar.ts';
import { mapPartOf, nameOfPart, type Part } from './parts.ts';

/** What a tap on a card gives: the changed answer, or `full` when no more cards may be picked here. */
export type Picked =
	{ readonly kind: 'changed'; readonly answer: Answer } | { readonly kind: 'full'; readonly most: number };

/** The cards picked on one page of an answer, in the order he picked them. */
export function pickedOn(answer: Answer | undefined, part: Part): readonly string[] {
	if (answer === undefined) return [];
	if (answer.kind === 'map') return mapPicked(answer, part);
	switch (part.kind) {
		case 'ways-out':
			return answer.kind === 'pair' ? (answer.pairs[part.sign]?.waysOut ?? []) : [];
		case 'tell':
			return answer.kind === 'pair' ? (answer.pairs[part.sign]?.tell ?? []) : [];
		case 'true-words':
			return answer.kind === 'excuse' ? listOf(answer.trueWords[part.excuse]) : [];
		case 'body':
			return answer.kind === 'feelings' ? answer.body : [];
		case 'rungs':
			return answer.kind === 'ladder' ? answer.rungs.map(({ card }) => card) : [];
		case 'main':
			return pickedOnMain(answer);
		default:
			return [];
	}
}

function mapPicked(answer: AnswerOf<'map'>, part: Part): readonly string[] {
	const list = mapPartOf(part);
	return list === undefined ? [] : answer[list];
}

function pickedOnMain(answer: Answer): readonly string[] {
	switch (answer.kind) {
		case 'choose':
		case 'excuse':
		case 'feelings':
		case 'rules':
			return answer.chosen;
		case 'ladder':
			return listOf(answer.goal);
		case 'people':
			return answer.people.map(({ role }) => role);
		default:
			return [];
	}
}

/** How many cards may be picked on a page. One means that a tap swaps. */
export function mostOn(question: Question, part: Part): number {
	const isOne = part.kind === 'main' && (question.kind === 'ladder' || question.kind === 'map');
	if (part.kind === 'true-words' || isOne) return 1;
	if (part.kind === 'rungs') return 4;
	if (part.kind === 'tell') return 3;
	if (part.kind === 'body') return 5;
	return 'max' in question && question.kind !== 'words' ? question.max : 100;
}

/** A tap on a card: picks it, or puts it back. */
export function pick(question: Question, answer: Answer, part: Part, card: string): Picked {
	const before = pickedOn(answer, part);
	const most = mostOn(question, part);
	if (before.includes(card))
		return changed(
			withPicked(
				answer,
				part,
				before.filter((id) => id !== card)
			),
			part
		);
	if (most > 1 && before.length >= most) return { kind: 'full', most };
	return changed(withPicked(answer, part, most === 1 ? [card] : [...before, card]), part);
}

function changed(answer: Answer, part: Part): Picked {
	return { kind: 'changed', answer: withMark(answer, part, undefined) };
}

function withPicked(answer: Answer, part: Part, cards: readonly string[]): Answer {
	switch (answer.kind) {
		case 'choose':
		case 'rules':
			return { ...answer, chosen: cards };
		case 'excuse':
			return part.kind === 'true-words'
				? { ...answer, trueWords: setOrDrop(answer.trueWords, part.excuse, cards[0]) }
				: { ...answer, chosen: cards };
		case 'feelings':
			return part.kind === 'body' ? { ...answer, body: cards } : { ...answer, chosen: cards };
		case 'map': {
			const list = mapPartOf(part);
			return list === undefined ? answer : { ...answer, [list]: cards };
		}
		case 'pair': {
			if (part.kind !== 'ways-out' && part.kind !== 'tell') return answer;
			const pair = answer.pairs[part.sign] ?? { waysOut: [], tell: [] };
			const next = part.kind === 'tell' ? { ...pair, tell: cards } : { ...pair, waysOut: cards };
			return { ...answer, pairs: { ...answer.pairs, [part.sign]: next } };
		}
		case 'ladder':
			if (part.kind === 'main') return { ...answer, goal: cards[0] ?? null };
			return {
				...answer,
				rungs: cards.map((card) => answer.rungs.find((rung) => rung.card === card) ?? { card, who: null, when: null })
			};
		default:
			return answer;
	}
}

function setOrDrop(
	record: Readonly<Record<string, string>>,
	key: string,
	value: string | undefined
): Readonly<Record<string, string>> {
	const others = Object.entries(record).filter(([name]) => name !== key);
	return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

/** The answer with a page marked "not sure" or "passed by", or with its mark taken off. */
export function withMark(answer: Answer, part: Part, mark: Mark | undefined): Answer {
	const name = nameOfPart(part);
	const others = Object.entries(answer.marks).filter(([key]) => key !== name);
	return { ...answer, marks: Object.fromEntries(mark === undefined ? others : [...others, [name, mark]]) };
}

function listOf(id: string | null | undefined): readonly string[] {
	return id === null || id === undefined ? [] : [id];
}
