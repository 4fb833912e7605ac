import { bytesOf, unwrapKey, wrapKey, type Binding, type KeyForm } from './boxes.ts';

/** What one root key gives. None of them can be taken out of the browser's hands. */
export interface RootKeys {
	/** Wraps other keys. */
	readonly wrap: CryptoKey;
	/** Seals values. */
	readonly seal: CryptoKey;
	/** Makes marks: what stands in clear for a text. */
	readonly mark: CryptoKey;
}

/** A root key that can be put into boxes. It lives only inside one operation. */
export type MovableRoot = CryptoKey;

const aes = { name: 'AES-GCM', length: 256 };
const movable: KeyForm = { format: 'raw', algorithm: aes, usages: ['encrypt'], extractable: true };
const forUse: KeyForm = { format: 'raw', algorithm: 'HKDF', usages: ['deriveKey'], extractable: false };

/** A new root key of 256 bits of chance. */
export function newRoot(crypto: Crypto): Promise<MovableRoot> {
	return crypto.subtle.generateKey(aes, true, ['encrypt']);
}

/** Puts a root key into a box. */
export function wrapRoot(crypto: Crypto, root: MovableRoot, under: CryptoKey, binding: Binding): Promise<string> {
	return wrapKey(crypto, root, { under, format: 'raw', binding });
}

/** The keys of the root in a box; undefined when the box does not open. */
export async function unwrapRoot(
	crypto: Crypto,
	box: string,
	under: CryptoKey,
	binding: Binding
): Promise<RootKeys | undefined> {
	const root = await unwrapKey(crypto, box, { under, binding, form: forUse });
	return root === undefined ? undefined : keysOf(crypto, root);
}

/** The root in a box, so that it can be put into another one; undefined when the box does not open. */
export function moveRoot(
	crypto: Crypto,
	box: string,
	under: CryptoKey,
	binding: Binding
): Promise<MovableRoot | undefined> {
	return unwrapKey(crypto, box, { under, binding, form: movable });
}

/** The keys of a root that was just made: through a box that nobody keeps, so that its bytes stay out of our hands. */
export async function useRoot(crypto: Crypto, root: MovableRoot): Promise<RootKeys> {
	const under = await crypto.subtle.generateKey(aes, false, ['wrapKey', 'unwrapKey']);
	const keys = await unwrapRoot(crypto, await wrapRoot(crypto, root, under, ['use']), under, ['use']);
	if (keys === undefined) throw new Error('A key that was just wrapped did not unwrap.');
	return keys;
}

async function keysOf(crypto: Crypto, root: CryptoKey): Promise<RootKeys> {
	const derive = (name: string, algorithm: AesKeyGenParams | HmacKeyGenParams, usages: KeyUsage[]) =>
		crypto.subtle.deriveKey(
			{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info: bytesOf(`steady/vault/1/${name}`) },
			root,
			algorithm,
			false,
			usages
		);
	const [wrap, seal, mark] = await Promise.all([
		derive('wrap', aes, ['wrapKey', 'unwrapKey']),
		derive('seal', aes, ['encrypt', 'decrypt']),
		derive('mark', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign'])
	]);
	return { wrap, seal, mark };
}
