import { generateX25519Identity, identityToRecipient, Encrypter } from 'age-encryption';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { sealForKeys, sealWithPhrase } from '#lib/backup/age-box.ts';
import { deviceKeys } from '#lib/backup/device-keys.ts';
import { backupFormat, backupVersion, writePayload, type Contents } from '#lib/backup/payload.ts';
import { canonicalJson } from '#lib/base/json.ts';
import type { Arrival, IncomingFile, OpenProblem, TypedOpener } from '#lib/ports/backups.ts';
import { drawingWith, photoWith } from '../builders/media.ts';
import { incoming, newBackupDevice, onlyFile, savePlan } from '../builders/backups.ts';
import { fullPlan, newPlan } from '../builders/small-plan.ts';
import { got } from '../builders/vault.ts';

const device = newBackupDevice();
const jo = fullPlan();
const text = (bytes: string) => new TextEncoder().encode(bytes);
const mac = `--- ${'A'.repeat(43)}\n`;
const stanza = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`;
const header = (stanzas: string) => text(`age-encryption.org/v1\n${stanzas}${mac}${'x'.repeat(60)}`);
let recipient = '';

/** Seals any text for the device: everybody who has seen its key can do that. */
async function sealed(payload: string | Uint8Array): Promise<IncomingFile> {
	return incoming(await sealForKeys([recipient], typeof payload === 'string' ? text(payload) : payload));
}

/** A file that is whole and rightly signed by a stranger, and says whatever the test wants. */
async function signed(otherwise: object): Promise<IncomingFile> {
	const { signing, device: own } = got(await deviceKeys(crypto, newBackupDevice().secrets));
	const contents: Contents = {
		format: backupFormat,
		version: backupVersion,
		app: '0.1.0',
		exported: '2026-11-22T10:00:00.000Z',
		device: own,
		plans: [{ plan: jo, agreed: [], trail: [], media: [] }]
	};
	const { crypto: hand, digest } = device.parts;
	return sealed(await writePayload({ ...contents, ...otherwise }, { crypto: hand, digest, key: signing }));
}

/** A signed file in which one piece of text was changed by hand, with the sum and nothing else made right again. */
async function changed(from: string, to: string): Promise<IncomingFile> {
	const { signing, device: own } = got(await deviceKeys(crypto, newBackupDevice().secrets));
	const { crypto: hand, digest } = device.parts;
	const plans = [{ plan: jo, agreed: [], trail: [], media: [] }];
	const contents: Contents = {
		format: backupFormat,
		version: backupVersion,
		app: '',
		exported: '2026-11-22T10:00:00.000Z',
		device: own,
		plans
	};
	const written = await writePayload(contents, { crypto: hand, digest, key: signing });
	if (!written.includes(from)) throw new Error(`The file does not say ${from}.`);
	return sealed(written.replace(from, to));
}

const entry = (plan: unknown, more: object = {}) => ({ plans: [{ plan, agreed: [], trail: [], media: [], ...more }] });
const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const photo = photoWith('photo-1');

type Row = readonly [string, OpenProblem, () => IncomingFile | Promise<IncomingFile>, TypedOpener?];

const rows: readonly Row[] = [
	// Before any key is tried.
	[
		'2 GB that are only declared',
		'too-big',
		() => ({ size: 2_000_000_000, bytes: () => Promise.reject(new Error('read')) })
	],
	['a byte more than 10 MiB', 'too-big', () => incoming(new Uint8Array(10 * 1024 * 1024 + 1))],
	['more bytes than it declared', 'too-big', () => incoming(new Uint8Array(10 * 1024 * 1024 + 1), 10)],
	['a file that cannot be read', 'refused', () => ({ size: 10, bytes: () => Promise.reject(new Error('gone')) })],
	['an empty file', 'refused', () => incoming(new Uint8Array())],
	['4,000 stanzas', 'refused', () => incoming(header(stanza.repeat(4000)))],
	['21 stanzas', 'refused', () => incoming(header(stanza.repeat(21)))],
	['21 stanzas of a kind that nobody knows', 'refused', () => incoming(header('-> x y\n\n'.repeat(21)))],
	['a header of 9 MB', 'refused', () => incoming(header(`-> junk ${'a'.repeat(9_000_000)}\n\n`))],
	['a header without an end', 'refused', () => incoming(text(`age-encryption.org/v1\n${stanza.repeat(3)}`))],
	['a header of one line', 'refused', () => incoming(text('age-encryption.org/v1\n'))],
	['no stanza', 'refused', () => incoming(header(''))],
	['another version of age', 'refused', () => incoming(text('age-encryption.org/v2\n-> x y\n\n--- x\n'))],
	...[19, 21, 40, 99].map((cost): Row => [
		`a phrase that is dear beyond measure: 2^${cost}`,
		'refused',
		() => incoming(header(`-> scrypt ${'A'.repeat(22)} ${cost}\n${'A'.repeat(43)}\n`)),
		{ kind: 'phrase', typed: 'able able able able able' }
	]),
	...['040', '4e1', '-1', '', '1000000000000', '0x10'].map((cost): Row => [
		`a cost that is no number: "${cost}"`,
		'refused',
		() => incoming(header(`-> scrypt ${'A'.repeat(22)} ${cost}\n${'A'.repeat(43)}\n`)),
		{ kind: 'phrase', typed: 'able able able able able' }
	]),
	[
		'a phrase beside a key',
		'refused',
		() => incoming(header(`-> scrypt ${'A'.repeat(22)} 10\n${'A'.repeat(43)}\n${stanza}`))
	],
	['two phrases', 'refused', () => incoming(header(`-> scrypt ${'A'.repeat(22)} 10\n${'A'.repeat(43)}\n`.repeat(2)))],
	[
		'an armour without an end',
		'refused',
		() => incoming(text(`-----BEGIN AGE ENCRYPTED FILE-----\n${'A'.repeat(64)}\n`))
	],
	[
		'an armour around nothing',
		'refused',
		() => incoming(text('-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n'))
	],
	[
		'a file for somebody else',
		'not-for-us',
		async () => incoming(await sealForKeys([await identityToRecipient(await generateX25519Identity())], text('{}')))
	],
	[
		'a file under another phrase',
		'wrong-phrase',
		async () => incoming(await sealWithPhrase('x', text('{}'), 4)),
		{ kind: 'phrase', typed: 'able able able able able' }
	],
	// Sealed for us, by anybody.
	['a gzip bomb', 'refused', () => sealed(gzipSync(new Uint8Array(100_000_000)))],
	['a picture', 'refused', () => sealed(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16))],
	['half a letter of UTF-8', 'refused', () => sealed(Uint8Array.of(0x22, 0xc3, 0x22))],
	['UTF-16', 'refused', () => sealed(new Uint8Array(Buffer.from('\ufeff{}', 'utf16le')))],
	['a mark of byte order', 'refused', () => sealed('\ufeff{}')],
	['nothing at all', 'refused', () => sealed('')],
	['a million levels', 'refused', () => sealed(deep(1_000_000))],
	['a million opened lists', 'refused', () => sealed('['.repeat(1_000_000))],
	['a million values', 'refused', () => sealed(`[${'1,'.repeat(1_000_000)}1]`)],
	['a text of a million letters', 'refused', () => sealed(`["${'x'.repeat(1_000_000)}"]`)],
	[
		'a million keys',
		'refused',
		() => sealed(`{${Array.from({ length: 200_000 }, (_, at) => `"k${at}":1`).join(',')}}`)
	],
	['an empty object', 'refused', () => sealed('{}')],
	['a list', 'refused', () => sealed('[]')],
	['a plan that is not in a backup', 'refused', () => sealed(JSON.stringify(jo))],
	['a newer version', 'newer', () => sealed(JSON.stringify({ format: backupFormat, version: 2, plans: 'other' }))],
	['a much newer version', 'newer', () => sealed(JSON.stringify({ format: backupFormat, version: 1e15 }))],
	['version 0', 'refused', () => sealed(JSON.stringify({ format: backupFormat, version: 0 }))],
	['a version in words', 'refused', () => sealed(JSON.stringify({ format: backupFormat, version: '2' }))],
	['another format', 'refused', () => sealed(JSON.stringify({ format: 'steady-plan', version: 1 }))],
	// Whole and signed, by a stranger.
	['an unknown key', 'refused', () => signed({ more: 1 })],
	['an unknown key beside a plan', 'refused', () => signed(entry(jo, { more: 1 }))],
	[
		'an unknown key of the device',
		'refused',
		async () => signed({ device: { ...got(await device.backups.standing()).device } })
	],
	['a device of a long name', 'refused', () => changed('"name":""', `"name":"${'x'.repeat(41)}"`)],
	['a day that is none', 'refused', () => signed({ exported: '2026-13-22T10:00:00.000Z' })],
	['no list of plans', 'refused', () => signed({ plans: {} })],
	['one plan twice', 'refused', () => signed({ plans: [...entry(jo).plans, ...entry(jo).plans] })],
	['2,001 plans', 'refused', () => signed({ plans: Array.from({ length: 2001 }, () => entry(1).plans[0]) })],
	['a trail of other things than marks', 'refused', () => signed(entry(jo, { trail: ['../../etc'] }))],
	[
		'a trail without an end',
		'refused',
		() => signed(entry(jo, { trail: Array.from({ length: 501 }, () => '0'.repeat(32)) }))
	],
	[
		'an agreed state of another man',
		'refused',
		() => signed(entry({ ...jo, version: 2 }, { agreed: [{ ...jo, id: 'other000000000000001' }] }))
	],
	[
		'agreed states in no order',
		'refused',
		() => signed(entry({ ...jo, version: 2 }, { agreed: [{ ...jo, version: 2 }, jo] }))
	],
	['an agreed state that is no plan', 'refused', () => signed(entry(jo, { agreed: [1] }))],
	['a photo that no answer names', 'refused', () => signed(entry(jo, { media: [photo] }))],
	['a photo that is none', 'refused', () => signed(entry(jo, { media: [{ ...photo, data: 'PHN2Zz4=' }] }))],
	[
		'a drawing of a page of script',
		'refused',
		() => signed(entry(jo, { media: [{ ...drawingWith('drawing-1'), strokes: '<svg onload=alert(1)>' }] }))
	],
	// Changed after it was signed.
	['a word changed', 'refused', () => changed('He likes mint tea.', 'He likes hemp tea.')],
	['the sum changed', 'refused', () => changed('"sha256":"', '"sha256":"0')],
	['no signature', 'refused', () => changed('"signature":"', '"signed":"')],
	['the same key twice', 'refused', () => changed('"plans":', '"plans":[],"plans":')],
	['a key that reaches into the language', 'refused', () => changed('"plans":', '"__proto__":{"x":1},"plans":')],
	['a constructor', 'refused', () => changed('"staff":{', '"staff":{"constructor":{"prototype":{"x":1}},')],
	['a number beyond all numbers', 'refused', () => changed('"level":', '"level":1e999,"other":')],
	['half a letter', 'refused', () => changed('He likes', '\\ud800 likes')],
	['a sign that turns the text', 'refused', () => changed('He likes', '\\u202eHe likes')],
	['a nought sign', 'refused', () => changed('He likes', '\\u0000He likes')],
	['letters that are not put together', 'refused', () => changed('He likes', 'He\\u0301 likes')],
	// Without a lock.
	['text that is no plan', 'refused', () => incoming(text('Dear Sir'))],
	['a web page', 'refused', () => incoming(text('<!doctype html><script>alert(1)</script>'))],
	['a plan of a newer Steady', 'newer', () => incoming(text(JSON.stringify({ ...jo, formatVersion: 99 })))],
	[
		'a plan with a key twice',
		'refused',
		() => incoming(text(JSON.stringify(jo).replace('"name":', '"name":"X","name":')))
	],
	[
		'a plan with a card that no pack has',
		'refused',
		() => incoming(text(JSON.stringify({ ...jo, ruleChecks: { 'no-card': { by: 'MK', at: jo.createdAt } } })))
	],
	['a plan of 9 MB of noughts', 'refused', () => incoming(text(`[${'0,'.repeat(4_500_000)}0]`))]
];

/** How long it keeps the processor busy, in milliseconds: the least of three, because a machine of tests does other things too. */
async function leastWork(open: () => Promise<unknown>): Promise<number> {
	let least = Infinity;
	for (let tries = 0; tries < 3 && least >= 300; tries += 1) {
		const began = process.cpuUsage();
		await open();
		const { user, system } = process.cpuUsage(began);
		least = Math.min(least, (user + system) / 1000);
	}
	return least;
}

beforeAll(async () => {
	recipient = got(await device.backups.standing()).device.recipient;
	await savePlan(device, [newPlan({ id: 'other000000000000001', name: 'Sam' })]);
});

describe('A hostile file', () => {
	it('is one of more than 60', () => {
		expect(rows.length).toBeGreaterThan(60);
	});

	it.each(rows.map(([what, problem, make, typed]) => ({ what, problem, make, typed })))(
		'with $what is refused as "$problem", at once, and changes nothing',
		async ({ problem, make, typed }) => {
			const before = canonicalJson(got(await device.store.list()));
			const file = await make();
			expect(await device.backups.open(file, typed)).toEqual({ ok: false, problem });
			expect(await leastWork(() => device.backups.open(file, typed))).toBeLessThan(300);
			expect(canonicalJson(got(await device.store.list()))).toBe(before);
			expect(Reflect.get({}, 'x')).toBeUndefined();
		}
	);

	it('may hold one plan that cannot be read: it is shown as such, and the others can be taken', async () => {
		const foreign = { ...jo, id: 'foreign0000000000001', packs: [{ id: 'other-pack', version: 1 }] };
		const newer = { ...jo, formatVersion: 99 };
		const file = await signed({ plans: [foreign, newer, jo].map((plan) => entry(plan).plans[0]) });
		const arrival: Arrival = got(await device.backups.open(file));
		expect(arrival.plans.map(({ kind }) => kind)).toEqual(['unreadable', 'unreadable', 'plan']);
		expect(arrival.plans.slice(0, 2)).toEqual([
			{ kind: 'unreadable', isNewer: false, needs: [] },
			{ kind: 'unreadable', isNewer: true, needs: [] }
		]);
	});

	it('that is sealed rightly but sent on by somebody else still tells who signed it', async () => {
		const other = newBackupDevice();
		await savePlan(other, [jo]);
		const own = got(await other.backups.standing()).device;
		const file = onlyFile(got(await other.backups.sendTo(jo.id, got(await device.backups.standing()).device)).files);
		expect(got(await device.backups.open(incoming(file))).sender).toMatchObject({
			kind: 'unknown',
			key: { words: own.words }
		});
	});
});

it('a phrase file of the dearest kind that we take is the one that age itself writes', async () => {
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(18);
	encrypter.setPassphrase('x');
	expect(new TextDecoder().decode(await encrypter.encrypt('x')).split('\n')[1]).toMatch(/ 18$/);
});
