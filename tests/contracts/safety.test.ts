import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { StoredPlan } from '#lib/ports/plan-store.ts';
import type { Sealer } from '#lib/ports/sealer.ts';
import type { SecondCopy } from '#lib/ports/second-copy.ts';
import { memorySlip } from '#lib/storage/copied-records.ts';
import { CopyKeeper } from '#lib/storage/copy-keeper.ts';
import { createDexieBoardStore } from '#lib/storage/dexie-board-store.ts';
import { createDexieSecrets } from '#lib/storage/dexie-secrets.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { createTwiceKeptStore, secretsKeptTwice, vaultKeptTwice } from '#lib/storage/kept-twice.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';
import { createSafetyDoor } from '#lib/storage/safety-door.ts';
import { createSentinelPlace } from '#lib/storage/sentinel.ts';
import { createVault } from '#lib/vault/slot-changes.ts';
import { Vault } from '#lib/vault/vault.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { drawingWith } from '../builders/media.ts';
import { laterMoment } from '../builders/moments.ts';
import { reading } from '../builders/reading.ts';
import { answerOf, newPlan } from '../builders/small-plan.ts';
import { got, newDevice } from '../builders/vault.ts';
import { createMemorySecondCopy } from '../fakes/memory-copy-folder.ts';

let devices = 0;

/** A device: what outlives its database, and a way to start the app on it. */
function newTablet(copy: SecondCopy = createMemorySecondCopy()) {
	devices += 1;
	const small = new Map<string, string>();
	const sentinel = createSentinelPlace(() => ({
		getItem: (key) => small.get(key) ?? null,
		setItem: (key, value) => void small.set(key, value)
	}));
	const name = `steady-safety-${devices}`;
	const start = async (elsewhere?: IDBFactory, moveOn?: () => Promise<boolean>) => {
		const database = openPlanDatabase(name, elsewhere);
		const parts = { database, copy, sentinel };
		const keeper = new CopyKeeper(parts);
		const safety = createSafetyDoor(parts, keeper, undefined, moveOn);
		const store = vaultKeptTwice(createDexieVaultStore(database), keeper);
		const vault = got(await Vault.wake({ ...newDevice().parts, store }));
		const sealer = sealerFor(vault, plainSealer);
		return { database, safety, vault, sealer, store: createTwiceKeptStore(database, { ...reading, sealer }, keeper) };
	};
	/** What looks for a loss, without a vault that wakes. */
	const doorOn = (elsewhere: IDBFactory, moveOn: () => Promise<boolean>) => {
		const parts = { database: openPlanDatabase(name, elsewhere), copy, sentinel };
		return createSafetyDoor(parts, new CopyKeeper(parts), undefined, moveOn);
	};
	return { start, doorOn, copy, small };
}

function said(text: string, minutes: number): Plan {
	return setAnswer(newPlan(), 'proud', answerOf('words', { text }, laterMoment(minutes)));
}

/** A tablet with a vault, and a plan of three revisions with a drawing. */
async function usedTablet(copy?: SecondCopy) {
	const tablet = newTablet(copy);
	const app = await tablet.start();
	expect(await app.safety.survey()).toEqual({ ok: true, value: { kind: 'normal' } });
	const made = got(await createVault(app.vault, 'AB'));
	got(await made.keep(made.phrase, made.recoveryCode));
	let stored: StoredPlan = got(await app.store.save(newPlan(), null));
	for (const minutes of [1, 2]) stored = got(await app.store.save(said(`words ${minutes}`, minutes), stored));
	got(await app.store.saveMedium(newPlan().id, drawingWith()));
	return { ...tablet, ...app, phrase: made.phrase, stored };
}

describe('a plan whose last link is missing', () => {
	it('has it put back from the second copy: its history is whole', async () => {
		const tablet = await usedTablet();
		const before = got(await tablet.store.history(newPlan().id));
		await tablet.database.revisions.delete([newPlan().id, 3]);
		expect(await tablet.store.history(newPlan().id)).toEqual({ ok: false, problem: 'damaged' });
		const app = await tablet.start();
		got(await app.safety.survey());
		await app.safety.copyState();
		got(await app.vault.unlock(tablet.phrase));
		expect(got(await app.store.history(newPlan().id))).toEqual(before);
		expect(got(await app.store.load(newPlan().id))).toEqual(tablet.stored);
	});

	it('begins its history anew when no copy has the link, and the plan and later saves are whole', async () => {
		const tablet = await usedTablet();
		await tablet.database.revisions.delete([newPlan().id, 3]);
		await tablet.copy.remove([`plan_${newPlan().id}`]);
		const app = await tablet.start();
		got(await app.safety.survey());
		await app.safety.copyState();
		got(await app.vault.unlock(tablet.phrase));
		expect(got(await app.store.history(newPlan().id))).toEqual([]);
		const stored = got(await app.store.load(newPlan().id));
		expect(stored).toEqual(tablet.stored);
		got(await app.store.save(said('words 4', 4), stored));
		expect(got(await app.store.history(newPlan().id)).map(({ sequence }) => sequence)).toEqual([4]);
	});
});

describe('a plan of which a cut of power took a link', () => {
	it('has it back when it goes on: each save writes the link before it once more', async () => {
		const tablet = await usedTablet();
		const before = got(await tablet.store.history(newPlan().id));
		// Between looking and writing, as when the disk never got what the last save wrote first.
		const seal = tablet.sealer.seal.bind(tablet.sealer);
		const sealer: Sealer = {
			...tablet.sealer,
			seal: async (value, place) => {
				if (place.kind === 'revision') await tablet.database.revisions.delete([newPlan().id, 3]);
				return seal(value, place);
			}
		};
		const store = createDexiePlanStore(tablet.database, { ...reading, sealer });
		got(await store.save(said('words 4', 4), tablet.stored));
		expect(got(await store.history(newPlan().id)).slice(0, 3)).toEqual(before);
	});

	it('begins its history anew at the next start when the link is further back, and says no damage', async () => {
		const tablet = await usedTablet();
		await tablet.database.revisions.delete([newPlan().id, 2]);
		expect(await tablet.store.history(newPlan().id)).toEqual({ ok: false, problem: 'damaged' });
		const app = await tablet.start();
		got(await app.safety.survey());
		await app.safety.copyState();
		got(await app.vault.unlock(tablet.phrase));
		const stored = got(await app.store.load(newPlan().id));
		expect(stored).toEqual(tablet.stored);
		got(await app.store.save(said('words 4', 4), stored));
		expect(got(await app.store.history(newPlan().id)).map(({ sequence }) => sequence)).toEqual([4]);
		await app.database.heads.update(newPlan().id, { plan: { form: 'plain-1', text: 'spoiled' } });
		expect(got(await app.store.load(newPlan().id)).plan).toEqual(said('words 4', 4));
	});

	it('begins anew with a save that comes before anything was mended', async () => {
		const tablet = await usedTablet();
		await tablet.database.revisions.delete([newPlan().id, 3]);
		got(await tablet.store.save(said('words 4', 4), tablet.stored));
		expect(got(await tablet.store.history(newPlan().id)).map(({ sequence }) => sequence)).toEqual([4]);
	});
});

describe('a device that lost its database', () => {
	it('that can be neither opened nor thrown away gets all back in another place, at the next start', async () => {
		const tablet = await usedTablet();
		tablet.database.close();
		const spoiled = () => {
			throw new DOMException('Internal error opening backing store.', 'UnknownError');
		};
		const shut: IDBFactory = Object.assign(new IDBFactory(), { open: spoiled, deleteDatabase: spoiled });
		let moves = 0;
		const moveOn = async () => (moves += 1) > 0;
		const app = await tablet.start(shut, moveOn).catch(() => undefined);
		expect(app).toBeUndefined();
		const door = tablet.doorOn(shut, moveOn);
		expect(got(await door.survey())).toEqual({ kind: 'safer-copy', plans: 1, hasVault: true });
		expect(await door.restoreFromCopy()).toEqual({ ok: false, problem: 'spoiled' });
		expect(moves).toBe(1);
		const other = new IDBFactory();
		const there = tablet.doorOn(other, moveOn);
		expect(got(await there.restoreFromCopy())).toBe(1);
		expect(got(await there.survey())).toEqual({ kind: 'normal' });
		const again = await tablet.start(other);
		got(await again.vault.unlock(tablet.phrase));
		expect(got(await again.store.load(newPlan().id))).toEqual(tablet.stored);
	});

	it('gets vault, plans and drawings back from the second copy, before anybody unlocks', async () => {
		const tablet = await usedTablet();
		await tablet.database.delete();
		const app = await tablet.start();
		expect(app.vault.state).toBe('none');
		expect(got(await app.safety.survey())).toEqual({ kind: 'safer-copy', plans: 1, hasVault: true });
		expect(got(await app.safety.restoreFromCopy())).toBe(1);
		expect(got(await app.safety.survey())).toEqual({ kind: 'normal' });
		const again = await tablet.start();
		got(await again.vault.unlock(tablet.phrase));
		expect(got(await again.store.load(newPlan().id))).toEqual(tablet.stored);
		expect(got(await again.store.loadMedium(newPlan().id, 'drawing-1'))).toEqual(drawingWith());
	});

	it('says honestly that the history is gone: it begins again with the next save, and can rebuild the plan', async () => {
		const tablet = await usedTablet();
		await tablet.database.delete();
		const app = await tablet.start();
		got(await app.safety.restoreFromCopy());
		const again = await tablet.start();
		got(await again.vault.unlock(tablet.phrase));
		const { id } = newPlan();
		expect(got(await again.store.history(id))).toEqual([]);
		const next = got(await again.store.save(said('after the loss', 5), got(await again.store.load(id))));
		const last = got(await again.store.save(said('and on', 6), next));
		const chain = got(await again.store.history(id));
		expect(chain.map(({ sequence }) => sequence)).toEqual([4, 5]);
		expect(chain[0]?.parent).toBe(tablet.stored.head.hash);
		const head = await again.database.heads.get(id);
		await again.database.heads.update(id, { plan: { form: 'vault-1', text: 'spoiled' } });
		expect(got(await again.store.load(id))).toEqual(last);
		await again.database.revisions.delete([id, 4]);
		expect(await again.store.load(id)).toEqual({ ok: false, problem: 'damaged' });
		expect(head?.from).toBe(4);
	});

	it('says "lost" when the second copy is gone too, until staff go on without', async () => {
		const tablet = await usedTablet();
		await tablet.database.delete();
		await tablet.copy.remove((await tablet.copy.list())?.map(({ name }) => name) ?? []);
		const app = await tablet.start();
		expect(got(await app.safety.survey())).toEqual({ kind: 'lost' });
		expect(got(await app.safety.restoreFromCopy())).toBe(0);
		expect(got(await app.safety.survey())).toEqual({ kind: 'lost' });
		got(await app.safety.goOnWithout());
		expect(got(await app.safety.survey())).toEqual({ kind: 'normal' });
	});

	it('goes on with its whole history when only the last save was lost', async () => {
		const tablet = await usedTablet();
		const { id } = newPlan();
		const [before] = await tablet.database.heads.toArray();
		const second = await tablet.database.heads.get(id);
		const next = got(await tablet.store.save(said('the last one', 9), tablet.stored));
		expect(before).toEqual(second);
		// As after a power cut: the database is as it was a save ago.
		if (second !== undefined) await tablet.database.heads.put(second);
		await tablet.database.revisions.delete([id, 4]);
		const app = await tablet.start();
		expect(got(await app.safety.survey())).toEqual({ kind: 'safer-copy', plans: 1, hasVault: false });
		expect(got(await app.safety.restoreFromCopy())).toBe(1);
		got(await app.vault.unlock(tablet.phrase));
		expect(got(await app.store.load(id))).toEqual(next);
		expect(got(await app.store.history(id))).toHaveLength(4);
	});
});

describe('a plan that was removed on purpose', () => {
	it('does not come back', async () => {
		const tablet = await usedTablet();
		got(await tablet.store.remove(newPlan().id));
		const app = await tablet.start();
		expect(got(await app.safety.survey())).toEqual({ kind: 'normal' });
		expect((await tablet.copy.list())?.map(({ name }) => name)).toEqual(['vault']);
	});
});

describe('a second copy that fails', () => {
	it('makes no good save a bad one, and is made good at the next start', async () => {
		const inner = createMemorySecondCopy();
		let isFailing = false;
		const copy: SecondCopy = { ...inner, keep: async (slip) => (isFailing ? false : inner.keep(slip)) };
		const tablet = await usedTablet(copy);
		isFailing = true;
		const next = got(await tablet.store.save(said('while it fails', 9), tablet.stored));
		expect((await copy.read(`plan_${newPlan().id}`))?.sequence).toBe(3);
		isFailing = false;
		const app = await tablet.start();
		expect(got(await app.safety.survey())).toEqual({ kind: 'normal' });
		await expect.poll(async () => (await copy.read(`plan_${newPlan().id}`))?.sequence).toBe(4);
		expect(next.head.sequence).toBe(4);
	});

	it('may throw, and the save is still good', async () => {
		const none = () => Promise.reject(new Error('no worker'));
		const copy: SecondCopy = { state: 'none', keep: none, remove: none, list: async () => undefined, read: none };
		const tablet = await usedTablet(copy);
		expect(got(await tablet.store.load(newPlan().id))).toEqual(tablet.stored);
		got(await tablet.store.remove(newPlan().id));
	});
});

describe('the sentinel', () => {
	it('holds ids and counts, and nothing about a man', async () => {
		const { small, vault } = await usedTablet();
		expect([...small]).toEqual([
			['steady-here', JSON.stringify({ vaultId: vault.vaultId, plans: 1, lastSequenceSum: 3 })]
		]);
	});
});

describe('what only the board needs', () => {
	it('is in no second copy: neither its rows nor notes to self; which man is in which group is', async () => {
		const { database, sealer, copy, store } = await usedTablet();
		const nowhere = { read: () => undefined, write: () => undefined };
		const keeper = new CopyKeeper({ database, copy, sentinel: nowhere });
		const secrets = secretsKeptTwice(createDexieSecrets(database, sealer), keeper);
		got(await createDexieBoardStore(database, sealer).keep([{ plan: newPlan().id, saves: 3, row: { name: 'Jo' } }]));
		got(await secrets.keep('session-notes', { group: 'chairs' }));
		got(await secrets.keep('board', { groups: {} }));
		const keys = (await database.memory.toCollection().primaryKeys()).toSorted();
		expect(keys).toEqual([`board-${newPlan().id}`, 'secret-board', 'secret-session-notes']);
		const copied = (await copy.read(memorySlip))?.text ?? '';
		expect(keys.filter((key) => copied.includes(key))).toEqual(['secret-board']);
		got(await store.remove(newPlan().id));
		expect(await database.memory.get(`board-${newPlan().id}`)).toBeUndefined();
	});
});
