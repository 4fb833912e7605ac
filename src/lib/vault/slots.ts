import type { SlotRecord } from '#lib/ports/vault-store.ts';
import { bytesOf, readBytes, unwrapKey, wrapKey, writeBytes, type Binding, type Bytes } from './boxes.ts';
import { isAllowedCost, keyOfSecret, type CostBounds } from './cost.ts';
import { moveRoot, unwrapRoot, wrapRoot, type MovableRoot, type RootKeys } from './roots.ts';

/** How a slot is named before it holds anything. */
export type SlotName = Pick<SlotRecord, 'id' | 'kind'>;

/** A slot without the vault key, and what the vault key can be given to it with: nobody has to type its phrase for that. */
export interface MadeSlot {
	readonly slot: Omit<SlotRecord, 'vaultKey'>;
	/** Base64 of the public point. It stands among the members, under the vault key. */
	readonly point: string;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** Makes a slot with a key pair of its own, for a phrase or a code. */
export async function makeSlot(
	crypto: Crypto,
	vault: string,
	name: SlotName,
	lock: { readonly secret: string; readonly iterations: number }
): Promise<MadeSlot> {
	const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
	const point = writeBytes(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
	return { slot: await lockSlot(crypto, vault, name, { ...lock, privateKey }), point };
}

/** The same slot under another phrase. Undefined when the old one does not open it. */
export async function relockSlot(
	crypto: Crypto,
	vault: string,
	slot: SlotRecord,
	{ from, to, iterations }: { readonly from: string; readonly to: string; readonly iterations: number }
): Promise<SlotRecord | undefined> {
	const privateKey = await openSecret(crypto, vault, slot, { secret: from, extractable: true });
	if (privateKey === undefined) return undefined;
	return { ...slot, ...(await lockSlot(crypto, vault, slot, { secret: to, iterations, privateKey })) };
}

async function lockSlot(
	crypto: Crypto,
	vault: string,
	{ id, kind }: SlotName,
	lock: { readonly secret: string; readonly iterations: number; readonly privateKey: CryptoKey }
): Promise<Omit<SlotRecord, 'vaultKey'>> {
	const salt = crypto.getRandomValues(new Uint8Array(16));
	const { iterations, privateKey } = lock;
	const outside = { id, kind, kdf: 'pbkdf2-sha256', iterations, salt: writeBytes(salt) } as const;
	const under = await keyOfSecret(crypto, lock.secret, { salt, iterations });
	const binding = secretBinding(vault, outside);
	return { ...outside, secret: await wrapKey(crypto, privateKey, { under, format: 'pkcs8', binding }) };
}

/** The slot's own key; undefined when the phrase is another one, or the slot was changed, or its cost is out of bounds. */
export async function openSlot(
	crypto: Crypto,
	vault: string,
	slot: SlotRecord,
	{ secret, bounds }: { readonly secret: string; readonly bounds: CostBounds }
): Promise<CryptoKey | undefined> {
	if (!isAllowedCost(slot.iterations, bounds)) return undefined;
	return openSecret(crypto, vault, slot, { secret, extractable: false });
}

async function openSecret(
	crypto: Crypto,
	vault: string,
	slot: SlotRecord,
	{ secret, extractable }: { readonly secret: string; readonly extractable: boolean }
): Promise<CryptoKey | undefined> {
	const salt = readBytes(slot.salt);
	if (salt === undefined || salt.length !== 16) return undefined;
	const under = await keyOfSecret(crypto, secret, { salt, iterations: slot.iterations });
	const form = { format: 'pkcs8', algorithm: curve, usages: ['deriveBits'], extractable } as const;
	return unwrapKey(crypto, slot.secret, { under, binding: secretBinding(vault, slot), form });
}

/** Puts the vault key into a slot, by the slot's public point. */
export async function giveVaultKey(
	crypto: Crypto,
	vault: string,
	{ slot, point }: { readonly slot: SlotName; readonly point: string },
	root: MovableRoot
): Promise<string> {
	const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
	const binding = keyBinding(vault, slot);
	const under = await agreedKey(crypto, privateKey, readBytes(point), binding);
	if (under === undefined) throw new Error('The point of a slot is none.');
	const own = writeBytes(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
	return `${own}.${await wrapRoot(crypto, root, under, binding)}`;
}

/** The vault key out of a slot, for use; undefined when it does not come out. */
export function takeVaultKey(
	crypto: Crypto,
	vault: string,
	slot: SlotRecord,
	slotKey: CryptoKey
): Promise<RootKeys | undefined> {
	return fromSlot(crypto, vault, slot, slotKey, unwrapRoot);
}

/** The vault key out of a slot, to be put into another slot. */
export function moveVaultKey(
	crypto: Crypto,
	vault: string,
	slot: SlotRecord,
	slotKey: CryptoKey
): Promise<MovableRoot | undefined> {
	return fromSlot(crypto, vault, slot, slotKey, moveRoot);
}

async function fromSlot<Key>(
	crypto: Crypto,
	vault: string,
	slot: SlotRecord,
	slotKey: CryptoKey,
	take: (crypto: Crypto, box: string, under: CryptoKey, binding: Binding) => Promise<Key | undefined>
): Promise<Key | undefined> {
	const [point, box, ...more] = slot.vaultKey.split('.');
	if (point === undefined || box === undefined || more.length > 0) return undefined;
	const binding = keyBinding(vault, slot);
	const under = await agreedKey(crypto, slotKey, readBytes(point), binding);
	return under === undefined ? undefined : take(crypto, box, under, binding);
}

/** The wrapping key that a private key and another's point agree on: ECDH, then HKDF. Undefined for a point that is none. */
async function agreedKey(
	crypto: Crypto,
	privateKey: CryptoKey,
	point: Bytes | undefined,
	binding: Binding
): Promise<CryptoKey | undefined> {
	if (point === undefined) return undefined;
	try {
		const other = await crypto.subtle.importKey('raw', point, curve, false, []);
		const bits = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, privateKey, 256));
		const material = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
		bits.fill(0);
		return await crypto.subtle.deriveKey(
			{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: bytesOf(JSON.stringify(binding)) },
			material,
			{ name: 'AES-GCM', length: 256 },
			false,
			['wrapKey', 'unwrapKey']
		);
	} catch {
		return undefined;
	}
}

/** A slot's secret is bound to how dear it is to guess: a cheaper cost on the disk opens nothing. */
function secretBinding(vault: string, slot: Omit<SlotRecord, 'secret' | 'vaultKey'>): Binding {
	return ['slot', 1, vault, slot.id, slot.kind, slot.kdf, slot.iterations, slot.salt];
}

function keyBinding(vault: string, { id, kind }: SlotName): Binding {
	return ['vault-key', 1, vault, id, kind];
}
