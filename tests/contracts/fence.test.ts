import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { setAnswer } from '#lib/plan/edits.ts';
import { freshMemory, type PlanStore } from '#lib/ports/plan-store.ts';
import { createDexieClipStore } from '#lib/storage/dexie-clip-store.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { schemaNumber } from '#lib/storage/schema-number.ts';
import { openPlanDatabase, type PlanDatabase } from '#lib/storage/plan-database.ts';
import { sealPlainRecords } from '#lib/storage/seal-plain-records.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { drawingWith, soundWith } from '../builders/media.ts';
import { laterMoment } from '../builders/moments.ts';
import { reading } from '../builders/reading.ts';
import { answerOf, newPlan } from '../builders/small-plan.ts';
import { got } from '../builders/vault.ts';
import fixtures from '../fixtures/past-databases.json' with { type: 'json' };

let databases = 0;

function openDevice() {
	databases += 1;
	const database = openPlanDatabase(`steady-fence-${databases}`);
	return { database, store: createDexiePlanStore(database, reading) };
}

async function everyRecord(database: PlanDatabase) {
	const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
	return Object.fromEntries(rows);
}

const next = setAnswer(newPlan(), 'proud', answerOf('words', { text: 'on' }, laterMoment(1)));

/** Every call that writes, each by its name. */
function writes(database: PlanDatabase, store: PlanStore) {
	const vault = createDexieVaultStore(database);
	const clips = createDexieClipStore(database, reading);
	const record = { id: 'v', generation: 1, slots: [], members: '' };
	const { data, ...sound } = soundWith();
	return [
		['a save of a new plan', () => store.save(newPlan({ id: 'other000000000000001' }), null)],
		['a medium', () => store.saveMedium('a', drawingWith())],
		['taking a medium away', () => store.removeMedium('a', 'drawing-1')],
		['a place', () => store.rememberPlace({ plan: 'a', page: 'b' })],
		['the memory of the device', () => store.rememberDevice(freshMemory)],
		['removing a plan', () => store.remove(newPlan().id)],
		['the vault', () => vault.write({ base: null, vault: record, putKeys: [], removeKeys: [] })],
		['the count of tries', () => vault.keepTries(1)],
		['a recorded text', () => clips.keep('en-GB', 'a', { ...sound, bytes: new ArrayBuffer(data.length) })],
		['taking a recorded text away', () => clips.remove('en-GB', 'a')],
		[
			'putting plans under a lock',
			() => sealPlainRecords(database, { ...plainSealer, seal: async () => ({ form: 'vault-1', text: 'x' }) })
		]
	] as const;
}

describe('a window of an older app', () => {
	it('knows its own records', async () => {
		const { database } = openDevice();
		expect(await database.fence.toArray()).toEqual([{ key: 'schema', number: schemaNumber }]);
	});

	it('writes nothing into records of a newer one, whatever it is asked to write, and says "newer"', async () => {
		const { database, store } = openDevice();
		const saved = got(await store.save(newPlan(), null));
		await database.fence.put({ key: 'schema', number: schemaNumber + 1 });
		const before = await everyRecord(database);
		expect(await store.save(next, saved)).toEqual({ ok: false, problem: 'newer' });
		for (const [what, write] of writes(database, store))
			expect([what, await write()]).toEqual([what, { ok: false, problem: 'newer' }]);
		expect(await everyRecord(database)).toEqual(before);
	});

	it('writes the same things while the records are its own', async () => {
		const { database, store } = openDevice();
		for (const [what, write] of writes(database, store)) expect([what, (await write()).ok]).toEqual([what, true]);
	});

	it('reads and writes nothing after a newer app has brought the database up to its version', async () => {
		const { database, store } = openDevice();
		const saved = got(await store.save(newPlan(), null));
		const newer = new Dexie(database.name);
		newer.version(schemaNumber + 1).stores({ fence: 'key', revisions: '[plan+sequence], plan' });
		await newer.table('fence').put({ key: 'schema', number: schemaNumber + 1 });
		expect(await store.save(next, saved)).toEqual({ ok: false, problem: 'newer' });
		expect(await store.load(newPlan().id)).toEqual({ ok: false, problem: 'newer' });
		expect(await newer.table('revisions').count()).toBe(1);
		newer.close();
	});
});

describe('a step to a newer version that fails', () => {
	it('is taken back whole and says so; with space again it works', async () => {
		const name = 'steady-failing-upgrade';
		const old = new Dexie(name);
		old.version(3).stores({
			heads: 'id',
			revisions: '[plan+sequence], plan',
			memory: 'key',
			clips: 'key',
			media: '[plan+id], plan'
		});
		const fixture = fixtures.versions[2];
		await old.table('heads').bulkPut(fixture?.tables.heads ?? []);
		await old.table('memory').bulkPut([...(fixture?.tables.memory ?? [])]);
		old.close();
		const database = openPlanDatabase(name);
		const store = createDexiePlanStore(database, reading);
		const put = IDBObjectStore.prototype.put;
		let failed = 0;
		IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
			if (this.name === 'places') {
				failed += 1;
				throw new DOMException('the disk does not write', 'UnknownError');
			}
			return put.apply(this, given);
		};
		try {
			expect(await store.list()).toEqual({ ok: false, problem: 'upgrade' });
			expect(failed).toBe(1);
		} finally {
			IDBObjectStore.prototype.put = put;
		}
		const again = new Dexie(name);
		await again.open();
		expect(again.verno).toBe(3);
		expect(await again.table('heads').toArray()).toEqual(fixture?.tables.heads);
		expect(await again.table('memory').toArray()).toEqual(fixture?.tables.memory);
		again.close();
		const later = createDexiePlanStore(openPlanDatabase(name), reading);
		expect(got(await later.list()).map(({ name: called }) => called)).toEqual(['Jo']);
	});
});

describe('a database of the past', () => {
	it('is there for every version before this one', () => {
		expect(fixtures.versions.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
	});

	it.each(fixtures.versions)(
		'of version $version opens with all that is in it, and can be saved on',
		async (fixture) => {
			const name = `steady-past-${fixture.version}`;
			const old = new Dexie(name);
			old.version(fixture.version).stores(fixture.stores);
			for (const [table, rows] of Object.entries(fixture.tables)) await old.table(table).bulkPut([...rows]);
			old.close();
			const database = openPlanDatabase(name);
			const store = createDexiePlanStore(database, reading);
			const [plan] = got(await store.list());
			expect(plan).toMatchObject({ id: newPlan().id, name: 'Jo', changedAt: laterMoment(1) });
			const stored = got(await store.load(newPlan().id));
			expect(stored.plan).toEqual(next);
			expect(got(await store.history(newPlan().id))).toHaveLength(2);
			expect(got(await store.recallPlace(newPlan().id))).toBe('proud/main');
			expect(got(await store.recallDevice()).settings.contrast).toBe('high');
			if (fixture.version >= 3) expect(got(await store.loadMedium(newPlan().id, 'drawing-1'))).toEqual(drawingWith());
			const later = setAnswer(next, 'proud', answerOf('words', { text: 'later' }, laterMoment(2)));
			expect(got(await store.save(later, stored)).head.sequence).toBe(3);
			expect(await database.fence.toArray()).toEqual([{ key: 'schema', number: schemaNumber }]);
		}
	);
});
