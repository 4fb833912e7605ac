import { aesKey, decryptRaw } from '#lib/pdf/protect/aes.ts';
import { hardenedHash, passwordBytes } from '#lib/pdf/protect/password-hash.ts';
import { DamagedFile, dictOf, nameIn, Text, type Dict, type Value } from './values.ts';

/** What opens the streams, texts and attachments of a sealed file; undefined for a kind that is not sealed. */
export interface Keys {
	readonly streams: CryptoKey | undefined;
	readonly texts: CryptoKey | undefined;
	readonly files: CryptoKey | undefined;
}

/**
 * The keys of a sealed file, from the words that open it: those of its reader or of its owner. `refused` when they do not
 * open it. Throws DamagedFile for another way to seal than ours (AES of 256 bits, revision 6): it is no paper of Steady.
 */
export async function unlock(encrypt: Dict, words: string): Promise<Keys | 'refused'> {
	if (nameIn(encrypt.get('Filter')) !== 'Standard' || encrypt.get('V') !== 5 || encrypt.get('R') !== 6)
		throw new DamagedFile();
	const key = await keyOf(encrypt, words);
	if (key === undefined) return 'refused';
	const imported = await aesKey(key);
	const filters = dictOf(encrypt.get('CF'));
	const keyFor = (name: string) => {
		if (name === 'Identity') return undefined;
		if (nameIn(dictOf(filters.get(name)).get('CFM')) !== 'AESV3') throw new DamagedFile();
		return imported;
	};
	const streams = nameIn(encrypt.get('StmF')) ?? 'Identity';
	return {
		streams: keyFor(streams),
		texts: keyFor(nameIn(encrypt.get('StrF')) ?? 'Identity'),
		files: keyFor(nameIn(encrypt.get('EFF')) ?? streams)
	};
}

/** The key of the file (ISO 32000-2, algorithm 2.A). */
async function keyOf(encrypt: Dict, words: string): Promise<Uint8Array | undefined> {
	const password = passwordBytes(words);
	const [user, owner] = [bytesIn(encrypt.get('U'), 48), bytesIn(encrypt.get('O'), 48)];
	const none = new Uint8Array(16);
	for (const [entry, sealed, beside] of [
		[user, 'UE', new Uint8Array()],
		[owner, 'OE', user]
	] as const) {
		const check = await hardenedHash(password, entry.subarray(32, 40), beside);
		if (!check.every((byte, index) => byte === entry[index])) continue;
		const lock = await hardenedHash(password, entry.subarray(40, 48), beside);
		return decryptRaw(lock, none, bytesIn(encrypt.get(sealed), 32));
	}
	return undefined;
}

/** The first bytes of a text that has to have so many. */
function bytesIn(value: Value, length: number): Uint8Array<ArrayBuffer> {
	if (!(value instanceof Text) || value.bytes.length < length) throw new DamagedFile();
	return value.bytes.slice(0, length);
}
