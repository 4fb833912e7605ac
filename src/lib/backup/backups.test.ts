import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/base/json.ts';
import { refuse } from '#lib/base/result.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { drawingWith, photoWith, soundWith } from '../../../tests/builders/media.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { answerOf, fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import {
	incoming,
	newBackupDevice,
	onlyFile,
	onlyPlan,
	savePlan,
	withServiceKey,
	type BackupDevice
} from '../../../tests/builders/backups.ts';
import { got } from '../../../tests/builders/vault.ts';
import { createMemorySecrets } from '../../../tests/fakes/memory-secrets.ts';

const jo = fullPlan();
const sam = newPlan({ id: 'other000000000000001', name: 'Sam' });
const hash = (plan: Plan) => createHash('sha256').update(canonicalJson(plan)).digest('hex');

function says(plan: Plan, text: string, minutes: number): Plan {
	return setAnswer(plan, 'proud', answerOf('words', { text }, laterMoment(minutes)));
}

/** He is asked again, and agrees what is in his plan now. */
function agree(plan: Plan, at: string): Plan {
	const asked = setAnswer(plan, 'agree', answerOf('agree', { agreed: 'no' }, at));
	return setAnswer(asked, 'agree', answerOf('agree', { agreed: 'yes', why: 'It is mine.' }, at));
}

async function planOn({ store }: BackupDevice, id: string): Promise<Plan> {
	return got(await store.load(id)).plan;
}

async function backupOf(device: BackupDevice): Promise<Uint8Array> {
	return onlyFile(got(await device.backups.makeBackup()).files);
}

describe('A backup', () => {
	it('needs a service key first: one that only this device opens would be none', async () => {
		const device = newBackupDevice();
		await savePlan(device, [jo]);
		expect(await device.backups.makeBackup()).toEqual({ ok: false, problem: 'no-service-key' });
	});

	it('brings every plan to another device with the key from the safe, equal by hash, with all its media', async () => {
		const tablet = newBackupDevice();
		const secret = await withServiceKey(tablet);
		const media = [drawingWith('drawing-1'), photoWith('photo-1'), soundWith('sound-1')];
		const named = setAnswer(jo, 'proud', answerOf('words', { text: 'x', media: media.map(({ id }) => id) }));
		await savePlan(tablet, [jo, named], media);
		await savePlan(tablet, [sam]);
		const made = got(await tablet.backups.makeBackup());
		expect(made).toMatchObject({ plans: 2, unread: 0, files: [{ name: 'steady-2026-11-22.age' }] });

		const other = newBackupDevice();
		const file = incoming(onlyFile(made.files));
		expect(await other.backups.open(file)).toEqual({ ok: false, problem: 'not-for-us' });
		const arrival = got(await other.backups.open(file, { kind: 'service-key', typed: ` ${secret.toLowerCase()}\n` }));
		expect(arrival.plans).toHaveLength(2);
		for (const plan of arrival.plans) if (plan.kind === 'plan') got(await plan.take('add', ''));
		expect(hash(await planOn(other, jo.id))).toBe(hash(named));
		expect(hash(await planOn(other, sam.id))).toBe(hash(sam));
		for (const medium of media) expect(got(await other.store.loadMedium(jo.id, medium.id))).toEqual(medium);
	});

	it('says which programme a plan needs that is not here, and brings the others', async () => {
		const tablet = newBackupDevice();
		const secret = await withServiceKey(tablet);
		await savePlan(tablet, [jo]);
		await savePlan(tablet, [sam]);
		const file = incoming(await backupOf(tablet));
		const typed = { kind: 'service-key', typed: secret } as const;
		const needs = [{ id: 'harbour-view', version: 2 }];
		const isJo = (given: unknown) => Object(given).id === jo.id;
		const { restorePlan } = tablet.parts;
		const other = newBackupDevice({
			restorePlan: async (given) => (isJo(given) ? undefined : restorePlan(given)),
			missingPacks: async (given) => (isJo(given) ? needs : [])
		});
		const arrival = got(await other.backups.open(file, typed));
		expect(arrival.plans.find(({ kind }) => kind === 'unreadable')).toEqual({
			kind: 'unreadable',
			isNewer: false,
			needs
		});
		for (const plan of arrival.plans) if (plan.kind === 'plan') got(await plan.take('add', ''));
		expect(await planOn(other, sam.id)).toEqual(sam);
		// His file is loaded now: the same backup brings him whole.
		const again = newBackupDevice();
		const whole = got(await again.backups.open(file, typed));
		expect(whole.plans.map(({ kind }) => kind)).toEqual(['plan', 'plan']);
	});

	it('waits for a programme that only an agreed state needs, so that none is dropped', async () => {
		const tablet = newBackupDevice();
		const secret = await withServiceKey(tablet);
		await savePlan(tablet, [jo, agree(jo, laterMoment(5)), says(agree(jo, laterMoment(5)), 'More.', 9)]);
		const file = incoming(await backupOf(tablet));
		const needs = [{ id: 'harbour-view', version: 1 }];
		let asked = 0;
		const other = newBackupDevice({ missingPacks: async () => ((asked += 1) > 0 ? needs : []) });
		const arrival = got(await other.backups.open(file, { kind: 'service-key', typed: secret }));
		expect(asked).toBeGreaterThan(0);
		expect(arrival.plans).toEqual([{ kind: 'unreadable', isNewer: false, needs }]);
	});

	it('opens on its own device without any key being typed', async () => {
		const device = newBackupDevice();
		await withServiceKey(device);
		await savePlan(device, [jo]);
		const file = incoming(await backupOf(device));
		got(await device.store.remove(jo.id));
		const arrival = got(await device.backups.open(file));
		expect(arrival.sender).toEqual({ kind: 'this-device' });
		got(await onlyPlan(arrival).take('add', ''));
		expect(await planOn(device, jo.id)).toEqual(jo);
	});

	it('brings the agreed versions along, so that there is something to go back to', async () => {
		const device = newBackupDevice();
		const secret = await withServiceKey(device);
		const changed = says(jo, 'More.', 41);
		const second = agree(changed, laterMoment(42));
		const now = says(second, 'And more.', 43);
		expect([jo, changed, second, now].map(({ version }) => version)).toEqual([1, 1, 2, 2]);
		await savePlan(device, [jo, changed, second, now]);
		const other = newBackupDevice();
		const typed = { kind: 'service-key', typed: secret } as const;
		const arrival = got(await other.backups.open(incoming(await backupOf(device)), typed));
		got(await onlyPlan(arrival).take('add', ''));
		expect(await planOn(other, jo.id)).toEqual(now);
		const history = got(await other.store.history(jo.id));
		expect(history.map(({ version }) => version)).toEqual([1, 2, null]);
	});

	it('is only looked at when it is opened: the device keeps nothing, not even keys of its own', async () => {
		const device = newBackupDevice();
		const secret = await withServiceKey(device);
		const changed = agree(says(jo, 'More.', 41), laterMoment(42));
		await savePlan(device, [jo, changed, says(changed, 'And more.', 43)]);
		const file = incoming(await backupOf(device));
		const secrets = createMemorySecrets();
		const written: string[] = [];
		const keep: typeof secrets.keep = async (name) => {
			written.push(name);
			return refuse('full');
		};
		const other = newBackupDevice({ secrets: { ...secrets, keep } });
		expect(await other.backups.open(file)).toEqual({ ok: false, problem: 'not-for-us' });
		const arriving = onlyPlan(got(await other.backups.open(file, { kind: 'service-key', typed: secret })));
		expect(arriving.agreed.map(({ version }) => version)).toEqual([1, 2]);
		expect(written).toEqual([]);
		expect(got(await other.store.list())).toEqual([]);
	});

	it('says how many plans could not be read, and holds the others', async () => {
		const device = newBackupDevice();
		await withServiceKey(device);
		await savePlan(device, [jo]);
		await savePlan(device, [sam]);
		const { store } = device;
		const spoiled = {
			...store,
			load: async (id: string) => (id === sam.id ? ({ ok: false, problem: 'damaged' } as const) : store.load(id))
		};
		const { backups } = newBackupDevice({ store: spoiled, secrets: device.secrets });
		expect(got(await backups.makeBackup())).toMatchObject({ plans: 1, unread: 1 });
	});

	it('stops when the vault locks meanwhile', async () => {
		const device = newBackupDevice();
		await withServiceKey(device);
		device.secrets.isLocked = true;
		expect(await device.backups.makeBackup()).toEqual({ ok: false, problem: 'locked' });
		expect(await device.backups.standing()).toEqual({ ok: false, problem: 'locked' });
	});

	it('comes in several files when there is much in it, and all of them together bring everything', async () => {
		const device = newBackupDevice();
		const secret = await withServiceKey(device);
		const data = `/9j/${'A'.repeat(2_000_000)}`;
		const media = Array.from({ length: 11 }, (_, at) => photoWith(`photo-${at}`, { data }));
		const named = setAnswer(jo, 'proud', answerOf('words', { text: 'x', media: media.map(({ id }) => id) }));
		await savePlan(device, [named], media);
		const { files } = got(await device.backups.makeBackup());
		expect(files.map(({ name }) => name)).toEqual([1, 2, 3].map((part) => `steady-2026-11-22-${part}-of-3.age`));
		expect(Math.max(...files.map(({ bytes }) => bytes.length))).toBeLessThan(10 * 1024 * 1024);
		const other = newBackupDevice();
		const missing: number[] = [];
		for (const { bytes } of files) {
			const plan = onlyPlan(got(await other.backups.open(incoming(bytes), { kind: 'service-key', typed: secret })));
			missing.push(plan.missingMedia);
			got(await plan.take(plan.relation === 'new' ? 'add' : 'take-in', ''));
		}
		expect(missing.at(-1)).toBe(0);
		expect(missing[0]).toBeGreaterThan(0);
		for (const { id } of media) expect((await other.store.loadMedium(jo.id, id)).ok).toBe(true);
		expect(got(await other.store.history(jo.id))).toHaveLength(1);
	}, 30_000);

	it('holds a plan of before whose words hold signs that turn a text, without those signs', async () => {
		const device = newBackupDevice();
		await withServiceKey(device);
		await savePlan(device, [{ ...jo, name: 'Jo\u202e\u0301e\u0301' }]);
		const file = incoming(await backupOf(device));
		got(await device.store.remove(jo.id));
		got(await onlyPlan(got(await device.backups.open(file))).take('add', ''));
		expect((await planOn(device, jo.id)).name).toBe('Jo\u0301e\u0301'.normalize('NFC'));
	});
});

describe('The key of the service', () => {
	it('is used only when its last six letters were typed, and its secret half is kept nowhere', async () => {
		const device = newBackupDevice();
		const made = await device.backups.newServiceKey();
		expect(await made.keep('AAAAAA')).toEqual({ ok: false, problem: 'differs' });
		expect(got(await device.backups.standing()).serviceKey).toBeNull();
		got(await made.keep(` ${made.secret.slice(-6).toLowerCase()} `));
		expect(got(await device.backups.standing()).serviceKey).toBe(made.recipient);
		for (const name of ['device', 'service-key', 'known-devices', 'last-backup'])
			expect(JSON.stringify(got(await device.secrets.read(name))) ?? '').not.toContain(made.secret);
	});

	it('can be used on a second device by its public half or from the sheet, and by nothing else', async () => {
		const made = await newBackupDevice().backups.newServiceKey();
		for (const typed of [made.recipient, ` ${made.recipient.toUpperCase()} `, made.secret]) {
			const device = newBackupDevice();
			got(await device.backups.useServiceKey(typed));
			expect(got(await device.backups.standing()).serviceKey).toBe(made.recipient);
		}
		const wrong = made.recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'));
		for (const typed of ['', 'age1', wrong, made.secret.slice(0, -1), 'AGE-SECRET-KEY-1'])
			expect(await newBackupDevice().backups.useServiceKey(typed)).toEqual({ ok: false, problem: 'wrong-key' });
	});
});

describe('Moving a plan', () => {
	async function pair() {
		const [one, two] = [newBackupDevice(), newBackupDevice()];
		got(await one.backups.nameDevice('Tablet 1'));
		got(await two.backups.nameDevice('Tablet 2'));
		const key = got(await two.backups.standing()).device;
		return { one, two, key };
	}

	it('is sealed for the key of the other device, and nobody else opens it', async () => {
		const { one, two, key } = await pair();
		await savePlan(one, [jo]);
		const read = await one.backups.readKey(key.text);
		expect(read).toEqual(key);
		if (read === undefined) return;
		const sent = got(await one.backups.sendTo(jo.id, read));
		const file = incoming(onlyFile(sent.files));
		expect(await one.backups.open(file)).toEqual({ ok: false, problem: 'not-for-us' });
		expect(await newBackupDevice().backups.open(file)).toEqual({ ok: false, problem: 'not-for-us' });
		got(await onlyPlan(got(await two.backups.open(file))).take('add', ''));
		expect(await planOn(two, jo.id)).toEqual(jo);
	});

	it('tells from whom: a device we do not know, until staff say they know it', async () => {
		const { one, two, key } = await pair();
		await savePlan(one, [jo]);
		const file = incoming(onlyFile(got(await one.backups.sendTo(jo.id, key)).files));
		const { sender } = got(await two.backups.open(file));
		const shown = got(await one.backups.standing()).device;
		expect(sender).toMatchObject({ kind: 'unknown', key: shown });
		if (sender.kind !== 'unknown') return;
		got(await sender.remember('The other one'));
		expect(got(await two.backups.open(file)).sender).toEqual({ kind: 'known', name: 'The other one' });
	});

	it('makes the device it was sent to known, so that an answer from there has a name', async () => {
		const { one, two, key } = await pair();
		await savePlan(one, [jo]);
		const file = incoming(onlyFile(got(await one.backups.sendTo(jo.id, key)).files));
		got(await onlyPlan(got(await two.backups.open(file))).take('add', ''));
		const back = got(await two.backups.sendTo(jo.id, got(await one.backups.standing()).device));
		expect(got(await one.backups.open(incoming(onlyFile(back.files)))).sender).toEqual({
			kind: 'known',
			name: 'Tablet 2'
		});
	});

	it('works with five words too, and only with those', async () => {
		const { one, two } = await pair();
		await savePlan(one, [jo]);
		const { files, phrase = '' } = got(await one.backups.sendWithPhrase(jo.id));
		const file = incoming(onlyFile(files));
		expect(phrase.split(' ')).toHaveLength(5);
		expect(await two.backups.open(file)).toEqual({ ok: false, problem: 'needs-phrase' });
		expect(await two.backups.open(file, { kind: 'phrase', typed: 'one two' })).toEqual({
			ok: false,
			problem: 'wrong-phrase'
		});
		const other = got(await one.backups.sendWithPhrase(jo.id)).phrase ?? '';
		expect(await two.backups.open(file, { kind: 'phrase', typed: other })).toEqual({
			ok: false,
			problem: 'wrong-phrase'
		});
		const typed = phrase.toUpperCase().replaceAll(' ', ', ');
		expect(onlyPlan(got(await two.backups.open(file, { kind: 'phrase', typed }))).plan).toEqual(jo);
	});

	it('goes there and back: what goes on from here is taken in as the next state, and what was before stays in its history', async () => {
		const { one, two, key } = await pair();
		await savePlan(one, [jo]);
		const there = incoming(onlyFile(got(await one.backups.sendTo(jo.id, key)).files));
		got(await onlyPlan(got(await two.backups.open(there))).take('add', ''));
		const more = says(jo, 'On tablet 2.', 50);
		await savePlan(two, [more]);
		const back = got(await two.backups.sendTo(jo.id, got(await one.backups.standing()).device));
		const arriving = onlyPlan(got(await one.backups.open(incoming(onlyFile(back.files)))));
		expect(arriving).toMatchObject({
			relation: 'ahead',
			choices: ['take-in', 'keep-both'],
			differences: [{ field: 'answers', entry: 'proud' }]
		});
		got(await arriving.take('take-in', ''));
		expect(await planOn(one, jo.id)).toEqual(more);
		expect(got(await one.store.history(jo.id))).toHaveLength(2);
		expect(onlyPlan(got(await two.backups.open(there))).relation).toBe('behind');
	});
});

describe('A plan that is here already', () => {
	async function meeting(here: readonly Plan[], there: readonly Plan[]) {
		const [one, two] = [newBackupDevice(), newBackupDevice()];
		await savePlan(one, there);
		await savePlan(two, here);
		const { files } = got(await one.backups.sendTo(jo.id, got(await two.backups.standing()).device));
		return { two, arriving: onlyPlan(got(await two.backups.open(incoming(onlyFile(files))))) };
	}

	it('is the same when both say the same: there is nothing to choose', async () => {
		const { arriving } = await meeting([jo], [jo]);
		expect(arriving).toMatchObject({ relation: 'same', choices: [], differences: [] });
	});

	it('stays as it is when it goes on from the file', async () => {
		const { arriving } = await meeting([jo, says(jo, 'Later.', 50)], [jo]);
		expect(arriving).toMatchObject({ relation: 'behind', choices: ['keep-both'] });
	});

	it('is never replaced when both were changed, whatever the clocks say: the other one comes beside it', async () => {
		const [mine, theirs] = [says(jo, 'Here.', 50), says(jo, 'There.', 9000)];
		const { two, arriving } = await meeting([jo, mine], [jo, theirs]);
		expect(arriving).toMatchObject({ relation: 'apart', choices: ['keep-both'] });
		got(await arriving.take('keep-both', 'Jo (2)'));
		expect(await planOn(two, jo.id)).toEqual(mine);
		const list = got(await two.store.list());
		expect(list.map(({ name }) => name).sort()).toEqual(['Jo', 'Jo (2)']);
		const copy = list.find(({ name }) => name === 'Jo (2)');
		expect(await planOn(two, copy?.id ?? '')).toEqual({ ...theirs, copyOf: theirs.id, id: copy?.id, name: 'Jo (2)' });
	});

	it('is never put back behind what he agreed', async () => {
		const agreed = agree(says(jo, 'More.', 59), laterMoment(60));
		expect(agreed.version).toBe(2);
		const { two, arriving } = await meeting([jo, agreed], [jo]);
		expect(arriving.choices).not.toContain('take-in');
		expect(await planOn(two, jo.id)).toEqual(agreed);
	});

	it('is not touched when it has changed since the file was opened', async () => {
		const { two, arriving } = await meeting([jo], [jo, says(jo, 'There.', 50)]);
		const meanwhile = says(jo, 'Meanwhile.', 51);
		await savePlan(two, [meanwhile]);
		expect(await arriving.take('take-in', '')).toEqual({ ok: false, problem: 'conflict' });
		expect(await planOn(two, jo.id)).toEqual(meanwhile);
	});

	it('does not half arrive: a plan that could not be kept whole is not there at all', async () => {
		const [one, two] = [newBackupDevice(), newBackupDevice()];
		await savePlan(one, [jo, says(jo, 'After.', 61)]);
		const { files } = got(await one.backups.sendTo(jo.id, got(await two.backups.standing()).device));
		let saves = 0;
		const full = {
			...two.store,
			save: async (...given: Parameters<typeof two.store.save>) =>
				(saves += 1) > 1 ? ({ ok: false, problem: 'full' } as const) : two.store.save(...given)
		};
		const { backups } = newBackupDevice({ store: full, secrets: two.secrets });
		expect(await onlyPlan(got(await backups.open(incoming(onlyFile(files))))).take('add', '')).toEqual({
			ok: false,
			problem: 'full'
		});
		expect(await two.store.load(jo.id)).toEqual({ ok: false, problem: 'missing' });
	});
});

describe('A file without a lock', () => {
	it('opens when it is a valid plan, and says that nobody can tell who made it', async () => {
		const device = newBackupDevice();
		const bytes = new TextEncoder().encode(JSON.stringify(jo, null, '\t'));
		const arrival = got(await device.backups.open(incoming(bytes)));
		expect(arrival.sender).toEqual({ kind: 'nobody' });
		got(await onlyPlan(arrival).take('add', ''));
		expect(await planOn(device, jo.id)).toEqual(jo);
	});
});
