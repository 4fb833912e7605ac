import { Encrypter, identityToRecipient } from 'age-encryption';
import { bytesOfText, textOfBytes } from '#lib/base/bytes-as-text.ts';
import type { Digest } from '#lib/plan/revisions.ts';
import { most, recipientForm, type SendingDevice } from './payload.ts';

/** The public key of a device as it was read: from a code, a file, or typed. */
export interface ReadKey {
	readonly recipient: string;
	/** Only Steady says more than the key: who signs there, and what staff call the device. */
	readonly device: SendingDevice | undefined;
}

const mark = 'steady-key-1';

/** The key of a device as one line, for a code and for a file: mark, age key, point, name. */
export function writeKey({ recipient, point, name }: SendingDevice): string {
	return [mark, recipient, point, encodeURIComponent(name)].join(' ').trim();
}

/** Finds the key of a device in a text: the line of Steady, or a bare age key. Undefined when there is none. */
export function readKey(text: string): ReadKey | undefined {
	if (text.length > 2000) return undefined;
	const words = text.trim().split(/\s+/u);
	if (words[0] !== mark) {
		const bare = words.map((word) => word.toLowerCase()).filter((word) => recipientForm.test(word));
		return bare.length === 1 && bare[0] !== undefined ? { recipient: bare[0], device: undefined } : undefined;
	}
	const [, recipient = '', point = '', name = '', ...more] = words;
	const device = readDevice({ recipient, point, name });
	return device === undefined || more.length > 0 ? undefined : { recipient, device };
}

function readDevice({ recipient, point, name }: SendingDevice): SendingDevice | undefined {
	const bytes = bytesOfText(point);
	if (!recipientForm.test(recipient) || bytes?.byteLength !== 65 || textOfBytes(bytes) !== point) return undefined;
	try {
		const called = decodeURIComponent(name);
		return called.length <= most.device && !/[\p{C}\u2028\u2029]/u.test(called)
			? { recipient, point, name: called }
			: undefined;
	} catch {
		return undefined;
	}
}

/** Whether an age key can really be sealed for: its check letters are right. */
export function isRecipient(text: string): boolean {
	try {
		new Encrypter().addRecipient(text);
		return recipientForm.test(text);
	} catch {
		return false;
	}
}

/**
 * A service key as somebody types, scans or pastes it: the secret half, in any case and with blanks. Undefined when its
 * check letters are wrong or it is none.
 */
export async function readServiceKey(
	typed: string
): Promise<{ readonly secret: string; readonly recipient: string } | undefined> {
	const secret = typed.replace(/\s+/gu, '').toUpperCase();
	if (!/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/.test(secret)) return undefined;
	try {
		return { secret, recipient: await identityToRecipient(secret) };
	} catch {
		return undefined;
	}
}

/**
 * Six words that two people read out to each other: the same on both devices only when both hold the same keys. From
 * 1,190 words, so that an impostor would have to try 2^61 keys.
 */
export async function checkWords(
	{ recipient, point }: Pick<SendingDevice, 'recipient' | 'point'>,
	{ digest, words }: { readonly digest: Digest; readonly words: readonly string[] }
): Promise<readonly string[]> {
	const hash = await digest(`${mark}\n${recipient}\n${point}\n`);
	return Array.from({ length: 6 }, (_, at) => {
		const number = Number.parseInt(hash.slice(at * 10, at * 10 + 10), 16);
		return words[number % words.length] ?? '';
	});
}
