import type { VaultStore } from '#lib/ports/vault-store.ts';
import type { CostBounds } from './cost.ts';
import type { Moment } from './lock-policy.ts';
import type { RandomBytes } from './phrases.ts';

/** What the vault is made of. */
export interface VaultParts {
	readonly crypto: Crypto;
	readonly store: VaultStore;
	readonly now: () => Moment;
	/** Lower ones only in tests: the usual ones otherwise. */
	readonly bounds?: CostBounds;
}

/** Chance from the device. */
export function chanceOf(crypto: Crypto): RandomBytes {
	return (count) => crypto.getRandomValues(new Uint8Array(count));
}

/** A random id of 128 bits. */
export function newId(crypto: Crypto): string {
	return Array.from(chanceOf(crypto)(16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
