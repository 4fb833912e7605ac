import { createHash } from 'node:crypto';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { isRecord } from '#lib/base/json.ts';
import { restoreMedium } from '#lib/plan/media-schema.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { applyChanges, hashOf, reviseTo, type Digest, type Head, type Revision } from '#lib/plan/revisions.ts';
import { restore, type FindProgramme } from '#lib/plan/restore.ts';
import {
	freshMemory,
	type DeviceMemory,
	type PlanStore,
	type PlanSummary,
	type StoredPlan,
	type StoreProblem
} from '#lib/ports/plan-store.ts';

/** SHA-256 as the browser's: the fake hashes with another hand, so that the contract compares two. */
export const nodeDigest: Digest = async (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** What is kept of one plan: as texts, so that it can be spoiled as on a disk. */
interface Kept {
	head: Head;
	plan: string;
	links: readonly { readonly sequence: number; readonly hash: string; readonly text: string }[];
}

/** A store of plans in memory, with ways to spoil it. */
export interface MemoryPlanStore extends PlanStore {
	readonly spoilHead: (id: string) => void;
	readonly spoilLink: (id: string, sequence: number) => void;
	readonly dropLink: (id: string, sequence: number) => void;
	readonly spoilMedium: (plan: string, id: string) => void;
}

/** The fake of the store port. It passes the same contract as the store of the browser. */
export function createMemoryPlanStore(findProgramme: FindProgramme): MemoryPlanStore {
	const plans = new Map<string, Kept>();
	const places = new Map<string, string>();
	const media = new Map<string, Map<string, string>>();
	let memory: DeviceMemory = freshMemory;

	async function save(plan: Plan, before: StoredPlan | null): Promise<Result<StoredPlan, StoreProblem>> {
		const revision = reviseTo(plan, before?.plan ?? null, before?.head ?? null);
		const hash = await hashOf(revision, nodeDigest);
		const kept = plans.get(plan.id);
		if (kept?.head.hash !== before?.head.hash || kept?.head.sequence !== before?.head.sequence)
			return refuse('conflict');
		const head = { sequence: revision.sequence, hash };
		const link = { ...head, text: JSON.stringify(revision) };
		const links = [...(kept?.links ?? []), link];
		plans.set(plan.id, { head, plan: JSON.stringify(plan), links });
		return succeed({ plan, head });
	}

	async function load(id: string): Promise<Result<StoredPlan, StoreProblem>> {
		const kept = plans.get(id);
		if (kept === undefined) return refuse('missing');
		const read = restore(parse(kept.plan), findProgramme);
		if (read.ok) return succeed({ plan: read.value, head: kept.head });
		const chain = await chainOf(kept);
		const state = chain?.reduce<object>((before, { changes }) => applyChanges(before, changes), {});
		const rebuilt = restore(state, findProgramme);
		return rebuilt.ok ? succeed({ plan: rebuilt.value, head: kept.head }) : refuse('damaged');
	}

	async function history(id: string): Promise<Result<readonly Revision[], StoreProblem>> {
		const kept = plans.get(id);
		if (kept === undefined) return refuse('missing');
		const chain = await chainOf(kept);
		return chain === undefined ? refuse('damaged') : succeed(chain);
	}

	function change(id: string, edit: (kept: Kept) => Partial<Kept>): void {
		const kept = plans.get(id);
		if (kept !== undefined) plans.set(id, { ...kept, ...edit(kept) });
	}

	return {
		save,
		load,
		history,
		list: async () =>
			succeed(
				[...plans]
					.map(([id, { plan, head }]): PlanSummary => ({
						id,
						saves: head.sequence,
						name: textIn(parse(plan), 'name'),
						changedAt: textIn(parse(plan), 'changedAt'),
						...copyOfIn(parse(plan))
					}))
					.sort((left, right) => (right.changedAt ?? '').localeCompare(left.changedAt ?? ''))
			),
		rawCopy: async (id) => {
			const kept = plans.get(id);
			return kept === undefined
				? refuse('missing')
				: succeed(JSON.stringify({ ...kept, media: [...(media.get(id) ?? [])] }));
		},
		remove: async (id) => {
			plans.delete(id);
			places.delete(id);
			media.delete(id);
			return succeed(null);
		},
		saveMedium: async (plan, medium) => {
			media.set(plan, new Map([...(media.get(plan) ?? []), [medium.id, JSON.stringify(medium)]]));
			return succeed(null);
		},
		loadMedium: async (plan, id) => {
			const text = media.get(plan)?.get(id);
			if (text === undefined) return refuse('missing');
			const read = restoreMedium(parse(text));
			return read.ok && read.value.id === id ? succeed(read.value) : refuse('damaged');
		},
		removeMedium: async (plan, id) => {
			media.get(plan)?.delete(id);
			return succeed(null);
		},
		begunId: async (_, page, kind) => succeed(`${kind}-begun-${(await nodeDigest(page)).slice(0, 20)}`),
		recallPlace: async (plan) => succeed(places.get(plan)),
		rememberPlace: async ({ plan, page }) => {
			places.set(plan, page);
			return succeed(null);
		},
		recallDevice: async () => succeed(memory),
		rememberDevice: async (told) => {
			memory = told;
			return succeed(null);
		},
		spoilMedium: (plan, id) => void media.get(plan)?.set(id, '{"kind":"photo"}'),
		spoilHead: (id) => change(id, () => ({ plan: '{"format":' })),
		spoilLink: (id, sequence) =>
			change(id, ({ links }) => ({
				links: links.map((link) =>
					link.sequence === sequence ? { ...link, text: link.text.replace('"at":"2', '"at":"1') } : link
				)
			})),
		dropLink: (id, sequence) =>
			change(id, ({ links }) => ({ links: links.filter((link) => link.sequence !== sequence) }))
	};
}

/** The chain of a plan; undefined when a link is missing, spoiled, or not the end that the head names. */
async function chainOf({ head, links }: Kept): Promise<readonly Revision[] | undefined> {
	const chain: Revision[] = [];
	let parent: string | null = null;
	for (const { hash, text } of links) {
		const revision: Revision = JSON.parse(text);
		const isNext = revision.sequence === chain.length + 1 && revision.parent === parent;
		if (!isNext || (await hashOf(revision, nodeDigest)) !== hash) return undefined;
		chain.push(revision);
		parent = hash;
	}
	return parent === head.hash ? chain : undefined;
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function copyOfIn(plan: unknown): Pick<PlanSummary, 'copyOf'> {
	const copyOf = textIn(plan, 'copyOf');
	return copyOf === undefined ? {} : { copyOf };
}

function textIn(value: unknown, field: string): string | undefined {
	const text = isRecord(value) ? value[field] : undefined;
	return typeof text === 'string' ? text : undefined;
}
