import { canonicalJson } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { differencesBetween } from '#lib/plan/differences.ts';
import { stateAt } from '#lib/plan/history.ts';
import { mediaIn } from '#lib/plan/media.ts';
import { agreedInChain } from '#lib/plan/merge-agreement.ts';
import { pastOfChain } from '#lib/plan/merge-past.ts';
import { mergePlans, type Known, type Merged } from '#lib/plan/merge.ts';
import type { Difference, Side } from '#lib/plan/merge-units.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restore } from '#lib/plan/restore.ts';
import type { Revision } from '#lib/plan/revisions.ts';
import { versionsOf, versionsToBring } from '#lib/plan/versions.ts';
import type { PlanStore, StoreProblem } from '#lib/ports/plan-store.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * Two copies of one plan on this device, and how staff put them together. It loads with their page. Both stand until that is
 * saved and staff remove the copy in a second step.
 */

/** What people have chosen, by the key of a difference. */
export type Chosen = Readonly<Record<string, Side>>;

/**
 * Why two copies cannot be put together. other-parts: the copy has a part of the programme that is not in the plan here.
 * not-chosen: a difference is still open.
 */
export type TogetherProblem = StoreProblem | 'other-programme' | 'other-versions' | 'other-parts' | 'not-chosen';

/** The copy of an open plan, held against it. Nothing has changed yet. */
export interface Together {
	readonly copy: Plan;
	/** What both changed: people choose. */
	readonly open: readonly Difference[];
	/** What the plan here would say otherwise than now, with what people have chosen so far. */
	readonly taken: (chosen: Chosen) => readonly Difference[];
	/** Saves the plan with what both say. `not-chosen` while something is open. */
	readonly putTogether: (chosen: Chosen) => Promise<Result<null, TogetherProblem>>;
	/** Removes the copy for good, once nothing of it is left out of the plan. */
	readonly removeCopy: () => Promise<Result<null, TogetherProblem>>;
}

/** Holds a copy against the open plan. */
export async function together(
	plan: PlanSession,
	store: PlanStore,
	copyId: string
): Promise<Result<Together, TogetherProblem>> {
	await plan.saving.settled();
	const [own, stored, other] = [
		await store.history(plan.plan.id),
		await store.load(copyId),
		await store.history(copyId)
	];
	if (!own.ok) return own;
	if (!stored.ok) return stored;
	if (!other.ok) return other;
	const pair: Pair = { plan, store, own: own.value, other: other.value, copy: asHere(stored.value.plan, plan.plan) };
	const first = mergedOf(pair, plan.plan, pair.copy, {});
	if (!first.ok) return first;
	return succeed({
		copy: stored.value.plan,
		open: first.value.open,
		taken: (chosen) => {
			const merged = mergedOf(pair, plan.plan, pair.copy, chosen);
			return merged.ok ? differencesBetween(plan.plan, merged.value.merged) : [];
		},
		putTogether: (chosen) => putTogether(pair, copyId, chosen),
		removeCopy: async () => {
			const now = await together(plan, store, copyId);
			if (!now.ok) return now;
			const isIn = now.value.open.length === 0 && now.value.taken({}).length === 0;
			return isIn ? store.remove(copyId) : refuse('not-chosen');
		}
	});
}

interface Pair {
	readonly plan: PlanSession;
	readonly store: PlanStore;
	readonly own: readonly Revision[];
	readonly other: readonly Revision[];
	readonly copy: Plan;
}

/** A state of the copy under the id and the name of the plan here: the copy has a name of its own only to be told apart. */
function asHere(state: Plan, { id, name, copyOf }: Plan): Plan {
	return { ...state, id, name, copyOf };
}

function mergedOf(
	{ plan, own, other }: Pair,
	here: Plan,
	there: Plan,
	chosen: Chosen
): Result<Merged, TogetherProblem> {
	const known: Known = {
		here: pastOfChain(own),
		there: pastOfChain(other),
		agreed: [...agreedInChain(own), ...agreedInChain(other)],
		chosen
	};
	const merged = mergePlans(here, there, known);
	if (!merged.ok) return merged;
	if (!hasSameParts(merged.value.merged, plan.plan)) return refuse('other-parts');
	const valid = restore(merged.value.merged, () => plan.programme);
	return valid.ok ? merged : refuse('damaged');
}

/**
 * Saves, one after the other: all that the copy says otherwise, so that the chain holds it for good; its versions that are
 * not here; and at the end the plan as people chose it. Nobody's agreement is set.
 */
async function putTogether(pair: Pair, copyId: string, chosen: Chosen): Promise<Result<null, TogetherProblem>> {
	const { plan, copy } = pair;
	const start = plan.plan;
	const end = mergedOf(pair, start, copy, chosen);
	if (!end.ok) return end;
	if (end.value.open.length > 0) return refuse('not-chosen');
	const fromCopy = mergedOf(pair, start, copy, Object.fromEntries(Object.keys(chosen).map((key) => [key, 'there'])));
	if (!fromCopy.ok) return fromCopy;
	const { version, agreedAt } = start;
	const states = [
		{ ...fromCopy.value.merged, version, agreedAt },
		...broughtVersions(pair, chosen),
		{ ...end.value.merged, changedAt: plan.now }
	];
	for (const state of states) {
		const media = await bringMedia(pair, copyId, state);
		if (!media.ok) return media;
		if (saysSame(state, plan.plan)) continue;
		plan.keep(state);
		await plan.saving.settled();
		const { state: saving } = plan.saving;
		if (saving !== 'saved') return refuse(saving === 'saving' ? 'stuck' : saving);
	}
	return succeed(null);
}

/**
 * The versions of the copy that are not here. A newer one is what it adds to the version in force here; one whose number was
 * given here too stands as it was agreed there.
 */
function broughtVersions(pair: Pair, chosen: Chosen): readonly Plan[] {
	const { plan, own, other } = pair;
	const inForce = versionsOf(own).at(-1);
	const base = inForce === undefined ? undefined : stateOf(plan, stateAt(own, inForce.sequence));
	return versionsToBring(own, other).flatMap(({ version, sequence }) => {
		const state = stateOf(plan, { ...stateAt(other, sequence), id: plan.plan.id });
		if (state === undefined) return [];
		const there = asHere(state, plan.plan);
		if (version <= plan.plan.version) return hasSameParts(there, plan.plan) ? [there] : [];
		const merged = mergedOf(pair, base ?? there, there, chosen);
		return merged.ok ? [merged.value.merged] : [];
	});
}

function hasSameParts(one: Plan, other: Plan): boolean {
	return canonicalJson(one.packs) === canonicalJson(other.packs);
}

function stateOf(plan: PlanSession, candidate: object): Plan | undefined {
	const state = restore(candidate, () => plan.programme);
	return state.ok ? state.value : undefined;
}

/** Drawings, photos and recordings that only the copy has come before the answers that name them. */
async function bringMedia({ plan, store }: Pair, copyId: string, state: Plan): Promise<Result<null, StoreProblem>> {
	const held = new Set(mediaIn(plan.plan));
	for (const id of mediaIn(state)) {
		if (held.has(id)) continue;
		const medium = await store.loadMedium(copyId, id);
		if (!medium.ok) continue;
		const kept = await store.saveMedium(plan.plan.id, medium.value);
		if (!kept.ok) return kept;
	}
	return succeed(null);
}

function saysSame(one: Plan, other: Plan): boolean {
	return canonicalJson({ ...one, changedAt: '' }) === canonicalJson({ ...other, changedAt: '' });
}
