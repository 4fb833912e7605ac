import { bytesOfText, textOfBytes } from '#lib/base/bytes-as-text.ts';

/** The key that this device signs its files with. Both halves are base64; the secret one is kept under the vault only. */
export interface SigningKey {
	readonly secret: string;
	/** The public point: 65 bytes. */
	readonly point: string;
}

const curve = { name: 'ECDSA', namedCurve: 'P-256' };
const scheme = { name: 'ECDSA', hash: 'SHA-256' };

/** Makes the signing key of a device: ECDSA on P-256, which every browser has (ADR 0031). */
export async function newSigningKey({ subtle }: Crypto): Promise<SigningKey> {
	const { privateKey, publicKey } = await subtle.generateKey(curve, true, ['sign', 'verify']);
	return {
		secret: textOfBytes(await subtle.exportKey('pkcs8', privateKey)),
		point: textOfBytes(await subtle.exportKey('raw', publicKey))
	};
}

/** Signs a text. Throws when the key is none: it lay under the vault. */
export async function signText({ subtle }: Crypto, { secret }: SigningKey, text: string): Promise<string> {
	const key = await subtle.importKey('pkcs8', bytesOfText(secret) ?? new ArrayBuffer(0), curve, false, ['sign']);
	return textOfBytes(await subtle.sign(scheme, key, new TextEncoder().encode(text)));
}

/** Whether the device of a public point signed exactly this text. */
export async function isSigned({ subtle }: Crypto, point: string, text: string, signature: string): Promise<boolean> {
	const [raw, signed] = [bytesOfText(point), bytesOfText(signature)];
	if (raw === undefined || signed === undefined) return false;
	try {
		const key = await subtle.importKey('raw', raw, curve, false, ['verify']);
		return await subtle.verify(scheme, key, signed, new TextEncoder().encode(text));
	} catch {
		return false;
	}
}
