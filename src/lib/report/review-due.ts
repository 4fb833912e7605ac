import { laterDay } from '#lib/base/dates.ts';
import type { Action, ActionState } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { EarlyTrigger } from '#lib/plan/risk-plan.ts';
import { triggersMet } from '#lib/journey/early-review.ts';
import { lapseWaits } from '#lib/plan/lapse-waits.ts';

/** How a day stands to today: past, within four weeks, or later. */
export type When = 'late' | 'soon' | 'later';

/** How many weeks before its day something is said to be due soon. */
const weeksBefore = 4;

/** How a day stands to today. On the day itself nothing is late. */
export function whenIs(day: string, today: string): When {
	if (day < today) return 'late';
	return day <= laterDay(today, { weeks: weeksBefore }) ? 'soon' : 'later';
}

/** An action that somebody still has to do, with its day. */
export interface DueAction {
	readonly id: string;
	readonly action: Action;
	readonly by: string;
	readonly when: When;
}

/** What is due in a plan, and when. */
export interface Due {
	/** The day of the next review; undefined where none was set. */
	readonly review: { readonly day: string; readonly when: When } | undefined;
	/** Actions that are late or due soon, the earliest first. */
	readonly actions: readonly DueAction[];
	/** How many actions are open in all. */
	readonly openActions: number;
	readonly keepUntil: { readonly day: string; readonly when: When } | undefined;
	/** What asks for an early review, and whether it happened. */
	readonly triggers: readonly { readonly trigger: EarlyTrigger; readonly isMet: boolean }[];
	/** He said that he slipped, and the plan was not checked with him since. */
	readonly isCheckDue: boolean;
}

const open: readonly ActionState[] = ['not-started', 'in-progress', 'cannot-be-done-yet'];

/** What is due. `reviewDay` is what he and staff settled; null where they did not. */
export function dueIn(plan: Plan, reviewDay: string | null, today: string): Due {
	const waiting = Object.entries(plan.actions).filter(([, { state }]) => open.includes(state));
	const met = triggersMet(plan);
	return {
		review: withDay(reviewDay, today),
		actions: waiting
			.flatMap(([id, action]) => (action.by === null ? [] : [dueAction(id, action, action.by, today)]))
			.filter(({ when }) => when !== 'later')
			.sort((one, other) => (one.by < other.by ? -1 : 1)),
		openActions: waiting.length,
		keepUntil: withDay(plan.keepUntil, today),
		triggers: plan.risk.triggers.map((trigger) => ({ trigger, isMet: met.includes(trigger) })),
		isCheckDue: lapseWaits(plan)
	};
}

function withDay(day: string | null, today: string): { readonly day: string; readonly when: When } | undefined {
	return day === null ? undefined : { day, when: whenIs(day, today) };
}

function dueAction(id: string, action: Action, by: string, today: string): DueAction {
	return { id, action, by, when: whenIs(by, today) };
}

const livedKinds = ['diary', 'checks', 'slips'] as const;

/** How much of one kind was put down: lines of his diary, checks that came to their end, slips of carers. */
export interface Lived {
	readonly kind: (typeof livedKinds)[number];
	readonly count: number;
}

/** What was put down since a moment; all of it without one. Counts of entries, never of the man. */
export function livedSince(plan: Plan, moment: string | undefined): readonly Lived[] {
	const { diary, slips } = plan;
	const checks = Object.values(plan.checks).filter(({ isDone }) => isDone);
	const all = { diary: Object.values(diary), checks, slips: Object.values(slips) };
	return livedKinds
		.map((kind) => ({ kind, count: all[kind].filter(({ at }) => at > (moment ?? '')).length }))
		.filter(({ count }) => count > 0);
}
