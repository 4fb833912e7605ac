import { questionOfKind, type Programme } from '#lib/programme/programme.ts';
import { withEach } from './answer-edits.ts';
import type { Answer } from './answers.ts';
import { cardsNamed } from './cards-named.ts';
import { ownCardsOf } from './empty-answers.ts';
import { lifeOfSections } from './life-of-sections.ts';
import type { Plan } from './plan.ts';

type Answers = Plan['answers'];

/**
 * The plan without what was said in closed sections, for a copy that leaves: their answers, and whatever elsewhere names a
 * card that only they hold (a sign of theirs in a pair, a rule check, a row of the grid, a note of staff). The rest stays a
 * valid plan. It may never be taken for the whole: who takes it in keeps the answers that are there already.
 */
export function withoutSections(plan: Plan, programme: Programme, isOpen: (section: string) => boolean): Plan {
	if (programme.paper.every(isOpen)) return plan;
	const isOpenStep = (step: string) => isOpen(programme.steps.get(step)?.journey.section ?? '');
	const open = entriesWhere(plan.answers, isOpenStep);
	const answers = settle(Object.fromEntries(handedOn(programme, open)));
	const named = new Set(Object.values(answers).flatMap(cardsNamed));
	const isOpenJourney = (id: string) => programme.journeys.some((each) => each.id === id && isOpen(each.section));
	return {
		...plan,
		...lifeOfSections(plan, { section: isOpen, card: (id) => named.has(id) }),
		answers,
		staff: entriesWhere(plan.staff, isOpenStep),
		ruleChecks: entriesWhere(plan.ruleChecks, (card) => named.has(card)),
		risk: { ...plan.risk, grid: entriesWhere(plan.risk.grid, (sign) => named.has(sign)) },
		teachBack: entriesWhere(plan.teachBack, isOpenJourney)
	};
}

function entriesWhere<Value>(
	record: Readonly<Record<string, Value>>,
	isKept: (key: string) => boolean
): Readonly<Record<string, Value>> {
	return Object.fromEntries(Object.entries(record).filter(([key]) => isKept(key)));
}

/** Answers without the cards that a closed step handed on to them: signs in a pair, cards picked from earlier picks. */
function handedOn(programme: Programme, open: Answers): readonly (readonly [string, Answer])[] {
	return Object.entries(open).map(([step, answer]) => {
		const sources = sourcesOf(programme, step);
		if (sources.every((source) => open[source] !== undefined)) return [step, answer];
		const question = programme.steps.get(step)?.step.question;
		const decks = question?.kind === 'choose' ? question.decks : [];
		const offered = new Set([
			...decks.flatMap((deck) => programme.decks.get(deck)?.cards.map(({ id }) => id) ?? []),
			...ownCardsOf(answer).map(({ id }) => id),
			...sources.flatMap((source) => (open[source] === undefined ? [] : cardsNamed(open[source])))
		]);
		return [step, only(answer, (card) => offered.has(card))];
	});
}

/** The earlier steps whose cards an answer is about. */
function sourcesOf(programme: Programme, step: string): readonly string[] {
	return questionOfKind(programme, step, 'pair')?.signs ?? questionOfKind(programme, step, 'choose')?.from ?? [];
}

/** Takes out cards of his own that are nowhere any more, until nothing names one. */
function settle(answers: Answers): Answers {
	const own = new Set(Object.values(answers).flatMap((answer) => ownCardsOf(answer).map(({ id }) => id)));
	const isThere = (card: string) => !card.startsWith('own-') || own.has(card);
	return Object.fromEntries(Object.entries(answers).map(([step, answer]) => [step, everywhere(answer, isThere)]));
}

/** An answer with only some of the cards that it is about. */
function only(answer: Answer, isKept: (card: string) => boolean): Answer {
	switch (answer.kind) {
		case 'choose':
			return { ...answer, chosen: answer.chosen.filter(isKept) };
		case 'pair':
			return { ...answer, pairs: entriesWhere(answer.pairs, isKept) };
		default:
			return answer;
	}
}

/** An answer with only some of its cards, wherever in it they stand. */
function everywhere(answer: Answer, isKept: (card: string) => boolean): Answer {
	switch (answer.kind) {
		case 'choose':
		case 'rules':
			return { ...answer, chosen: answer.chosen.filter(isKept) };
		case 'feelings':
			return {
				...answer,
				chosen: answer.chosen.filter(isKept),
				strength: entriesWhere(answer.strength, isKept),
				body: answer.body.filter(isKept)
			};
		case 'map':
			return {
				...withEach(answer, (cards) => cards.filter(isKept)),
				strength: entriesWhere(answer.strength, isKept)
			};
		case 'sort':
			return { ...answer, places: entriesWhere(answer.places, isKept) };
		case 'pair':
			return {
				...answer,
				pairs: Object.fromEntries(
					Object.entries(entriesWhere(answer.pairs, isKept)).map(([sign, { waysOut, tell }]) => [
						sign,
						{ waysOut: waysOut.filter(isKept), tell: tell.filter(isKept) }
					])
				)
			};
		case 'excuse':
			return {
				...answer,
				chosen: answer.chosen.filter(isKept),
				trueWords: Object.fromEntries(
					Object.entries(answer.trueWords).filter(([excuse, truth]) => isKept(excuse) && isKept(truth))
				)
			};
		default:
			return answer;
	}
}
