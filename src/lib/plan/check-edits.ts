import { laterDay, readDay } from '#lib/base/dates.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { cleanText, cut } from './clean.ts';
import { checkQuestions, lifeLimits, type Check, type CheckQuestion, type Trend } from './life.ts';
import { lapseWaits } from './lapse-waits.ts';
import type { Plan } from './plan.ts';
import { riskLimits } from './risk-plan.ts';

/** How many months after a check the next one is due. */
export const monthsToNextCheck = 6;

/** Most cards in "What will I change?". */
const mostChanges = 60;

/** A check with its id. */
export type NamedCheck = Check & { readonly id: string };

/** The plan with a check begun: for a slip that was said since the last one, else as planned. Refuses when there are too many. */
export function beginCheck(
	plan: Plan,
	id: string,
	{ day, by }: Pick<Check, 'day' | 'by'>,
	at: string
): Result<Plan, 'full' | 'no-day'> {
	if (readDay(day) === undefined) return refuse('no-day');
	if (plan.checks[id] === undefined && Object.keys(plan.checks).length >= lifeLimits.checks) return refuse('full');
	const reason = lapseWaits(plan) ? 'lapse' : 'planned';
	return succeed(withCheck(plan, id, { day, answers: {}, change: [], changeWords: '', reason, isDone: false, by, at }));
}

/** The plan with one question of a check answered; without a trend he is not sure, and nothing is kept of it. */
export function answerCheck(
	plan: Plan,
	id: string,
	question: CheckQuestion,
	trend: Trend | undefined,
	at: string
): Plan {
	const check = plan.checks[id];
	if (check === undefined || check.isDone) return plan;
	const others = Object.entries(check.answers).filter(([each]) => each !== question);
	const answers = Object.fromEntries(trend === undefined ? others : [...others, [question, trend]]);
	return withCheck(plan, id, { ...check, answers, at });
}

/** The plan with what he will change: cards, once each, and his own words. */
export function setCheckChange(
	plan: Plan,
	id: string,
	patch: Partial<Pick<Check, 'change' | 'changeWords'>>,
	at: string
): Plan {
	const check = plan.checks[id];
	if (check === undefined || check.isDone) return plan;
	const change = [...new Set(patch.change ?? check.change)].slice(0, mostChanges);
	const changeWords = cut(cleanText(patch.changeWords ?? check.changeWords), riskLimits.line);
	return withCheck(plan, id, { ...check, change, changeWords, at });
}

/** The plan with a check at its end. A slip that was said meanwhile is then why it was done. */
export function finishCheck(plan: Plan, id: string, { day }: Pick<Check, 'day'>, at: string): Plan {
	const check = plan.checks[id];
	if (check === undefined || check.isDone) return plan;
	const reason = lapseWaits(plan) ? 'lapse' : check.reason;
	return withCheck(plan, id, { ...check, day: readDay(day) === undefined ? check.day : day, reason, isDone: true, at });
}

/** The check that was begun and not ended; the newest, where copies of a plan brought more than one. */
export function openCheck(plan: Plan): NamedCheck | undefined {
	return newestFirst(plan).find(({ isDone }) => !isDone);
}

/** The checks that came to their end, newest first. */
export function checksDone(plan: Plan): readonly NamedCheck[] {
	return newestFirst(plan).filter(({ isDone }) => isDone);
}

/** The first question that has no answer after the last one that has: where he goes on. At the end: one more than there are. */
export function placeInCheck({ answers }: Check): number {
	return checkQuestions.findLastIndex((question) => answers[question] !== undefined) + 2;
}

/** Since which day the next check is due: some months after the last one, or after he agreed; undefined when it is not. */
export function checkDueSince(plan: Plan, today: string): string | undefined {
	const from = checksDone(plan)[0]?.day ?? plan.agreedAt?.slice(0, 10);
	const due = from === undefined ? undefined : laterDay(from, { months: monthsToNextCheck });
	return due !== undefined && due <= today ? due : undefined;
}

function withCheck(plan: Plan, id: string, check: Check): Plan {
	return { ...plan, checks: { ...plan.checks, [id]: check }, changedAt: check.at };
}

function newestFirst({ checks }: Plan): readonly NamedCheck[] {
	return Object.entries(checks)
		.map(([id, check]) => ({ id, ...check }))
		.sort((one, other) => other.at.localeCompare(one.at));
}
