import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { dayOf } from '#lib/base/dates.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Backups, BackupStanding, MadeBackup, NewServiceKey, SealProblem, SentPlan } from '#lib/ports/backups.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import { sealForKeys, type Bytes } from './age-box.ts';
import { deviceKeys, nameDevice, type DeviceKeys } from './device-keys.ts';
import { gather, type Gathered } from './gather.ts';
import { isRecipient, readKey, readServiceKey } from './key-text.ts';
import { knownDevices, rememberDevice, shownKey } from './known-devices.ts';
import { keepLastBackup, lastBackup } from './last-backup.ts';
import { openFile } from './open-file.ts';
import type { BackupParts } from './parts.ts';
import { backupFormat, backupVersion, writePayload } from './payload.ts';
import { shareOut } from './share-out.ts';

const serviceKey = 'service-key';
/** How many last letters of the secret half are typed back. */
const typedLetters = 6;

/** Backups of this device, and moving a plan to another one. */
export function createBackups(parts: BackupParts): Backups {
	const { crypto, secrets, store } = parts;
	return {
		standing: () => standing(parts),
		nameDevice: (name) => nameDevice(crypto, secrets, name),
		newServiceKey: () => newServiceKey(parts),
		useServiceKey: async (typed) => {
			const secret = await readServiceKey(typed);
			const recipient = secret?.recipient ?? typed.trim().toLowerCase();
			return isRecipient(recipient) ? secrets.keep(serviceKey, recipient) : refuse('wrong-key');
		},
		makeBackup: () => makeBackup(parts),
		readKey: async (text) => {
			const read = readKey(text);
			if (read === undefined || !isRecipient(read.recipient)) return undefined;
			if (read.device !== undefined) return shownKey(read.device, parts);
			return { name: '', recipient: read.recipient, text: read.recipient, words: [] };
		},
		sendTo: async (plan, key) => {
			const device = readKey(key.text)?.device;
			const gathered = await gather(plan, parts);
			if (!gathered.ok) return gathered;
			const sealed = await sealAll(parts, [gathered.value], (bytes) => sealForKeys([key.recipient], bytes));
			if (!sealed.ok) return sealed;
			const remembered = device === undefined ? succeed(null) : await rememberDevice(parts, device);
			return remembered.ok ? succeed({ files: sealed.value, phrase: undefined } satisfies SentPlan) : remembered;
		},
		sendWithPhrase: async (plan) => {
			const gathered = await gather(plan, parts);
			if (!gathered.ok) return gathered;
			const phrase = parts.phrases.make();
			const sealed = await sealAll(parts, [gathered.value], (bytes) => parts.sealWithPhrase(phrase, bytes));
			return sealed.ok ? succeed({ files: sealed.value, phrase }) : sealed;
		},
		open: (file, typed) => openFile(parts, file, typed)
	};

	async function makeBackup(needed: BackupParts): Promise<Result<MadeBackup, SealProblem>> {
		const service = await recipientOfService(needed);
		if (!service.ok) return service;
		if (service.value === null) return refuse('no-service-key');
		const keys = await deviceKeys(crypto, secrets);
		if (!keys.ok) return keys;
		const list = await store.list();
		if (!list.ok) return list;
		const gathered: Gathered[] = [];
		let unread = 0;
		for (const { id } of list.value) {
			const plan = await gather(id, needed);
			if (plan.ok) gathered.push(plan.value);
			else if (plan.problem === 'damaged' || plan.problem === 'no-pack') unread += 1;
			// A plan that was removed while this ran is in no backup; any other problem stops it.
			else if (plan.problem !== 'missing') return plan;
		}
		const recipients = [keys.value.device.recipient, service.value];
		const at = needed.clock.now();
		const sealed = await sealAll(needed, gathered, (bytes) => sealForKeys(recipients, bytes));
		if (!sealed.ok) return sealed;
		const plans = Object.fromEntries(gathered.map(({ plan, sequence }) => [plan.id, sequence]));
		return succeed({
			files: sealed.value,
			plans: gathered.length,
			unread,
			keep: () => keepLastBackup(secrets, { at, plans })
		});
	}
}

async function standing(parts: BackupParts): Promise<Result<BackupStanding, StoreProblem>> {
	const keys = await deviceKeys(parts.crypto, parts.secrets);
	if (!keys.ok) return keys;
	const [service, last, known] = [
		await recipientOfService(parts),
		await lastBackup(parts.secrets),
		await knownDevices(parts)
	];
	if (!service.ok) return service;
	if (!last.ok) return last;
	if (!known.ok) return known;
	return succeed({
		device: await shownKey(keys.value.device, parts),
		serviceKey: service.value,
		last: last.value,
		known: await Promise.all(known.value.map((device) => shownKey(device, parts)))
	});
}

/** The public half of the service's recovery key; null when there is none. One that is damaged is asked for anew. */
async function recipientOfService({ secrets }: BackupParts): Promise<Result<string | null, StoreProblem>> {
	const found = await secrets.read(serviceKey);
	if (!found.ok) return found.problem === 'damaged' ? succeed(null) : found;
	return succeed(typeof found.value === 'string' && isRecipient(found.value) ? found.value : null);
}

async function newServiceKey({ secrets }: BackupParts): Promise<NewServiceKey> {
	const secret = await generateX25519Identity();
	const recipient = await identityToRecipient(secret);
	return {
		secret,
		recipient,
		keep: async (typedEnd) => {
			const typed = typedEnd.replace(/[^A-Za-z0-9]/gu, '').toUpperCase();
			return typed === secret.slice(-typedLetters) ? secrets.keep(serviceKey, recipient) : refuse('differs');
		}
	};
}

/** Writes, signs and seals plans: one file, or several when there is much in them. */
async function sealAll(
	parts: BackupParts,
	plans: readonly Gathered[],
	seal: (bytes: Bytes) => Promise<Bytes>
): Promise<Result<SentPlan['files'], StoreProblem>> {
	const keys = await deviceKeys(parts.crypto, parts.secrets);
	if (!keys.ok) return keys;
	const shares = shareOut(plans);
	const files: SentPlan['files'][number][] = [];
	for (const [index, share] of shares.entries()) {
		const text = await writeShare(parts, keys.value, share);
		const bytes = await seal(new TextEncoder().encode(text));
		files.push({ name: fileName(parts.clock.today(), index, shares.length), bytes });
	}
	return succeed(files);
}

function writeShare(
	{ app, clock, crypto, digest }: BackupParts,
	{ device, signing }: DeviceKeys,
	plans: ReturnType<typeof shareOut>[number]
): Promise<string> {
	const contents = { format: backupFormat, version: backupVersion, app, exported: clock.now(), device, plans } as const;
	return writePayload(contents, { crypto, digest, key: signing });
}

/** A name that says nothing of a man: `steady-2026-11-22.age`. */
function fileName(today: string, index: number, count: number): string {
	return `steady-${dayOf(today)}${count === 1 ? '' : `-${index + 1}-of-${count}`}.age`;
}
