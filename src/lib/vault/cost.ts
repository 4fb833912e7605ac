import { bytesOf, type Bytes } from './boxes.ts';

/** How many rounds of PBKDF2 a slot may have. Fewer would make guessing cheap, more would hang the tablet. */
export interface CostBounds {
	readonly least: number;
	readonly most: number;
}

/** For every vault of the app. Only tests of other things use lower ones. */
export const usualBounds: CostBounds = { least: 1_000_000, most: 10_000_000 };

/** How long one unlocking may take on the device that made the slot. */
const wantedMilliseconds = 300;

/** Whether a cost that lies on the disk may be used at all. It is asked before any work is done. */
export function isAllowedCost(iterations: number, { least, most }: CostBounds): boolean {
	return Number.isSafeInteger(iterations) && iterations >= least && iterations <= most;
}

/** The cost for this device: measured with the least one, then scaled to about 300 milliseconds, within the bounds. */
export async function calibrate(
	crypto: Crypto,
	bounds: CostBounds,
	/** Milliseconds of a clock that nobody can set. */
	steady: () => number
): Promise<number> {
	const start = steady();
	await keyOfSecret(crypto, 'calibrate', { salt: new Uint8Array(16), iterations: bounds.least });
	const taken = Math.max(1, steady() - start);
	const scaled = Math.floor((bounds.least * wantedMilliseconds) / taken / 1000) * 1000;
	return Math.min(bounds.most, Math.max(bounds.least, scaled));
}

/** The key that a phrase or a code gives: PBKDF2 with SHA-256. It can only wrap and unwrap. */
export async function keyOfSecret(
	crypto: Crypto,
	secret: string,
	{ salt, iterations }: { readonly salt: Bytes; readonly iterations: number }
): Promise<CryptoKey> {
	const material = await crypto.subtle.importKey('raw', bytesOf(secret), 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		['wrapKey', 'unwrapKey']
	);
}
