import { isEmptyAction } from '#lib/plan/action-edits.ts';
import type { Action } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';

/** Where an action stands on a day: its day is past and it is not done; still to do; nothing is to be done any more. */
export const actionGroups = ['overdue', 'open', 'closed'] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** An action with its id. */
export interface ActionLine extends Action {
	readonly id: string;
}

/** Where an action stands today. */
export function groupOfAction({ state, by }: Action, today: string): ActionGroup {
	if (state === 'done' || state === 'no-longer-needed') return 'closed';
	return by !== null && by < today ? 'overdue' : 'open';
}

/** The actions of a plan, group by group: what is due first comes first, what has no day last. */
export function actionsByGroup(
	{ actions }: Pick<Plan, 'actions'>,
	today: string
): Readonly<Record<ActionGroup, readonly ActionLine[]>> {
	const lines = Object.entries(actions)
		.map(([id, action]) => ({ id, ...action }))
		.toSorted(byDay);
	const of = (group: ActionGroup) => lines.filter((line) => groupOfAction(line, today) === group);
	return { overdue: of('overdue'), open: of('open'), closed: of('closed') };
}

/** The actions that go on paper and into files, in the same order. What nobody wrote anything into is none. */
export function writtenActions(plan: Pick<Plan, 'actions'>, today: string): readonly ActionLine[] {
	const groups = actionsByGroup(plan, today);
	return actionGroups.flatMap((group) => groups[group]).filter((line) => !isEmptyAction(line));
}

/** By its day; then in the order in which they were added. */
function byDay(one: ActionLine, other: ActionLine): number {
	const keyOf = ({ by, addedAt, id }: ActionLine) => `${by ?? '9999-99-99'} ${addedAt} ${id}`;
	const [first, second] = [keyOf(one), keyOf(other)];
	if (first === second) return 0;
	return first < second ? -1 : 1;
}
