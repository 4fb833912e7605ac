import { withEach } from './answer-edits.ts';
import type { Answer } from './answers.ts';
import type { Plan } from './plan.ts';

/** The plan without one of his own cards: taken off the answer that made it and off every answer that names it. */
export function dropOwnCard(plan: Plan, card: string, at: string): Plan {
	const answers = Object.fromEntries(
		Object.entries(plan.answers).map(([step, answer]) => {
			const next = withoutCard(answer, card);
			return [step, same(answer, next) ? answer : { ...next, at }];
		})
	);
	const ruleChecks = Object.fromEntries(Object.entries(plan.ruleChecks).filter(([id]) => id !== card));
	const grid = Object.fromEntries(Object.entries(plan.risk.grid).filter(([id]) => id !== card));
	return { ...plan, answers, ruleChecks, risk: { ...plan.risk, grid }, changedAt: at };
}

function same(before: Answer, after: Answer): boolean {
	return JSON.stringify(before) === JSON.stringify(after);
}

function withoutCard(answer: Answer, card: string): Answer {
	const rest = (cards: readonly string[]) => cards.filter((id) => id !== card);
	const others = <Value>(record: Readonly<Record<string, Value>>) =>
		Object.fromEntries(Object.entries(record).filter(([id]) => id !== card));
	if (!('own' in answer)) return answer;
	const own = answer.own.filter(({ id }) => id !== card);
	switch (answer.kind) {
		case 'choose':
		case 'rules':
			return { ...answer, own, chosen: rest(answer.chosen) };
		case 'feelings':
			return {
				...answer,
				own,
				chosen: rest(answer.chosen),
				strength: others(answer.strength),
				body: rest(answer.body)
			};
		case 'map':
			return { ...withEach(answer, rest), own, strength: others(answer.strength) };
		case 'sort':
			return { ...answer, own, places: others(answer.places) };
		case 'excuse':
			return {
				...answer,
				own,
				chosen: rest(answer.chosen),
				trueWords: Object.fromEntries(
					Object.entries(answer.trueWords).filter(([excuse, words]) => excuse !== card && words !== card)
				)
			};
		case 'pair':
			return {
				...answer,
				own,
				pairs: Object.fromEntries(
					Object.entries(others(answer.pairs)).map(([sign, { waysOut, tell }]) => [
						sign,
						{ waysOut: rest(waysOut), tell: rest(tell) }
					])
				)
			};
		case 'ladder':
			return {
				...answer,
				own,
				goal: answer.goal === card ? null : answer.goal,
				rungs: answer.rungs
					.filter((rung) => rung.card !== card)
					.map((rung) => (rung.who === card ? { ...rung, who: null } : rung))
			};
		case 'people':
			return { ...answer, own, people: answer.people.filter(({ role }) => role !== card) };
	}
}
