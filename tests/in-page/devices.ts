import { Dexie } from 'dexie';
import type { Envelope } from '#lib/ports/sealer.ts';
import type { Slip } from '#lib/ports/second-copy.ts';
import { CopyKeeper } from '#lib/storage/copy-keeper.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { createTwiceKeptStore } from '#lib/storage/kept-twice.ts';
import { openPlanDatabase, type PlanDatabase } from '#lib/storage/plan-database.ts';
import { createSafetyDoor } from '#lib/storage/safety-door.ts';
import { createSentinelPlace } from '#lib/storage/sentinel.ts';
import { createWorkerSecondCopy } from '#lib/storage/worker-second-copy.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { canonicalJson } from '#lib/base/json.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import { laterMoment } from '../builders/moments.ts';
import { reading } from '../builders/reading.ts';
import { answerOf, fullPlan, newPlan } from '../builders/small-plan.ts';
import { got, madeVault } from '../builders/vault.ts';
import { isCryptoSlow } from './slow-crypto.ts';

/*
 * The storage room in a real browser, for tests that drive it from outside. Each device is a database of its own.
 */

let made = 0;

async function device(isSealed: boolean) {
	made += 1;
	const database = openPlanDatabase(`device-${made}-${Date.now()}`);
	const sealer = isSealed ? sealerFor((await madeVault()).vault, plainSealer) : plainSealer;
	const how = { ...reading, sealer };
	return { database, how, store: createDexiePlanStore(database, how) };
}

function spoiled({ form, text }: Envelope): Envelope {
	return { form, text: text.slice(0, 40) + (text[40] === 'A' ? 'B' : 'A') + text.slice(41) };
}

let now: Awaited<ReturnType<typeof device>> | undefined;

function here(): { readonly database: PlanDatabase } {
	if (now === undefined) throw new Error('There is no device yet.');
	return now;
}

/** The store contract's ways to spoil what is kept. */
const spoil = {
	spoilHead: async (id: string) => {
		const { database } = here();
		const head = await database.heads.get(id);
		if (head !== undefined)
			await database.heads.put({ ...head, plan: spoiled(head.plan), summary: spoiled(head.summary) });
	},
	spoilLink: async (id: string, sequence: number) => {
		const { database } = here();
		const link = await database.revisions.get([id, sequence]);
		if (link !== undefined) await database.revisions.put({ ...link, revision: spoiled(link.revision) });
	},
	dropLink: (id: string, sequence: number) => here().database.revisions.delete([id, sequence]),
	spoilMedium: async (plan: string, id: string) => {
		const { database } = here();
		const record = await database.media.get([plan, id]);
		if (record !== undefined) await database.media.put({ ...record, medium: spoiled(record.medium) });
	}
};

let worker: Worker | undefined;
const startCopy = () =>
	createWorkerSecondCopy(() => (worker = new Worker('/worker.js', { type: 'module', name: 'second copy' })));
let copy = startCopy();

/** A save as nobody may write it: it digests in the middle of its transaction. */
async function naiveSave(): Promise<boolean> {
	const database = new Dexie(`naive-${Date.now()}-${(made += 1)}`);
	database.version(1).stores({ rows: 'id' });
	try {
		await database.transaction('rw', database.table('rows'), async () => {
			await database.table('rows').put({ id: 1 });
			const bytes = await crypto.subtle.digest('SHA-256', new Uint8Array(100));
			await database.table('rows').put({ id: 2, bytes });
		});
		return (await database.table('rows').count()) === 2;
	} catch {
		return false;
	} finally {
		await database.delete();
	}
}

/**
 * How long saves take, in milliseconds: plain into the database alone, and sealed and kept twice. They take turns, so that
 * whatever else the machine does falls on both.
 */
async function timeSaves(rounds: number) {
	const [plain, twice] = [await saver(false), await saver(true)];
	const times: { readonly plain: number[]; readonly twice: number[] } = { plain: [], twice: [] };
	for (let round = 0; round < rounds; round += 1) {
		times.plain.push(await plain(round));
		times.twice.push(await twice(round));
	}
	return times;
}

/** A device, and what saves on it once and gives the time that it took. */
async function saver(isTwice: boolean): Promise<(round: number) => Promise<number>> {
	const { database, how, store } = await device(isTwice);
	const keeper = new CopyKeeper({ database, copy, sentinel: createSentinelPlace(() => localStorage) });
	const saving = isTwice ? createTwiceKeptStore(database, how, keeper) : store;
	let stored = got(await saving.save(fullPlan(), null));
	return async (round) => {
		const next = setAnswer(stored.plan, 'proud', answerOf('words', { text: `round ${round}` }, laterMoment(round + 2)));
		const start = performance.now();
		stored = got(await saving.save(next, stored));
		return performance.now() - start;
	};
}

/** A device that is kept twice, loses its database, and gets it back from the second copy. */
async function loseAndRestore() {
	localStorage.clear();
	await copy.remove(((await copy.list()) ?? []).map(({ name }) => name));
	const { vault, disk } = await madeVault();
	const name = `lost-${Date.now()}`;
	const open = () => {
		const database = openPlanDatabase(name);
		const parts = { database, copy, sentinel: createSentinelPlace(() => localStorage) };
		const keeper = new CopyKeeper(parts);
		const store = createTwiceKeptStore(database, { ...reading, sealer: sealerFor(vault, plainSealer) }, keeper);
		return { database, keeper, store, safety: createSafetyDoor(parts, keeper) };
	};
	const before = open();
	if (disk.vault === undefined) throw new Error('There is no vault.');
	await before.safety.survey();
	const first = got(await before.store.save(newPlan(), null));
	const next = setAnswer(newPlan(), 'proud', answerOf('words', { text: 'kept twice' }, laterMoment(1)));
	const saved = got(await before.store.save(next, first));
	// The vault of this test lives in memory: its records are put beside the plans here.
	const records = { base: null, vault: disk.vault, putKeys: [...disk.keys.values()], removeKeys: [] };
	got(await createDexieVaultStore(before.database).write(records));
	await before.keeper.keepVault();
	await before.database.delete();
	const after = open();
	const survey = await after.safety.survey();
	const restored = await after.safety.restoreFromCopy();
	const again = await after.safety.survey();
	const loaded = await after.store.load(newPlan().id);
	const keys = await after.database.planKeys.count();
	// Until what the copy lacks is written, which goes on in the background.
	await after.safety.copyState();
	await after.database.delete();
	await copy.remove(((await copy.list()) ?? []).map(({ name: each }) => each));
	const empty = open();
	const nothing = await empty.safety.survey();
	await empty.database.delete();
	return { saved, survey, restored, again, loaded, keys, nothing };
}

/** Writes bytes over the end of the newest file of a slip, as a torn write would leave it. */
async function tear(file: string): Promise<void> {
	// The worker holds its files open: its end lets them go, and another begins.
	worker?.terminate();
	copy = startCopy();
	for (let tries = 0; tries < 50; tries += 1)
		if (await isTorn(file)) return;
		else await new Promise((resolve) => setTimeout(resolve, 20));
	throw new Error('The file was not let go.');
}

async function isTorn(file: string): Promise<boolean> {
	const root = await navigator.storage.getDirectory();
	const folder = await root.getDirectoryHandle('steady');
	const handle = await folder.getFileHandle(file);
	const size = (await handle.getFile()).size;
	try {
		const writing = await handle.createWritable({ keepExistingData: true });
		await writing.truncate(size - 1);
		await writing.close();
		return true;
	} catch {
		return false;
	}
}

/**
 * Saves a plan again and again, each time from what was read before, while other windows do the same. Gives what it was
 * told of each try; nobody keeps the other away, as if there were no locks.
 */
async function race(name: string, who: string, tries: number) {
	const database = openPlanDatabase(name);
	const store = createDexiePlanStore(database, reading);
	await store.save(newPlan(), null);
	const told: string[] = [];
	for (let round = 0; round < tries; round += 1) {
		const stored = got(await store.load(newPlan().id));
		const text = `${who} ${round}`;
		const next = setAnswer(stored.plan, 'proud', answerOf('words', { text }, laterMoment(round + 1)));
		const saved = await store.save(next, stored);
		told.push(saved.ok ? `saved ${saved.value.head.sequence} ${text}` : saved.problem);
	}
	return told;
}

/** What the history of the plan says was said, by sequence. */
async function saidIn(name: string): Promise<readonly string[]> {
	const chain = got(await createDexiePlanStore(openPlanDatabase(name), reading).history(newPlan().id));
	return chain.map(({ sequence, changes }) => `${sequence} ${JSON.stringify(changes)}`);
}

/** Half a million bytes that no disk can make smaller, as base64. */
function noise(): string {
	const bytes = new Uint8Array(65_536);
	const parts = Array.from({ length: 6 }, () => String.fromCharCode(...crypto.getRandomValues(bytes).slice(0, 60_000)));
	return btoa(parts.join(''));
}

/** Saves until the browser gives no more space, and says what happened then. */
async function fillUp() {
	const database = openPlanDatabase(`full-${Date.now()}`);
	const store = createDexiePlanStore(database, reading);
	let stored = got(await store.save(newPlan(), null));
	let problem: string | undefined;
	let kept = 1;
	for (; kept < 120 && problem === undefined; kept += 1) {
		const text = `${kept} ${'x'.repeat(1_900)}`;
		const photos = await store.saveMedium(newPlan().id, {
			kind: 'photo',
			id: `photo-${kept}`,
			at: laterMoment(kept),
			type: 'image/jpeg',
			width: 1,
			height: 1,
			data: noise()
		});
		const next = setAnswer(stored.plan, 'proud', answerOf('words', { text }, laterMoment(kept)));
		const saved = photos.ok ? await store.save(next, stored) : photos;
		if (!saved.ok) problem = saved.problem;
		else if ('plan' in saved.value) stored = saved.value;
	}
	const loaded = await store.load(newPlan().id);
	const copy = await store.rawCopy(newPlan().id);
	const history = await store.history(newPlan().id);
	const links = history.ok ? history.value.length : 0;
	return {
		problem,
		isWhole: canonicalJson(loaded) === canonicalJson({ ok: true, value: stored }),
		links,
		sequence: stored.head.sequence,
		isLetOut: copy.ok
	};
}

/** Everything that a test may call from outside, by name. */
const calls = {
	isCryptoSlow,
	naiveSave,
	timeSaves,
	loseAndRestore,
	race,
	saidIn,
	fillUp,
	tear,
	begin: async (isSealed: boolean) => {
		now = await device(isSealed);
	},
	store: (name: string, given: readonly unknown[]) => Reflect.apply(Reflect.get(Object(now).store, name), now, given),
	spoil: (name: string, given: readonly unknown[]) => Reflect.apply(Reflect.get(spoil, name), spoil, given),
	vaultStore: (name: string, given: readonly unknown[]) =>
		Reflect.apply(Reflect.get(createDexieVaultStore(here().database), name), undefined, given),
	copyState: () => copy.state,
	copyKeep: (slip: Slip) => copy.keep(slip),
	copyRemove: (names: readonly string[]) => copy.remove(names),
	copyList: () => copy.list(),
	copyRead: (name: string) => copy.read(name)
};

Object.assign(globalThis, { steady: calls });
