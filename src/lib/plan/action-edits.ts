import { readDay } from '#lib/base/dates.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { cleanText, cut, oneLine } from './clean.ts';
import { lifeLimits, type Action } from './life.ts';
import type { Plan } from './plan.ts';
import { riskLimits } from './risk-plan.ts';

/** What staff say of an action; when it was added and changed is not theirs to say. */
export type ActionWords = Omit<Action, 'addedAt' | 'at'>;

/** An action before anything is said of it. */
const emptyAction: ActionWords = { what: '', who: '', by: null, state: 'not-started', why: '', sign: null };

/** The plan with a new action under an id of its own; "full" when it holds as many as it may. */
export function addAction(plan: Plan, id: string, at: string): Result<Plan, 'full'> {
	if (Object.keys(plan.actions).length >= lifeLimits.actions) return refuse('full');
	return succeed(withAction(plan, id, { ...emptyAction, addedAt: at, at }));
}

/**
 * The plan with some of what is said of an action changed. Texts are cleaned and cut as a plan may hold them. An action that
 * is gone stays gone.
 */
export function changeAction(plan: Plan, id: string, patch: Partial<ActionWords>, at: string): Plan {
	const before = plan.actions[id];
	return before === undefined ? plan : withAction(plan, id, cleanAction({ ...before, ...patch, at }));
}

/** The plan without an action. */
export function takeOutAction(plan: Plan, id: string, at: string): Plan {
	const actions = Object.fromEntries(Object.entries(plan.actions).filter(([each]) => each !== id));
	return { ...plan, actions, changedAt: at };
}

/** Whether nothing was said of an action yet. */
export function isEmptyAction({ what, who, by, why, sign }: Action): boolean {
	return `${what}${who}${why}`.trim() === '' && by === null && sign === null;
}

function withAction(plan: Plan, id: string, action: Action): Plan {
	return { ...plan, actions: { ...plan.actions, [id]: action }, changedAt: action.at };
}

function cleanAction(action: Action): Action {
	const { by } = action;
	return {
		...action,
		what: cut(cleanText(action.what), riskLimits.line),
		who: cut(oneLine(action.who), riskLimits.line),
		by: by === null || readDay(by) === undefined ? null : by,
		why: cut(cleanText(action.why), riskLimits.line)
	};
}
