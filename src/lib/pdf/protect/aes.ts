type Bytes = Uint8Array<ArrayBuffer>;

const block = 16;

/** A key for AES in chains of blocks. */
export async function aesKey(key: Uint8Array): Promise<CryptoKey> {
	return crypto.subtle.importKey('raw', key.slice(), 'AES-CBC', false, ['encrypt', 'decrypt']);
}

/** Encrypts whole blocks and adds nothing: the block that the device adds is cut off again. */
export async function encryptRaw(key: Uint8Array, start: Uint8Array, bytes: Bytes): Promise<Bytes> {
	const sealed = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: start.slice() }, await aesKey(key), bytes);
	return new Uint8Array(sealed, 0, bytes.length);
}

/** Decrypts whole blocks that nothing was added to: a last block is made first, which the device can take off. */
export async function decryptRaw(key: Uint8Array, start: Uint8Array, bytes: Bytes): Promise<Bytes> {
	const imported = await aesKey(key);
	const last = bytes.slice(-block);
	const added = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: last }, imported, new Uint8Array());
	const all = new Uint8Array(bytes.length + block);
	all.set(bytes);
	all.set(new Uint8Array(added), bytes.length);
	return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: start.slice() }, imported, all));
}

/** Seals a text or a stream as a PDF does: a start of chance, then the blocks. */
export async function sealBytes(key: CryptoKey, bytes: Bytes): Promise<Bytes> {
	const start = crypto.getRandomValues(new Uint8Array(block));
	const sealed = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: start }, key, bytes);
	const all = new Uint8Array(block + sealed.byteLength);
	all.set(start);
	all.set(new Uint8Array(sealed), block);
	return all;
}

/** Opens what was sealed so; undefined when it was not, or is damaged. */
export async function openBytes(key: CryptoKey, bytes: Uint8Array): Promise<Bytes | undefined> {
	if (bytes.length < 2 * block || bytes.length % block !== 0) return undefined;
	try {
		const start = bytes.slice(0, block);
		return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: start }, key, bytes.slice(block)));
	} catch {
		return undefined;
	}
}
