import { refuse, type Result } from '#lib/base/result.ts';
import { mediaIn } from '#lib/plan/media.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { NewId } from '#lib/ports/clock.ts';
import type { PlanStore, StoredPlan, StoreProblem } from '#lib/ports/plan-store.ts';

/** How long what he is called may be. */
const longestName = 60;

/**
 * Keeps a state of a plan as a plan of its own, with his drawings, photos and recordings: two windows changed the same
 * plan, and nobody can say which of them is right but the two people who sit there. Nothing is agreed in a copy's name.
 */
export async function keepBoth(
	plan: Plan,
	{ store, newId }: { readonly store: PlanStore; readonly newId: NewId },
	nameOf: (name: string) => string
): Promise<Result<StoredPlan, StoreProblem>> {
	const id = newId();
	const named = nameOf(plan.name);
	const name = named.length <= longestName ? named : nameOf(plan.name.slice(0, longestName - named.length));
	const kept = await store.save({ ...plan, id, name, copyOf: plan.id }, null);
	if (!kept.ok) return kept.problem === 'conflict' ? refuse('broken') : kept;
	for (const medium of mediaIn(plan)) {
		const loaded = await store.loadMedium(plan.id, medium);
		// One that cannot be read stays with the other plan: the copy shows its words without it.
		if (loaded.ok) await store.saveMedium(id, loaded.value);
	}
	return kept;
}
