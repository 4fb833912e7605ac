import { bytesOfText, textOfBytes } from '#lib/base/bytes-as-text.ts';

/** Bytes that stand in memory of their own, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What a box is bound to: it opens only where exactly the same is said about it. */
export type Binding = readonly (string | number)[];

const ivLength = 12;

/** A text as UTF-8. */
export function bytesOf(text: string): Bytes {
	return new TextEncoder().encode(text);
}

/** The bytes of base64; undefined when it is none. */
export function readBytes(text: string): Bytes | undefined {
	const bytes = bytesOfText(text);
	return bytes === undefined ? undefined : new Uint8Array(bytes);
}

/** Bytes as base64. */
export function writeBytes(bytes: Bytes): string {
	return textOfBytes(bytes.buffer);
}

/** Puts bytes into a box: AES-256-GCM under a fresh 96-bit number, bound to its place; as base64. */
export async function sealBytes(crypto: Crypto, key: CryptoKey, bytes: Bytes, binding: Binding): Promise<string> {
	const iv = crypto.getRandomValues(new Uint8Array(ivLength));
	const sealed = await crypto.subtle.encrypt(cipher(iv, binding), key, bytes);
	return joined(iv, sealed);
}

/** Takes bytes out of a box; undefined when anything about it is not as it was. */
export async function openBytes(
	crypto: Crypto,
	key: CryptoKey,
	box: string,
	binding: Binding
): Promise<Bytes | undefined> {
	const parts = split(box);
	if (parts === undefined) return undefined;
	try {
		return new Uint8Array(await crypto.subtle.decrypt(cipher(parts.iv, binding), key, parts.sealed));
	} catch {
		return undefined;
	}
}

/** A key to be put into a box, or what is to come out of one. */
export interface KeyForm {
	readonly format: 'raw' | 'pkcs8';
	readonly algorithm: string | EcKeyImportParams | AesKeyAlgorithm;
	readonly usages: readonly KeyUsage[];
	/** Only while a key is moved from one box to another. */
	readonly extractable: boolean;
}

/** Puts a key into a box. Its bytes are never in the hands of this program. */
export async function wrapKey(
	crypto: Crypto,
	key: CryptoKey,
	{ under, format, binding }: { readonly under: CryptoKey; readonly format: 'raw' | 'pkcs8'; readonly binding: Binding }
): Promise<string> {
	const iv = crypto.getRandomValues(new Uint8Array(ivLength));
	return joined(iv, await crypto.subtle.wrapKey(format, key, under, cipher(iv, binding)));
}

/** Takes a key out of a box; undefined when anything about it is not as it was. */
export async function unwrapKey(
	crypto: Crypto,
	box: string,
	{ under, binding, form }: { readonly under: CryptoKey; readonly binding: Binding; readonly form: KeyForm }
): Promise<CryptoKey | undefined> {
	const parts = split(box);
	if (parts === undefined) return undefined;
	const { format, algorithm, extractable, usages } = form;
	try {
		return await crypto.subtle.unwrapKey(
			format,
			parts.sealed,
			under,
			cipher(parts.iv, binding),
			algorithm,
			extractable,
			[...usages]
		);
	} catch {
		return undefined;
	}
}

function cipher(iv: Bytes, binding: Binding): AesGcmParams {
	return { name: 'AES-GCM', iv, additionalData: bytesOf(JSON.stringify(binding)), tagLength: 128 };
}

function joined(iv: Bytes, sealed: ArrayBuffer): string {
	const bytes = new Uint8Array(ivLength + sealed.byteLength);
	bytes.set(iv);
	bytes.set(new Uint8Array(sealed), ivLength);
	return writeBytes(bytes);
}

function split(box: string): { readonly iv: Bytes; readonly sealed: Bytes } | undefined {
	const bytes = readBytes(box);
	if (bytes === undefined || bytes.length <= ivLength) return undefined;
	return { iv: bytes.slice(0, ivLength), sealed: bytes.slice(ivLength) };
}
