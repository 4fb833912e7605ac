import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { Secrets } from '#lib/ports/secrets.ts';
import { most, type SendingDevice } from './payload.ts';
import { newSigningKey, type SigningKey } from './signing.ts';

/** The keys of this device. They lie under the vault and are in memory only for one piece of work. */
export interface DeviceKeys {
	/** What opens files that were sealed for this device. */
	readonly identity: string;
	readonly signing: SigningKey;
	/** What others see of it. */
	readonly device: SendingDevice;
}

const kept = 'device';

/** Who asks while the keys are being made gets the same ones. */
const making = new WeakMap<Secrets, Promise<Result<DeviceKeys, StoreProblem>>>();

/** The keys of this device; undefined while none were made. Nothing is kept. */
export async function keptDeviceKeys(secrets: Secrets): Promise<Result<DeviceKeys | undefined, StoreProblem>> {
	const found = await secrets.read(kept);
	if (!found.ok || found.value === undefined) return found.ok ? succeed(undefined) : found;
	const known = readKeys(found.value);
	return known === undefined ? refuse('damaged') : succeed(known);
}

/** The keys of this device, made the first time. */
export async function deviceKeys(crypto: Crypto, secrets: Secrets): Promise<Result<DeviceKeys, StoreProblem>> {
	const found = await keptDeviceKeys(secrets);
	if (!found.ok) return found;
	if (found.value !== undefined) return succeed(found.value);
	const begun = making.get(secrets) ?? makeKeys(crypto, secrets);
	making.set(secrets, begun);
	const made = await begun;
	making.delete(secrets);
	return made;
}

async function makeKeys(crypto: Crypto, secrets: Secrets): Promise<Result<DeviceKeys, StoreProblem>> {
	const [identity, signing] = [await generateX25519Identity(), await newSigningKey(crypto)];
	const recipient = await identityToRecipient(identity);
	const made: DeviceKeys = { identity, signing, device: { name: '', recipient, point: signing.point } };
	const saved = await secrets.keep(kept, made);
	return saved.ok ? succeed(made) : saved;
}

/** Gives this device a name. Its keys stay. */
export async function nameDevice(crypto: Crypto, secrets: Secrets, name: string): Promise<Result<null, StoreProblem>> {
	const keys = await deviceKeys(crypto, secrets);
	if (!keys.ok) return keys;
	const called = cleanName(name);
	return secrets.keep(kept, { ...keys.value, device: { ...keys.value.device, name: called } });
}

/** The name of a device on one line, as any file may hold it. */
export function cleanName(name: string): string {
	const line = name.normalize('NFC').replace(/\s+/gu, ' ').replace(/\p{C}/gu, '').trim();
	return line.slice(0, most.device).toWellFormed().replaceAll('\uFFFD', '').trim();
}

/** The keys out of what was kept; undefined when it is none. */
function readKeys(value: unknown): DeviceKeys | undefined {
	if (!isRecord(value) || !isRecord(value['signing']) || !isRecord(value['device'])) return undefined;
	const { identity } = value;
	const { secret, point } = value['signing'];
	const { name, recipient } = value['device'];
	if (typeof identity !== 'string' || typeof name !== 'string' || typeof recipient !== 'string') return undefined;
	if (typeof secret !== 'string' || typeof point !== 'string') return undefined;
	return { identity, signing: { secret, point }, device: { name, recipient, point } };
}
