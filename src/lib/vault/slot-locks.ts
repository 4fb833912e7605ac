import type { KeyQuestion } from '#lib/ports/vault.ts';
import type { PasskeySlot, PhraseSlot, SlotRecord } from '#lib/ports/vault-store.ts';
import { bytesOf, readBytes, unwrapKey, wrapKey, writeBytes, type Binding, type Bytes } from './boxes.ts';
import { isAllowedCost, keyOfSecret, type CostBounds } from './cost.ts';

/** The curve of the key pairs that slots have. */
export const curve = { name: 'ECDH', namedCurve: 'P-256' };

/** A phrase or a code that was made. */
interface PhraseLock {
	readonly kind: PhraseSlot['kind'];
	readonly secret: string;
	readonly iterations: number;
}

/** What the device's own key answered. */
interface KeyLock {
	readonly kind: PasskeySlot['kind'];
	readonly output: Bytes;
	readonly credential: string;
	readonly salt: string;
}

/** What a new slot opens by. */
export type NewLock = PhraseLock | KeyLock;

/** What is tried on a slot that lies on the disk. */
export type TriedLock = { readonly secret: string; readonly bounds: CostBounds } | { readonly output: Bytes };

/** A slot without the vault key. */
export type LockedSlot = Omit<PhraseSlot, 'vaultKey'> | Omit<PasskeySlot, 'vaultKey'>;

/** How many bytes the device's own key answers with (WebAuthn PRF). */
const outputLength = 32;

/** What the device's own keys among some slots are asked with. */
export function questionsIn(slots: readonly SlotRecord[]): readonly KeyQuestion[] {
	return slots.flatMap((slot) => (slot.kind === 'passkey' ? [{ credential: slot.credential, salt: slot.salt }] : []));
}

/** Puts a slot's own key under its lock. */
export async function lockSlot(
	crypto: Crypto,
	vault: string,
	id: string,
	{ lock, privateKey }: { readonly lock: NewLock; readonly privateKey: CryptoKey }
): Promise<LockedSlot> {
	const outside = lock.kind === 'passkey' ? keyOutside(id, lock) : phraseOutside(crypto, id, lock);
	const under = await (lock.kind === 'passkey'
		? keyOfOutput(crypto, outside, lock.output)
		: keyOf(crypto, outside, lock));
	if (under === undefined) throw new Error('A lock that was just made is none.');
	const binding = secretBinding(vault, outside);
	return { ...outside, secret: await wrapKey(crypto, privateKey, { under, format: 'pkcs8', binding }) };
}

/** A slot's own key; undefined when the lock is another one, or the slot was changed, or its cost is out of bounds. */
export async function openLock(
	crypto: Crypto,
	vault: string,
	slot: SlotRecord,
	{ tried, extractable }: { readonly tried: TriedLock; readonly extractable: boolean }
): Promise<CryptoKey | undefined> {
	const under = await ('output' in tried ? keyOfOutput(crypto, slot, tried.output) : keyWithin(crypto, slot, tried));
	if (under === undefined) return undefined;
	const form = { format: 'pkcs8', algorithm: curve, usages: ['deriveBits'], extractable } as const;
	return unwrapKey(crypto, slot.secret, { under, binding: secretBinding(vault, slot), form });
}

type Outside = Omit<PhraseSlot, 'secret' | 'vaultKey'> | Omit<PasskeySlot, 'secret' | 'vaultKey'>;

function phraseOutside(
	crypto: Crypto,
	id: string,
	{ kind, iterations }: PhraseLock
): Omit<PhraseSlot, 'secret' | 'vaultKey'> {
	const salt = writeBytes(crypto.getRandomValues(new Uint8Array(16)));
	return { id, kind, kdf: 'pbkdf2-sha256', iterations, salt };
}

function keyOutside(id: string, { kind, credential, salt }: KeyLock): Omit<PasskeySlot, 'secret' | 'vaultKey'> {
	return { id, kind, kdf: 'prf-hkdf-sha256', credential, salt };
}

/** The key of a phrase, when the slot asks for no cheaper and no dearer work than the bounds allow. */
async function keyWithin(
	crypto: Crypto,
	slot: Outside,
	{ secret, bounds }: { readonly secret: string; readonly bounds: CostBounds }
): Promise<CryptoKey | undefined> {
	if (slot.kind === 'passkey' || !isAllowedCost(slot.iterations, bounds)) return undefined;
	return keyOf(crypto, slot, { secret });
}

async function keyOf(
	crypto: Crypto,
	slot: Outside,
	{ secret }: { readonly secret: string }
): Promise<CryptoKey | undefined> {
	const salt = readBytes(slot.salt);
	if (slot.kind === 'passkey' || salt === undefined || salt.length !== 16) return undefined;
	return keyOfSecret(crypto, secret, { salt, iterations: slot.iterations });
}

/** The key of what the device's own key answered: HKDF with the slot's salt. */
async function keyOfOutput(crypto: Crypto, slot: Outside, output: Bytes): Promise<CryptoKey | undefined> {
	const salt = readBytes(slot.salt);
	if (slot.kind !== 'passkey' || salt === undefined || output.length !== outputLength) return undefined;
	const material = await crypto.subtle.importKey('raw', output, 'HKDF', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf('steady/vault/1/passkey') },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		['wrapKey', 'unwrapKey']
	);
}

/** A slot's secret is bound to how dear it is to guess, or to the device's own key: what was changed on the disk opens nothing. */
function secretBinding(vault: string, slot: Outside): Binding {
	const { id, kind, kdf, salt } = slot;
	return ['slot', 1, vault, id, kind, kdf, slot.kind === 'passkey' ? slot.credential : slot.iterations, salt];
}
