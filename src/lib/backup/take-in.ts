import { canonicalJson } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Medium } from '#lib/plan/media.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { NewId } from '#lib/ports/clock.ts';
import type { Choice } from '#lib/ports/backups.ts';
import type { PlanStore, StoredPlan, StoreProblem } from '#lib/ports/plan-store.ts';

/** What a file brings of one plan, checked whole. */
export interface Brought {
	readonly plan: Plan;
	/** Its agreed states, first to last. */
	readonly agreed: readonly Plan[];
	readonly media: readonly Medium[];
}

/**
 * Does what staff chose with a plan of a file. Nothing that is here is overwritten: a plan is added, goes on, or comes
 * beside. `here` is what staff were shown; when it has changed since, nothing is done.
 */
export function takeIn(
	choice: Choice,
	brought: Brought,
	parts: { readonly store: PlanStore; readonly newId: NewId },
	seen: { readonly here: StoredPlan | undefined; readonly nameOfCopy: string }
): Promise<Result<null, StoreProblem>> {
	switch (choice) {
		case 'add':
			return add(brought, parts.store);
		case 'take-in':
		case 'replace':
			return goOn(brought, parts.store, seen.here);
		case 'keep-both':
			return add(asCopy(brought, parts.newId(), seen.nameOfCopy), parts.store);
	}
}

/** Keeps a plan that is not here yet: each agreed state first, so that there is something to go back to. */
async function add({ plan, agreed, media }: Brought, store: PlanStore): Promise<Result<null, StoreProblem>> {
	const there = await store.load(plan.id);
	if (there.ok) return refuse('conflict');
	if (there.problem !== 'missing') return there;
	const kept = await keepAll({ plan, agreed, media }, store);
	// It was not here before: half of it must not stay.
	if (!kept.ok && kept.problem !== 'conflict') await store.remove(plan.id);
	return kept;
}

async function keepAll({ plan, agreed, media }: Brought, store: PlanStore): Promise<Result<null, StoreProblem>> {
	for (const medium of media) {
		const kept = await store.saveMedium(plan.id, medium);
		if (!kept.ok) return kept;
	}
	return keepStates([...agreed, plan], store, null);
}

/** Saves states one after the other, each as the next revision. */
async function keepStates(
	states: readonly Plan[],
	store: PlanStore,
	before: StoredPlan | null
): Promise<Result<null, StoreProblem>> {
	let end = before;
	for (const state of states) {
		const saved = await store.save(state, end);
		if (!saved.ok) return saved;
		end = saved.value;
	}
	return succeed(null);
}

/** The state of the file becomes the next one of the plan here. Media are added, and none that is here is replaced. */
async function goOn(
	{ plan, agreed, media }: Brought,
	store: PlanStore,
	here: StoredPlan | undefined
): Promise<Result<null, StoreProblem>> {
	const now = await store.load(plan.id);
	if (!now.ok) return now;
	if (here === undefined || now.value.head.hash !== here.head.hash) return refuse('conflict');
	for (const medium of media) {
		const there = await store.loadMedium(plan.id, medium.id);
		if (there.ok) continue;
		const kept = await store.saveMedium(plan.id, medium);
		if (!kept.ok) return kept;
	}
	if (canonicalJson(plan) === canonicalJson(here.plan)) return succeed(null);
	const since = agreed.filter(({ version }) => version > here.plan.version);
	return keepStates([...since, plan], store, now.value);
}

/** A plan of its own that says of which plan it is a second copy: both stand until staff have put them together. */
function asCopy({ plan, agreed, media }: Brought, id: string, name: string): Brought {
	const copy = (state: Plan): Plan => ({ ...state, id, name, copyOf: plan.id });
	return { plan: copy(plan), agreed: agreed.map(copy), media };
}
