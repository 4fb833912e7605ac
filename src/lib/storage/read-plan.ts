import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Medium } from '#lib/plan/media.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { applyChanges, hashOf, type Change, type Digest, type Revision } from '#lib/plan/revisions.ts';
import type { StoredPlan } from '#lib/ports/plan-store.ts';
import type { Sealer } from '#lib/ports/sealer.ts';
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

/** What a head says of its plan without opening it. */
export interface ReadSummary {
	readonly name: string;
	readonly changedAt: string;
	/** Of the last revision. On the disk stands a mark of it. */
	readonly hash: string;
	/** The id of the plan that it is a second copy of. */
	readonly copyOf?: string;
}

/** The summary of a head; undefined when it cannot be read. */
export async function readSummary(
	{ id, sequence, summary }: HeadRecord,
	sealer: Sealer
): Promise<ReadSummary | undefined> {
	const value = await sealer.open(summary, { kind: 'summary', plan: id, sequence });
	if (!isRecord(value)) return undefined;
	const { name, changedAt, hash, copyOf } = value;
	if (typeof name !== 'string' || typeof changedAt !== 'string' || typeof hash !== 'string') return undefined;
	return { name, changedAt, hash, ...(typeof copyOf === 'string' ? { copyOf } : {}) };
}

/** The mark that stands in clear for the hash of a revision. */
export function markOf(hash: string, { plan, sequence }: Pick<Revision, 'plan' | 'sequence'>, sealer: Sealer) {
	return sealer.mark(hash, { kind: 'revision', plan, sequence });
}

/** The plan of a head record or, when that cannot be read, the plan that its revisions give. Damaged when neither does. */
export async function readPlan(
	head: HeadRecord,
	links: readonly RevisionRecord[],
	reading: Reading
): Promise<Result<StoredPlan, 'damaged'>> {
	const { sealer } = reading;
	const { id, sequence } = head;
	const summary = await readSummary(head, sealer);
	const plan = await reading.restorePlan(await sealer.open(head.plan, { kind: 'plan', plan: id, sequence }));
	const isWhole = summary !== undefined && (await markOf(summary.hash, { plan: id, sequence }, sealer)) === head.hash;
	if (isWhole && plan?.id === id) return succeed({ plan, head: { sequence, hash: summary.hash } });
	const chain = await readChain(head, links, reading);
	const end = chain.ok ? chain.value.at(-1) : undefined;
	const rebuilt = chain.ok ? await rebuild(chain.value, reading) : undefined;
	if (end === undefined || rebuilt?.id !== id) return refuse('damaged');
	return succeed({ plan: rebuilt, head: { sequence, hash: await hashOf(end, reading.digest) } });
}

function rebuild(chain: readonly Revision[], reading: Reading): Promise<Plan | undefined> {
	return reading.restorePlan(chain.reduce<object>((before, { changes }) => applyChanges(before, changes), {}));
}

/**
 * A chain of revisions, first to last. Damaged when a link is missing (the last too: it is the one that the head names),
 * out of order or does not match its mark. Where the head says that earlier links were lost, the chain begins after them:
 * with a link that holds the whole plan, or with none yet.
 */
export async function readChain(
	head: Pick<HeadRecord, 'hash' | 'sequence' | 'from'> | undefined,
	links: readonly RevisionRecord[],
	{ sealer, digest }: Pick<Reading, 'sealer' | 'digest'>
): Promise<Result<readonly Revision[], 'damaged'>> {
	const from = head?.from ?? 1;
	if (head !== undefined && from > head.sequence) return succeed([]);
	const chain: Revision[] = [];
	let parent: string | null | undefined = from === 1 ? null : undefined;
	for (const { plan, sequence, hash, revision: sealed } of links.filter((link) => link.sequence >= from)) {
		const revision = readRevision(await sealer.open(sealed, { kind: 'revision', plan, sequence }));
		if (revision === undefined || !isNext(revision, from + chain.length, parent)) return refuse('damaged');
		parent = await hashOf(revision, digest);
		if ((await markOf(parent, { plan, sequence }, sealer)) !== hash) return refuse('damaged');
		chain.push(revision);
	}
	return chain.length === 0 || links.at(-1)?.hash !== head?.hash ? refuse('damaged') : succeed(chain);
}

/** Whether a link comes next. What the first one after a loss names as its parent is gone. */
function isNext(revision: Revision, sequence: number, parent: string | null | undefined): boolean {
	return revision.sequence === sequence && (parent === undefined || revision.parent === parent);
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
