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
import type { HeadRecord, PlanDatabase } from './plan-database.ts';
import { loadMedium, mediaOf, removeMedium, saveMedium } from './media-table.ts';
import { problemOf } from './problems.ts';
import { readChain, readPlan, type Reading } from './read-plan.ts';

/** The store of plans in IndexedDB. Reading and sealing come in, so that the vault slips in without a change here. */
export function createDexiePlanStore(database: PlanDatabase, reading: Reading): PlanStore {
	const { sealer } = reading;
	return {
		list: () => guarded(() => list(database, reading)),
		load: (id) => guarded(() => load(database, reading, id)),
		save: (plan, before) => guarded(() => save(database, reading, plan, before)),
		history: (id) =>
			guarded(async () => {
				const { head, links } = await recordsOf(database, id);
				return head === undefined && links.length === 0 ? refuse('missing') : readChain(head, links, reading);
			}),
		rawCopy: (id) => guarded(() => rawCopy(database, id)),
		remove: (id) => guarded(() => remove(database, id)),
		saveMedium: (plan, medium) => guarded(() => saveMedium(database, reading, plan, medium)),
		loadMedium: (plan, id) => guarded(() => loadMedium(database, reading, plan, id)),
		removeMedium: (plan, id) => guarded(() => removeMedium(database, plan, id)),
		recallPlace: (plan) =>
			guarded(async () => {
				const record = await database.memory.get(placeKey(plan));
				const value = record === undefined ? undefined : await sealer.open(record.value);
				return succeed(typeof value === 'string' ? value : undefined);
			}),
		rememberPlace: ({ plan, page }) =>
			guarded(async () => {
				await database.memory.put({ key: placeKey(plan), value: await sealer.seal(page) });
				return succeed(null);
			}),
		recallDevice: () =>
			guarded(async () => {
				const record = await database.memory.get(deviceKey);
				return succeed(readMemory(record === undefined ? undefined : await sealer.open(record.value)));
			}),
		rememberDevice: (memory) =>
			guarded(async () => {
				await database.memory.put({ key: deviceKey, value: await sealer.seal(memory) });
				return succeed(null);
			})
	};
}

const deviceKey = 'device';

function placeKey(plan: string): string {
	return `place/${plan}`;
}

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
	const summaries = await Promise.all(
		heads.map(async ({ id, changedAt, summary }): Promise<PlanSummary> => {
			const value = await sealer.open(summary);
			const name = isRecord(value) && typeof value['name'] === 'string' ? value['name'] : undefined;
			return { id, name, changedAt };
		})
	);
	return succeed(summaries.sort((left, right) => (left.changedAt < right.changedAt ? 1 : -1)));
}

async function load(database: PlanDatabase, reading: Reading, id: string): Promise<Result<StoredPlan, StoreProblem>> {
	const head = await database.heads.get(id);
	if (head === undefined) return refuse('missing');
	const intact = await readPlan(head, [], reading);
	return intact.ok ? intact : readPlan(head, await linksOf(database, id), reading);
}

/** All that needs other promises (sealing, hashing) happens before the transaction: inside it only the database is awaited. */
async function save(
	database: PlanDatabase,
	reading: Reading,
	plan: Plan,
	before: StoredPlan | null
): Promise<Result<StoredPlan, StoreProblem>> {
	const revision = reviseTo(plan, before?.plan ?? null, before?.head ?? null);
	const hash = await hashOf(revision, reading.digest);
	const head: HeadRecord = {
		id: plan.id,
		sequence: revision.sequence,
		hash,
		changedAt: plan.changedAt,
		summary: await reading.sealer.seal({ name: plan.name }),
		plan: await reading.sealer.seal(plan)
	};
	const link = { plan: plan.id, sequence: revision.sequence, hash, revision: await reading.sealer.seal(revision) };
	const isSaved = await database.transaction('rw', database.heads, database.revisions, async () => {
		const current = await database.heads.get(plan.id);
		if (current?.sequence !== before?.head.sequence || current?.hash !== before?.head.hash) return false;
		await database.revisions.add(link);
		await database.heads.put(head);
		return true;
	});
	return isSaved ? succeed({ plan, head: { sequence: revision.sequence, hash } }) : refuse('conflict');
}

async function rawCopy(database: PlanDatabase, id: string): Promise<Result<string, StoreProblem>> {
	const head = await database.heads.get(id);
	if (head === undefined) return refuse('missing');
	const [revisions, media] = await Promise.all([linksOf(database, id), mediaOf(database, id).toArray()]);
	return succeed(JSON.stringify({ head, revisions, media }));
}

async function remove(database: PlanDatabase, id: string): Promise<Result<null, StoreProblem>> {
	const { heads, revisions, media, memory } = database;
	await database.transaction('rw', heads, revisions, media, memory, async () => {
		await database.heads.delete(id);
		await database.revisions.where('plan').equals(id).delete();
		await mediaOf(database, id).delete();
		await database.memory.delete(placeKey(id));
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
		...(isRecord(value['voices']) ? { voices: textsIn(value['voices']) } : {}),
		...(value['saidHeadphones'] === true ? { saidHeadphones: true } : {})
	};
}

function textsIn(value: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []))
	);
}
