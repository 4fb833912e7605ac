import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { hashOf, reviseTo } from '#lib/plan/revisions.ts';
import type { Plan } from '#lib/plan/plan.ts';
import {
	freshMemory,
	type DeviceMemory,
	type DeviceSettings,
	type PlanStore,
	type PlanSummary,
	type StoredPlan,
	type StoreProblem
} from '#lib/ports/plan-store.ts';
import { lockedError, type Place, type Sealer } from '#lib/ports/sealer.ts';
import type { HeadRecord, PlanDatabase, RevisionRecord } from './plan-database.ts';
import { boardRowOf } from './board-rows.ts';
import { begunId, loadMedium, mediaOf, removeMedium, saveMedium } from './media-table.ts';
import { writing } from './fence.ts';
import { problemOf } from './problems.ts';
import { markOf, readChain, readPlan, readSummary, type Reading, type ReadSummary } from './read-plan.ts';

/** What happens between a good transaction and "saved": a second copy is written. It never throws. */
export type AfterSave = (head: HeadRecord, link: RevisionRecord) => Promise<void>;

/** The store of plans in IndexedDB. Reading and sealing come in, so that the vault slips in without a change here. */
export function createDexiePlanStore(
	database: PlanDatabase,
	reading: Reading,
	afterSave: AfterSave = async () => undefined
): PlanStore {
	const { sealer } = reading;
	return {
		list: () => guarded(() => list(database, reading)),
		load: (id) => guarded(() => load(database, reading, id)),
		save: (plan, before) => guarded(() => save(database, { ...reading, afterSave }, plan, before)),
		history: (id) =>
			guarded(async () => {
				const { head, links } = await recordsOf(database, id);
				return head === undefined && links.length === 0 ? refuse('missing') : readChain(head, links, reading);
			}),
		rawCopy: (id) => guarded(() => rawCopy(database, id)),
		remove: (id) => guarded(() => remove(database, sealer, id)),
		saveMedium: (plan, medium) => guarded(() => saveMedium(database, reading, plan, medium)),
		loadMedium: (plan, id) => guarded(() => loadMedium(database, reading, plan, id)),
		removeMedium: (plan, id) => guarded(() => removeMedium(database, plan, id)),
		begunId: (plan, page, kind) => guarded(() => begunId(reading, plan, page, kind)),
		recallPlace: (plan) =>
			guarded(async () => {
				const record = await database.places.get(plan);
				const value = record === undefined ? undefined : await sealer.open(record.place, { kind: 'place', plan });
				return succeed(typeof value === 'string' ? value : undefined);
			}),
		rememberPlace: ({ plan, page }) =>
			guarded(async () => {
				const place = await sealer.seal(page, { kind: 'place', plan });
				await writing(database, [database.places, database.memory], async () => {
					await database.places.put({ plan, place });
					// The board says where he goes on: his row is made anew.
					await database.memory.delete(boardRowOf(plan));
				});
				return succeed(null);
			}),
		recallDevice: () =>
			guarded(async () => {
				const record = await database.memory.get(deviceKey);
				return succeed(readMemory(record === undefined ? undefined : await sealer.open(record.value, device)));
			}),
		rememberDevice: (memory) =>
			guarded(async () => {
				const value = await sealer.seal(memory, device);
				await writing(database, [database.memory], () => database.memory.put({ key: deviceKey, value }));
				return succeed(null);
			})
	};
}

const deviceKey = 'device';
const device: Place = { kind: 'device' };

async function guarded<Value>(work: () => Promise<Result<Value, StoreProblem>>): Promise<Result<Value, StoreProblem>> {
	try {
		return await work();
	} catch (thrown) {
		return refuse(problemOf(thrown));
	}
}

/** The head and the links of a plan, of one and the same moment: a save in between would look like damage. */
function recordsOf(database: PlanDatabase, id: string) {
	return database.transaction('r', database.heads, database.revisions, async () => ({
		head: await database.heads.get(id),
		links: await linksOf(database, id)
	}));
}

function linksOf(database: PlanDatabase, id: string) {
	return database.revisions.where('plan').equals(id).sortBy('sequence');
}

async function list(
	database: PlanDatabase,
	{ sealer }: Reading
): Promise<Result<readonly PlanSummary[], StoreProblem>> {
	const heads = await database.heads.toArray();
	const found = await Promise.all(heads.map((head) => summaryOf(head, sealer)));
	const summaries = found.filter((summary) => summary !== 'locked');
	if (summaries.length === 0 && heads.length > 0) return refuse('locked');
	return succeed(summaries.sort((left, right) => ((left.changedAt ?? '') < (right.changedAt ?? '') ? 1 : -1)));
}

/** What the list shows of a plan; `locked` when its key is not in memory: then the list does not even count it. */
async function summaryOf(head: HeadRecord, sealer: Sealer): Promise<PlanSummary | 'locked'> {
	try {
		const summary = await readSummary(head, sealer);
		const { name, changedAt, copyOf } = summary ?? {};
		return { id: head.id, name, changedAt, saves: head.sequence, ...(copyOf === undefined ? {} : { copyOf }) };
	} catch (thrown) {
		if (thrown instanceof Error && thrown.name === lockedError) return 'locked';
		throw thrown;
	}
}

async function load(database: PlanDatabase, reading: Reading, id: string): Promise<Result<StoredPlan, StoreProblem>> {
	const head = await database.heads.get(id);
	if (head === undefined) return refuse('missing');
	const intact = await readPlan(head, [], reading);
	return intact.ok ? intact : readPlan(head, await linksOf(database, id), reading);
}

/**
 * All that needs other promises (sealing, hashing) happens before the transaction: inside it only the database is awaited.
 * The end of the chain is looked at twice: before anything is sealed, and again where nobody can come between.
 */
async function save(
	database: PlanDatabase,
	reading: Reading & { readonly afterSave: AfterSave },
	plan: Plan,
	before: StoredPlan | null
): Promise<Result<StoredPlan, StoreProblem>> {
	const { sealer } = reading;
	const { id } = plan;
	const { head: seen, link: last } = await endOf(database, id);
	if (seen?.sequence !== before?.head.sequence) return refuse('conflict');
	const seenMark = before === null ? undefined : await markOf(before.head.hash, { plan: id, ...before.head }, sealer);
	if (seen?.hash !== seenMark) return refuse('conflict');
	const isFresh = beginsAnew(seen, last);
	const revision = reviseTo(plan, isFresh ? null : (before?.plan ?? null), before?.head ?? null);
	const { sequence } = revision;
	const hash = await hashOf(revision, reading.digest);
	const mark = await markOf(hash, revision, sealer);
	const { name, changedAt, copyOf } = plan;
	const summary: ReadSummary = { name, changedAt, hash, ...(copyOf === null ? {} : { copyOf }) };
	const head: HeadRecord = {
		id,
		sequence,
		hash: mark,
		summary: await sealer.seal(summary, { kind: 'summary', plan: id, sequence }),
		plan: await sealer.seal(plan, { kind: 'plan', plan: id, sequence }),
		...(isFresh && seen !== undefined ? { from: sequence } : fromOf(seen))
	};
	const sealed = await sealer.seal(revision, { kind: 'revision', plan: id, sequence });
	const link: RevisionRecord = { plan: id, sequence, hash: mark, revision: sealed };
	const isSaved = await writing(database, [database.heads, database.revisions], async () => {
		const current = await database.heads.get(id);
		if (current?.sequence !== before?.head.sequence || current?.hash !== seenMark) return false;
		await database.revisions.add(link);
		// Once more: a cut of power may take the first part of the transaction before (ADR 0044).
		if (last !== undefined) await database.revisions.put(last);
		await database.heads.put(head);
		return true;
	});
	if (!isSaved) return refuse('conflict');
	await reading.afterSave(head, link);
	return succeed({ plan, head: { sequence, hash } });
}

/** The end of a chain, of one and the same moment: the head, and the link that it names. */
function endOf(database: PlanDatabase, id: string) {
	return database.transaction('r', database.heads, database.revisions, async () => {
		const head = await database.heads.get(id);
		return { head, link: head === undefined ? undefined : await database.revisions.get([id, head.sequence]) };
	});
}

/** After a loss, or where the last link is missing, the chain begins anew: with a revision that holds the whole plan. */
function beginsAnew(seen: HeadRecord | undefined, last: RevisionRecord | undefined): boolean {
	return seen !== undefined && (last === undefined || (seen.from ?? 1) > seen.sequence);
}

/** From where the chain is whole goes from head to head. */
function fromOf(seen: HeadRecord | undefined): Pick<HeadRecord, 'from'> {
	return seen?.from === undefined ? {} : { from: seen.from };
}

async function rawCopy(database: PlanDatabase, id: string): Promise<Result<string, StoreProblem>> {
	const head = await database.heads.get(id);
	if (head === undefined) return refuse('missing');
	const [revisions, media] = await Promise.all([linksOf(database, id), mediaOf(database, id).toArray()]);
	return succeed(JSON.stringify({ head, revisions, media }));
}

/** The key goes first: if the rest does not happen, nobody can read what is left, and it can be removed again. */
async function remove(database: PlanDatabase, sealer: Sealer, id: string): Promise<Result<null, StoreProblem>> {
	await sealer.forget(id);
	const { heads, revisions, media, places, memory } = database;
	await writing(database, [heads, revisions, media, places, memory], async () => {
		await database.heads.delete(id);
		await database.revisions.where('plan').equals(id).delete();
		await mediaOf(database, id).delete();
		await database.places.delete(id);
		await memory.delete(boardRowOf(id));
	});
	return succeed(null);
}

function readMemory(value: unknown): DeviceMemory {
	if (!isRecord(value)) return freshMemory;
	const open = typeof value['open'] === 'string' ? value['open'] : null;
	return { settings: readDevice(value['settings']), open, isHidden: value['isHidden'] === true };
}

/** How the device is set; what cannot be read is as on a fresh one. */
function readDevice(value: unknown): DeviceSettings {
	if (!isRecord(value)) return freshMemory.settings;
	return {
		contrast: value['contrast'] === 'high' ? 'high' : 'usual',
		...(typeof value['language'] === 'string' ? { language: value['language'] } : {}),
		...(value['withDraftLanguages'] === true ? { withDraftLanguages: true } : {}),
		...(isRecord(value['voices']) ? { voices: textsIn(value['voices']) } : {}),
		...(value['saidHeadphones'] === true ? { saidHeadphones: true } : {}),
		...(typeof value['idleMinutes'] === 'number' ? { idleMinutes: value['idleMinutes'] } : {}),
		...(typeof value['country'] === 'string' ? { country: value['country'] } : {}),
		...(value['isBackupDue'] === true ? { isBackupDue: true } : {}),
		...readServiceLine(value['serviceLine'])
	};
}

function readServiceLine(value: unknown): Pick<DeviceSettings, 'serviceLine'> {
	if (!isRecord(value)) return {};
	const { name, phone } = value;
	return typeof name === 'string' && typeof phone === 'string' ? { serviceLine: { name, phone } } : {};
}

function textsIn(value: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []))
	);
}
