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

/** The keys of this device, made the first time. */
export async function deviceKeys(crypto: Crypto, secrets: Secrets): Promise<Result<DeviceKeys, StoreProblem>> {
	const found = await secrets.read(kept);
	if (!found.ok) return found;
	const known = found.value === undefined ? undefined : await readKeys(found.value);
	if (known !== undefined) return succeed(known);
	if (found.value !== undefined) return refuse('damaged');
	const made = { identity: await generateX25519Identity(), signing: await newSigningKey(crypto), name: '' };
	const saved = await secrets.keep(kept, made);
	return saved.ok ? succeed(await withPublicHalf(made)) : saved;
}

/** Gives this device a name. Its keys stay. */
export async function nameDevice(crypto: Crypto, secrets: Secrets, name: string): Promise<Result<null, StoreProblem>> {
	const keys = await deviceKeys(crypto, secrets);
	if (!keys.ok) return keys;
	const { identity, signing } = keys.value;
	return secrets.keep(kept, { identity, signing, name: name.replace(/\s+/gu, ' ').trim().slice(0, most.device) });
}

async function readKeys(value: unknown): Promise<DeviceKeys | undefined> {
	if (!isRecord(value) || !isRecord(value['signing'])) return undefined;
	const { identity, name, signing } = value;
	const { secret, point } = signing;
	if (typeof identity !== 'string' || typeof name !== 'string') return undefined;
	if (typeof secret !== 'string' || typeof point !== 'string') return undefined;
	return withPublicHalf({ identity, name, signing: { secret, point } }).catch(() => undefined);
}

async function withPublicHalf({
	identity,
	signing,
	name
}: Pick<DeviceKeys, 'identity' | 'signing'> & { readonly name: string }): Promise<DeviceKeys> {
	return {
		identity,
		signing,
		device: { name, recipient: await identityToRecipient(identity), point: signing.point }
	};
}
