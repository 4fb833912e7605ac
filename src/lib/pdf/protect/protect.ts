import type { Seal } from '#lib/pdf/write/file.ts';
import { hexString } from '#lib/pdf/write/syntax.ts';
import { aesKey, encryptRaw, sealBytes } from './aes.ts';
import { hardenedHash, joined, passwordBytes } from './password-hash.ts';

/**
 * What who opens the file may do: print in full, copy, and have it read aloud (bits 3, 5, 10 and 12 of ISO 32000-2, table
 * 22; PDF/UA asks for the tenth). Changing it takes another paper.
 */
const permissions = 0xfffff0c0 | (1 << 2) | (1 << 4) | (1 << 9) | (1 << 11);

/**
 * What seals a file with words: AES with a key of 256 bits (ISO 32000-2, 7.6, revision 6). The key is chance; the words
 * open it. There is no second password for an owner: what stands in its place is chance, so nobody has it.
 */
export async function sealWith(words: string): Promise<Seal> {
	const password = passwordBytes(words);
	const key = chance(32);
	const [salts, none] = [chance(16), new Uint8Array(16)];
	const [check, lock] = await Promise.all([
		hardenedHash(password, salts.subarray(0, 8)),
		hardenedHash(password, salts.subarray(8))
	]);
	const imported = await aesKey(key);
	const user = joined(check, salts);
	const userKey = await encryptRaw(lock, none, key);
	const rights = await encryptRaw(key, none, rightsOf());
	const dictionary = [
		'<</Filter/Standard/V 5/R 6/Length 256',
		'/CF<</StdCF<</Type/CryptFilter/CFM/AESV3/AuthEvent/DocOpen/Length 32>>>>/StmF/StdCF/StrF/StdCF',
		`/U${hexString(user)}/UE${hexString(userKey)}/O${hexString(chance(48))}/OE${hexString(chance(32))}`,
		`/P ${permissions | 0}/Perms${hexString(rights)}/EncryptMetadata true>>`
	].join('');
	return { dictionary, fileId: chance(16), seal: (bytes) => sealBytes(imported, bytes) };
}

/** The permissions once more, sealed, so that nobody changes them unseen (algorithm 10). One block, without a start. */
function rightsOf(): Uint8Array<ArrayBuffer> {
	const bytes = chance(16);
	const view = new DataView(bytes.buffer);
	view.setInt32(0, permissions | 0, true);
	view.setUint32(4, 0xffffffff, true);
	// T: what the file says of itself is sealed too. Then the mark by which a reader knows that it opened rightly.
	bytes.set([0x54, 0x61, 0x64, 0x62], 8);
	return bytes;
}

function chance(length: number): Uint8Array<ArrayBuffer> {
	return crypto.getRandomValues(new Uint8Array(length));
}
