import { canonicalJson } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { mediaIn, type Medium } from '#lib/plan/media.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { applyChanges, type Digest } from '#lib/plan/revisions.ts';
import type { PlanStore, StoreProblem } from '#lib/ports/plan-store.ts';
import { mendTexts } from './mend.ts';
import { most } from './payload.ts';

/** A plan as it goes into a file. */
export interface Gathered {
	readonly plan: Plan;
	readonly sequence: number;
	readonly agreed: readonly Plan[];
	readonly trail: readonly string[];
	readonly media: readonly Medium[];
}

/** What gathering needs. */
export interface GatherParts {
	readonly store: PlanStore;
	readonly digest: Digest;
	readonly restorePlan: (file: unknown) => Promise<Plan | undefined>;
}

/** All of one plan that goes into a file: the plan, its agreed states, what led to it, and what it names. */
export async function gather(id: string, parts: GatherParts): Promise<Result<Gathered, StoreProblem>> {
	const stored = await parts.store.load(id);
	if (!stored.ok) return stored;
	const { head } = stored.value;
	const plan = await readable(stored.value.plan, parts);
	const { agreed, trail } = await pastOf(plan, parts);
	const media: Medium[] = [];
	for (const name of new Set([...mediaIn(plan), ...agreed.flatMap(mediaIn)])) {
		const medium = await parts.store.loadMedium(id, name);
		if (medium.ok) media.push(medium.value);
		// One that is gone or spoiled cannot be saved by any backup; a lock or a fault of the store can pass.
		else if (medium.problem !== 'missing' && medium.problem !== 'damaged') return refuse(medium.problem);
	}
	return succeed({ plan, sequence: head.sequence, agreed, trail, media });
}

async function readable(plan: Plan, { restorePlan }: GatherParts): Promise<Plan> {
	const mended = mendTexts(plan);
	return mended === plan ? plan : ((await restorePlan(mended)) ?? plan);
}

/** A mark of a state of a plan: the same on every device for exactly the same state. */
export async function markOfState(state: object, digest: Digest): Promise<string> {
	return (await digest(canonicalJson(state))).slice(0, 32);
}

/** The states that led to a plan. A history that cannot be read costs what it would tell, never the plan. */
async function pastOf(
	plan: Plan,
	{ store, digest, restorePlan }: GatherParts
): Promise<Pick<Gathered, 'agreed' | 'trail'>> {
	const own = await markOfState(plan, digest);
	const chain = await store.history(plan.id);
	if (!chain.ok) return { agreed: [], trail: [own] };
	const agreed: Plan[] = [];
	const trail: string[] = [];
	let state: object = {};
	for (const { changes, version } of chain.value) {
		state = applyChanges(state, changes);
		trail.push(await markOfState(state, digest));
		const then = version === null ? undefined : await restorePlan(mendTexts(state));
		if (then?.id === plan.id) agreed.push(then);
	}
	if (trail.at(-1) !== own) trail.push(own);
	const before = agreed.filter((state) => canonicalJson(state) !== canonicalJson(plan));
	return { agreed: before.slice(-most.agreed), trail: trail.slice(-most.trail) };
}
