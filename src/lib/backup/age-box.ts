import { armor, Decrypter, Encrypter } from 'age-encryption';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { isAge, readHeader } from './age-header.ts';
import { limits, ownPhraseCost } from './limits.ts';

/** Bytes that stand in memory of their own, as WebCrypto and files want them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What may open a sealed file: secret age keys, or a phrase. */
export interface Openers {
	readonly identities: readonly string[];
	readonly phrase?: string | undefined;
}

/**
 * Why a sealed file did not open. too-big: it is larger than any of ours. refused: it is damaged, or was not written by
 * Steady. needs-phrase: it is under a phrase, and none was typed. wrong-phrase, not-for-us: nothing that we have opens it.
 */
export type BoxProblem = 'too-big' | 'refused' | 'needs-phrase' | 'wrong-phrase' | 'not-for-us';

/** Seals bytes so that each of these age keys opens them. Throws for a key that is none: they were read before. */
export async function sealForKeys(recipients: readonly string[], bytes: Uint8Array): Promise<Bytes> {
	const encrypter = new Encrypter();
	for (const recipient of recipients) encrypter.addRecipient(recipient);
	return new Uint8Array(await encrypter.encrypt(bytes));
}

/** Seals bytes under a phrase. It alone opens them: the format lets nothing stand beside a phrase. */
export async function sealWithPhrase(phrase: string, bytes: Uint8Array, cost: number = ownPhraseCost): Promise<Bytes> {
	const encrypter = new Encrypter();
	encrypter.setScryptWorkFactor(cost);
	encrypter.setPassphrase(phrase);
	return new Uint8Array(await encrypter.encrypt(bytes));
}

/**
 * Opens a sealed file. Its header is looked through before any key is tried; nothing comes out of a file that is not whole.
 * @param most another limit only in tests: the format's own examples are larger than any file of ours
 */
export async function openBox(
	file: Uint8Array,
	{ identities, phrase }: Openers,
	most: number = limits.bytes
): Promise<Result<Bytes, BoxProblem>> {
	if (file.length > most) return refuse('too-big');
	const bytes = withoutArmour(file);
	const openedBy = bytes === undefined ? refuse('refused' as const) : readHeader(bytes);
	if (bytes === undefined || !openedBy.ok) return refuse('refused');
	const decrypter = new Decrypter();
	if (openedBy.value === 'phrase') {
		if (phrase === undefined) return refuse('needs-phrase');
		decrypter.addPassphrase(phrase);
	} else for (const identity of identities) decrypter.addIdentity(identity);
	try {
		return succeed(new Uint8Array(await decrypter.decrypt(bytes)));
	} catch (thrown) {
		const isStranger = thrown instanceof Error && thrown.message.startsWith('no identity matched');
		if (!isStranger) return refuse('refused');
		return refuse(openedBy.value === 'phrase' ? 'wrong-phrase' : 'not-for-us');
	}
}

/** A file may come as text (`age -a`): the same bytes in base64. */
function withoutArmour(file: Uint8Array): Uint8Array | undefined {
	if (isAge(file)) return file;
	if (!isArmoured(file)) return undefined;
	try {
		return armor.decode(new TextDecoder('latin1').decode(file));
	} catch {
		return undefined;
	}
}

/** Whether the bytes claim to be a sealed file that was written as text. */
export function isArmoured(file: Uint8Array): boolean {
	return new TextDecoder('latin1')
		.decode(file.subarray(0, 200))
		.trimStart()
		.startsWith('-----BEGIN AGE ENCRYPTED FILE');
}
