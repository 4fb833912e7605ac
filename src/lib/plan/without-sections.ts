import type { Programme } from '#lib/programme/programme.ts';
import type { Answer } from './answers.ts';
import { dropOwnCard } from './drop-card.ts';
import { ownCardsOf } from './empty-answers.ts';
import type { Plan } from './plan.ts';

/**
 * The plan without some of its sections, for a file that a reader gets who may not see them: no answer of theirs, no card
 * that only stands there, and nothing that others say about one. What comes out is a valid plan.
 */
export function withoutSections(plan: Plan, programme: Programme, isOff: (section: string) => boolean): Plan {
	const isOffStep = (step: string): boolean => {
		const section = programme.steps.get(step)?.journey.section;
		return section === undefined || isOff(section);
	};
	const isOffJourney = (id: string): boolean => {
		const journey = programme.journeys.find((each) => each.id === id);
		return journey === undefined || isOff(journey.section);
	};
	const gone = Object.entries(plan.answers).filter(([step]) => isOffStep(step));
	if (gone.length === 0) return plan;
	const kept = without(plan.answers, isOffStep);
	const rest = gone
		.flatMap(([, answer]) => ownCardsOf(answer))
		.reduce((left, { id }) => dropOwnCard(left, id, left.changedAt), { ...plan, answers: kept });
	const named = new Set(Object.values(rest.answers).flatMap((answer) => (answer.kind === 'pair' ? [] : namesIn(answer))));
	const isUnnamed = (card: string): boolean => !named.has(card);
	const answers = Object.fromEntries(
		Object.entries(rest.answers).map(([step, answer]) => [step, withoutPairs(answer, isUnnamed)])
	);
	return {
		...rest,
		answers: withMoments(answers, plan.answers),
		staff: without(rest.staff, isOffStep),
		teachBack: without(rest.teachBack, isOffJourney),
		ruleChecks: without(rest.ruleChecks, isUnnamed),
		risk: { ...rest.risk, grid: without(rest.risk.grid, isUnnamed) }
	};
}

function without<Value>(
	record: Readonly<Record<string, Value>>,
	isGone: (key: string) => boolean
): Readonly<Record<string, Value>> {
	return Object.fromEntries(Object.entries(record).filter(([key]) => !isGone(key)));
}

/** Each answer says when he said it, though something was left out of it since. */
function withMoments(
	answers: Readonly<Record<string, Answer>>,
	before: Plan['answers']
): Readonly<Record<string, Answer>> {
	return Object.fromEntries(
		Object.entries(answers).map(([step, answer]) => [step, { ...answer, at: before[step]?.at ?? answer.at }])
	);
}

/** A pair names a sign that was picked on another page: without that page it says nothing about it either. */
function withoutPairs(answer: Answer, isGone: (card: string) => boolean): Answer {
	return answer.kind === 'pair' ? { ...answer, pairs: without(answer.pairs, isGone) } : answer;
}

/** Every text and every key in a value: among them are all cards that it names. */
function namesIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(namesIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inside]) => [key, ...namesIn(inside)]);
}
