import { encryptRaw } from './aes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const hashes = ['SHA-256', 'SHA-384', 'SHA-512'] as const;
/** At least so many rounds, and then until a byte allows the end (ISO 32000-2, 7.6.4.3.4). */
const fewestRounds = 64;

/** A PDF keeps no more of a password than these. */
export const mostPasswordBytes = 127;

/** Marks that nobody sees, and so nobody types again: they fall away (RFC 3454, table B.1, as the standard asks). */
const unseen = /[\u00ad\u034f\u1806\u180b-\u180d\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]/g;

/** All bytes of the words that open a file: one way to write each letter, as RFC 4013 says. */
export function wholePasswordBytes(words: string): Bytes {
	return new TextEncoder().encode(words.replace(unseen, '').normalize('NFKC'));
}

/** What a file keeps of them. */
export function passwordBytes(words: string): Bytes {
	return wholePasswordBytes(words).slice(0, mostPasswordBytes);
}

/**
 * The hash of a password with some salt, hardened as the standard says (algorithm 2.B). The device's own cryptography
 * does the work: in a script it takes fifteen times as long. `user` is the user's entry, for the password of an owner.
 */
export async function hardenedHash(password: Bytes, salt: Uint8Array, user = new Uint8Array()): Promise<Bytes> {
	let key = await digest('SHA-256', joined(password, salt, user));
	for (let round = 0; ; round += 1) {
		const once = joined(password, key, user);
		const many = new Uint8Array(once.length * 64);
		for (let at = 0; at < many.length; at += once.length) many.set(once, at);
		const mixed = await encryptRaw(key.subarray(0, 16), key.subarray(16, 32), many);
		// 256 leaves 1 when divided by 3: the sum of the bytes tells what the number of 16 bytes would.
		const kind = hashes[mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3] ?? 'SHA-256';
		key = await digest(kind, mixed);
		if (round >= fewestRounds - 1 && (mixed.at(-1) ?? 0) <= round + 1 - 32) return key.slice(0, 32);
	}
}

async function digest(kind: (typeof hashes)[number], bytes: Bytes): Promise<Bytes> {
	return new Uint8Array(await crypto.subtle.digest(kind, bytes));
}

/** Bytes after each other. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
