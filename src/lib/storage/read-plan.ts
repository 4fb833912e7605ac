import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Medium } from '#lib/plan/media.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { applyChanges, hashOf, type Change, type Digest, type Revision } from '#lib/plan/revisions.ts';
import type { StoredPlan } from '#lib/ports/plan-store.ts';
import type { Sealer } from './envelope.ts';
import type { HeadRecord, RevisionRecord } from './plan-database.ts';

/** What reading needs beside the records. */
export interface Reading {
	readonly sealer: Sealer;
	readonly digest: Digest;
	/** Checks a file whole and gives the plan; undefined when it is none. Its code may load at the first call. */
	readonly restorePlan: (file: unknown) => Promise<Plan | undefined>;
	/** Checks a drawing, a photo or a recording; undefined when it is none. */
	readonly restoreMedium: (file: unknown) => Promise<Medium | undefined>;
}

/** The plan of a head record or, when that cannot be read, the plan that its revisions give. Damaged when neither does. */
export async function readPlan(
	head: HeadRecord,
	links: readonly RevisionRecord[],
	reading: Reading
): Promise<Result<StoredPlan, 'damaged'>> {
	const end = { sequence: head.sequence, hash: head.hash };
	const plan = await reading.restorePlan(await reading.sealer.open(head.plan));
	if (plan?.id === head.id) return succeed({ plan, head: end });
	const rebuilt = await rebuild(head, links, reading);
	return rebuilt?.id === head.id ? succeed({ plan: rebuilt, head: end }) : refuse('damaged');
}

async function rebuild(
	head: HeadRecord,
	links: readonly RevisionRecord[],
	reading: Reading
): Promise<Plan | undefined> {
	const chain = await readChain(head, links, reading);
	if (!chain.ok) return undefined;
	const state = chain.value.reduce<object>((before, { changes }) => applyChanges(before, changes), {});
	return reading.restorePlan(state);
}

/**
 * A chain of revisions, first to last. Damaged when a link is missing (the last too: it is the one that the head names),
 * out of order or does not match its hash.
 */
export async function readChain(
	head: Pick<HeadRecord, 'hash'> | undefined,
	links: readonly RevisionRecord[],
	reading: Pick<Reading, 'sealer' | 'digest'>
): Promise<Result<readonly Revision[], 'damaged'>> {
	const chain: Revision[] = [];
	let parent: string | null = null;
	for (const link of links) {
		const revision = readRevision(await reading.sealer.open(link.revision));
		const isNext: boolean = revision?.sequence === chain.length + 1 && revision.parent === parent;
		if (revision === undefined || !isNext || (await hashOf(revision, reading.digest)) !== link.hash)
			return refuse('damaged');
		chain.push(revision);
		parent = link.hash;
	}
	return parent === null || parent !== head?.hash ? refuse('damaged') : succeed(chain);
}

function readRevision(value: unknown): Revision | undefined {
	if (!isRecord(value) || !Array.isArray(value['changes'])) return undefined;
	const { plan, sequence, parent, at, version } = value;
	if (typeof plan !== 'string' || typeof sequence !== 'number' || typeof at !== 'string') return undefined;
	if (parent !== null && typeof parent !== 'string') return undefined;
	if (version !== null && typeof version !== 'number') return undefined;
	const changes = value['changes'].filter(isChange);
	return changes.length === value['changes'].length ? { plan, sequence, parent, at, version, changes } : undefined;
}

function isChange(value: unknown): value is Change {
	return (
		isRecord(value) &&
		typeof value['field'] === 'string' &&
		(value['entry'] === undefined || typeof value['entry'] === 'string')
	);
}
