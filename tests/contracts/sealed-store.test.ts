import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { setAnswer } from '#lib/plan/edits.ts';
import { hashOf, reviseTo } from '#lib/plan/revisions.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase, type PlanDatabase } from '#lib/storage/plan-database.ts';
import { createVault } from '#lib/vault/slot-changes.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { Vault } from '#lib/vault/vault.ts';
import { drawingWith } from '../builders/media.ts';
import { laterMoment } from '../builders/moments.ts';
import { reading } from '../builders/reading.ts';
import { answerOf, fullPlan, newPlan } from '../builders/small-plan.ts';
import { got, newDevice } from '../builders/vault.ts';

let databases = 0;

/** A device with plans and its vault in one database, as the app will have it. */
async function openDevice() {
	databases += 1;
	const database = openPlanDatabase(`steady-sealed-${databases}`);
	const parts = { ...newDevice().parts, store: createDexieVaultStore(database) };
	const vault = got(await Vault.wake(parts));
	const made = got(await createVault(vault, 'AB'));
	got(await made.keep(made.phrase, made.recoveryCode));
	const store = createDexiePlanStore(database, { ...reading, sealer: sealerFor(vault, plainSealer) });
	return { database, vault, store, phrase: made.phrase };
}

async function everyRecord(database: PlanDatabase): Promise<Readonly<Record<string, readonly unknown[]>>> {
	const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const));
	return Object.fromEntries(rows);
}

const jo = fullPlan();
const sam = newPlan({ id: 'other000000000000001', name: 'Samwise' });

describe('plans under a vault', () => {
	it('have nothing in clear but ids, sequences and marks', async () => {
		const { database, store } = await openDevice();
		got(await store.save(jo, null));
		got(await store.rememberPlace({ plan: jo.id, page: 'calm/main' }));
		got(await store.saveMedium(jo.id, drawingWith('drawing-1')));
		const { heads, revisions, places, media } = await everyRecord(database);
		const envelope = { form: 'vault-1', text: expect.any(String) };
		const hash = expect.stringMatching(/^[0-9a-f]{64}$/);
		expect(heads).toEqual([{ id: jo.id, sequence: 1, hash, summary: envelope, plan: envelope }]);
		expect(revisions).toEqual([{ plan: jo.id, sequence: 1, hash, revision: envelope }]);
		expect(places).toEqual([{ plan: jo.id, place: envelope }]);
		expect(media).toEqual([{ plan: jo.id, id: 'drawing-1', medium: envelope }]);
	});

	it('do not tell on which page something was begun: another man has another id for the same page', async () => {
		const { store } = await openDevice();
		for (const plan of [jo, sam]) got(await store.save(plan, null));
		const his = got(await store.begunId(jo.id, 'calm/main', 'drawing'));
		expect(his).toMatch(/^drawing-begun-[0-9a-f]{20}$/);
		expect(his).not.toBe(got(await store.begunId(sam.id, 'calm/main', 'drawing')));
		expect(his).not.toContain((await sha256('calm/main')).slice(0, 20));
	});

	it('have a mark in clear that nobody can find by trying answers', async () => {
		const { database, store } = await openDevice();
		const saved = got(await store.save(jo, null));
		const hash = await hashOf(reviseTo(jo, null, null), sha256);
		expect(saved.head.hash).toBe(hash);
		expect(JSON.stringify(await everyRecord(database))).not.toContain(hash);
	});

	it('hold no word, name or date of a plan in any record: not as UTF-8, UTF-16 or base64', async () => {
		const { database, store } = await openDevice();
		const first = got(await store.save(sam, null));
		const words = 'Zanzibar lighthouse keeper';
		got(await store.save(setAnswer(sam, 'proud', answerOf('words', { text: words }, laterMoment(1))), first));
		got(await store.rememberPlace({ plan: sam.id, page: 'proud/main' }));
		const { memory, ...others } = await everyRecord(database);
		expect(memory).toEqual([]);
		const text = JSON.stringify(others);
		const bytes = [...text.matchAll(/[A-Za-z0-9+/]{40,}={0,2}/g)]
			.map(([run]) => atob(run.slice(0, run.length - (run.length % 4))))
			.join('\n');
		const said = [...words.split(' '), words, 'Samwise', 'proud/main', '"answers"', laterMoment(1).slice(0, 10)];
		const forms = said.flatMap((each) => [each, [...each].join('\0')]);
		const inBase64 = forms
			.filter((form) => form.length > 12)
			.flatMap((form) => ['', ' ', '  '].map((before) => btoa(before + form).slice(4, -4)));
		expect([...forms, ...inBase64].filter((form) => text.includes(form) || bytes.includes(form))).toEqual([]);
		const plainly = JSON.stringify(await plainSealer.seal({ said: words }, { kind: 'device' }));
		expect([...forms, ...inBase64].some((form) => plainly.includes(form))).toBe(true);
		expect(inBase64.some((form) => btoa(`{"said":"${words}"}`).includes(form))).toBe(true);
	});

	it('are "locked" to every call while the vault is, and nothing is changed', async () => {
		const { database, vault, store } = await openDevice();
		const saved = got(await store.save(jo, null));
		const before = await everyRecord(database);
		vault.lock();
		const locked = { ok: false, problem: 'locked' };
		expect(await store.list()).toEqual(locked);
		expect(await store.load(jo.id)).toEqual(locked);
		expect(await store.save(jo, saved)).toEqual(locked);
		expect(await store.save(sam, null)).toEqual(locked);
		expect(await store.history(jo.id)).toEqual(locked);
		expect(await store.remove(jo.id)).toEqual(locked);
		expect(await store.rememberPlace({ plan: jo.id, page: 'calm/main' })).toEqual(locked);
		expect(await everyRecord(database)).toEqual(before);
		expect((await store.recallDevice()).ok).toBe(true);
	});

	it('of other men are not even counted while one man has the device', async () => {
		const { vault, store, phrase } = await openDevice();
		const saved = got(await store.save(jo, null));
		got(await store.save(sam, null));
		got(await vault.giveTo(jo.id));
		expect(got(await store.list()).map(({ id }) => id)).toEqual([jo.id]);
		expect(await store.load(sam.id)).toEqual({ ok: false, problem: 'locked' });
		expect(await store.load(jo.id)).toEqual({ ok: true, value: saved });
		const next = setAnswer(jo, 'proud', answerOf('words', { text: 'mine' }, laterMoment(99)));
		expect(got(await store.save(next, saved)).head.sequence).toBe(2);
		got(await vault.takeBack(phrase));
		expect(got(await store.list())).toHaveLength(2);
	});

	it('refuse swapped men, and an old revision put in the place of a new one', async () => {
		const { database, store } = await openDevice();
		const first = got(await store.save(jo, null));
		const next = setAnswer(jo, 'proud', answerOf('words', { text: 'new' }, laterMoment(99)));
		const second = got(await store.save(next, first));
		got(await store.save(sam, null));
		const [his, other] = await Promise.all([database.heads.get(jo.id), database.heads.get(sam.id)]);
		const [old, now] = await Promise.all([database.revisions.get([jo.id, 1]), database.revisions.get([jo.id, 2])]);
		if (his === undefined || other === undefined || old === undefined || now === undefined)
			throw new Error('A record is missing.');
		await database.heads.put({ ...his, plan: other.plan, summary: other.summary });
		expect(await store.load(jo.id)).toEqual({ ok: true, value: second });
		await database.revisions.put({ ...now, revision: old.revision, hash: old.hash });
		expect(await store.load(jo.id)).toEqual({ ok: false, problem: 'damaged' });
		expect(await store.history(jo.id)).toEqual({ ok: false, problem: 'damaged' });
	});

	it('leave no key behind when they are removed', async () => {
		const { database, store } = await openDevice();
		got(await store.save(jo, null));
		got(await store.remove(jo.id));
		expect((await database.planKeys.toArray()).map(({ plan }) => plan)).toEqual(['*']);
	});
});

describe('plans that were kept before dates were hidden', () => {
	async function openOld(name: string) {
		const seal = (value: unknown) => ({ form: 'plain-1', text: JSON.stringify(value) });
		const revision = reviseTo(jo, null, null);
		const hash = await hashOf(revision, sha256);
		const old = new Dexie(name);
		old.version(1).stores({ heads: 'id', revisions: '[plan+sequence], plan', memory: 'key' });
		old.version(2).stores({ clips: 'key' });
		const { changedAt } = jo;
		await old.table('heads').bulkPut([
			{ id: jo.id, sequence: 1, hash, changedAt, summary: seal({ name: jo.name }), plan: seal(jo) },
			{ id: 'spoiled', sequence: 1, hash: 'x', changedAt, summary: { form: 'plain-1', text: '{' }, plan: {} }
		]);
		await old.table('revisions').put({ plan: jo.id, sequence: 1, hash, revision: seal(revision) });
		await old.table('memory').bulkPut([
			{ key: 'device', value: seal({ settings: { contrast: 'high' }, open: jo.id }) },
			{ key: `place/${jo.id}`, value: seal('calm/main') }
		]);
		old.close();
		const database = openPlanDatabase(name);
		return { database, store: createDexiePlanStore(database, reading), hash };
	}

	it('open as they were, with name, day and place', async () => {
		const { store, hash } = await openOld('steady-old-1');
		expect(await store.load(jo.id)).toEqual({ ok: true, value: { plan: jo, head: { sequence: 1, hash } } });
		expect(got(await store.list())).toEqual([
			{ id: jo.id, name: jo.name, changedAt: jo.changedAt, saves: 1 },
			{ id: 'spoiled', name: undefined, changedAt: undefined, saves: 1 }
		]);
		expect(await store.recallPlace(jo.id)).toEqual({ ok: true, value: 'calm/main' });
		expect(await store.recallDevice()).toMatchObject({ value: { settings: { contrast: 'high' }, open: jo.id } });
		expect(got(await store.history(jo.id))).toHaveLength(1);
	});

	it('have no date and no page in clear any more', async () => {
		const { database } = await openOld('steady-old-2');
		const { heads, memory, places } = await everyRecord(database);
		for (const head of heads ?? []) expect(head).not.toHaveProperty('changedAt');
		expect(memory).toEqual([expect.objectContaining({ key: 'device' })]);
		expect(places).toEqual([{ plan: jo.id, place: { form: 'plain-1', text: '"calm/main"' } }]);
	});

	it('can be saved on', async () => {
		const { store } = await openOld('steady-old-3');
		const before = got(await store.load(jo.id));
		const next = setAnswer(jo, 'proud', answerOf('words', { text: 'on' }, laterMoment(99)));
		expect(got(await store.save(next, before)).head.sequence).toBe(2);
	});
});
