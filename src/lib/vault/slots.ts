import type { SlotRecord } from '#lib/ports/vault-store.ts';
import { bytesOf, readBytes, writeBytes, type Binding, type Bytes } from './boxes.ts';
import { moveRoot, unwrapRoot, wrapRoot, type MovableRoot, type RootKeys } from './roots.ts';
import { curve, lockSlot, openLock, type LockedSlot, type NewLock, type TriedLock } from './slot-locks.ts';

/** How a slot is named before it holds anything. */
type SlotName = Pick<SlotRecord, 'id' | 'kind'>;

/** A slot without the vault key, and what the vault key can be given to it with: nobody has to type its phrase for that. */
export interface MadeSlot {
	readonly slot: LockedSlot;
	/** Base64 of the public point. It stands among the members, under the vault key. */
	readonly point: string;
}

/** Makes a slot with a key pair of its own, for a phrase, a code or the device's own key. */
export async function makeSlot(crypto: Crypto, vault: string, id: string, lock: NewLock): Promise<MadeSlot> {
	const { privateKey, publicKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
	const point = writeBytes(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey)));
	return { slot: await lockSlot(crypto, vault, id, { lock, privateKey }), point };
}

/** The same slot under another lock. Undefined when what was tried does not open it. */
export async function relockSlot(
	crypto: Crypto,
	vault: string,
	slot: SlotRecord,
	{ tried, lock }: { readonly tried: TriedLock; readonly lock: NewLock }
): Promise<LockedSlot | undefined> {
	const privateKey = await openLock(crypto, vault, slot, { tried, extractable: true });
	return privateKey === undefined ? undefined : lockSlot(crypto, vault, slot.id, { lock, privateKey });
}

/** The slot's own key; undefined when the lock is another one, or the slot was changed, or its cost is out of bounds. */
export function openSlot(
	crypto: Crypto,
	vault: string,
	slot: SlotRecord,
	tried: TriedLock
): Promise<CryptoKey | undefined> {
	return openLock(crypto, vault, slot, { tried, extractable: false });
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

function keyBinding(vault: string, { id, kind }: SlotName): Binding {
	return ['vault-key', 1, vault, id, kind];
}
