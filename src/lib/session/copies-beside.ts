import type { PlanStore, PlanSummary } from '#lib/ports/plan-store.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/** The other copies of an open plan on this device: those made of it, and the one that it was made of. */
export async function copiesBeside(
	{ plan }: PlanSession,
	store: PlanStore
): Promise<{ readonly copies: readonly PlanSummary[]; readonly original: PlanSummary | undefined }> {
	const list = await store.list();
	const all = list.ok ? list.value : [];
	return {
		copies: all.filter(({ copyOf }) => copyOf === plan.id),
		original: all.find(({ id }) => id === plan.copyOf)
	};
}
