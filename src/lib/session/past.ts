import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { furthestBack, historyOf, stateAt, type PastChange } from '#lib/plan/history.ts';
import { restore } from '#lib/plan/restore.ts';
import type { PlanStore, StoreProblem } from '#lib/ports/plan-store.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Plan } from '#lib/plan/plan.ts';

/** What was changed in an open plan, and the way back. */
export interface Past {
	/** Last first. */
	readonly entries: readonly PastChange[];
	/** The earliest revision that can be gone back to. */
	readonly furthest: number;
	/** The revision in which the plan stands now. */
	readonly end: number;
	/**
	 * The plan stands again as it stood after a revision. That is a new change: nothing of the history goes. `damaged` when
	 * it cannot be made; `conflict` for one before what he agreed.
	 */
	readonly goBackTo: (sequence: number) => Result<null, 'damaged' | 'conflict'>;
}

/** The open plan, as far as its past is concerned. */
interface OpenPlan {
	readonly plan: Plan;
	readonly programme: Programme;
	readonly now: string;
	readonly saving: { readonly settled: () => Promise<void> };
	readonly keep: (plan: Plan) => void;
}

/** Reads the past of an open plan, once all of it is kept. */
export async function pastOf(plan: OpenPlan, store: PlanStore): Promise<Result<Past, StoreProblem>> {
	await plan.saving.settled();
	const chain = await store.history(plan.plan.id);
	if (!chain.ok) return chain;
	const furthest = furthestBack(chain.value);
	const goBackTo = (sequence: number): ReturnType<Past['goBackTo']> => {
		if (sequence < furthest) return refuse('conflict');
		const stood = restore(stateAt(chain.value, sequence), () => plan.programme);
		if (!stood.ok || stood.value.id !== plan.plan.id) return refuse('damaged');
		const { version, agreedAt } = plan.plan;
		plan.keep({ ...stood.value, version, agreedAt, changedAt: plan.now });
		return succeed(null);
	};
	return succeed({
		entries: historyOf(chain.value),
		furthest,
		end: chain.value.at(-1)?.sequence ?? 0,
		goBackTo
	});
}
