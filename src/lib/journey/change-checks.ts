import { checkQuestions, trends, type Check, type CheckQuestion, type Trend } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';

/** What was said to one question, check by check; undefined where he said nothing. */
export interface QuestionInChecks {
	readonly question: CheckQuestion;
	readonly said: readonly (Trend | undefined)[];
}

/** The checks that came to their end, earliest first. */
export function doneChecks(plan: Plan): readonly Check[] {
	return Object.entries(plan.checks)
		.filter(([, { isDone }]) => isDone)
		.map(([id, check]) => ({ order: `${check.day} ${check.at} ${id}`, check }))
		.sort((left, right) => (left.order < right.order ? -1 : 1))
		.map(({ check }) => check);
}

/** What was said to each of the ten questions, in their order, through some checks. */
export function questionsIn(checks: readonly Check[]): readonly QuestionInChecks[] {
	return checkQuestions.map((question) => ({ question, said: checks.map(({ answers }) => answers[question]) }));
}

/** What is better, the same and worse in one check: the questions, in their order. Without an answer a question is in none. */
export function groupsIn(
	check: Check
): readonly { readonly trend: Trend; readonly questions: readonly CheckQuestion[] }[] {
	return trends.map((trend) => ({
		trend,
		questions: checkQuestions.filter((question) => check.answers[question] === trend)
	}));
}
