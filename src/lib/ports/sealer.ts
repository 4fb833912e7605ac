/** What lies on the disk instead of a value: readable JSON, or JSON under a key (ADR 0005, ADR 0028). */
export interface Envelope {
	readonly form: 'plain-1' | 'vault-1';
	readonly text: string;
}

/** Where a value lies. A seal holds only there: under another place the envelope does not open. */
export type Place =
	| { readonly kind: 'summary' | 'plan' | 'revision' | 'board'; readonly plan: string; readonly sequence: number }
	| { readonly kind: 'place'; readonly plan: string }
	| { readonly kind: 'medium'; readonly plan: string; readonly id: string }
	/** A recorded text: the same for every man. */
	| { readonly kind: 'clip'; readonly id: string }
	/** A service's own programme: the same for every man. */
	| { readonly kind: 'pack'; readonly id: string }
	/** What only staff may read: under the vault key, and never within reach of a man who has the device. */
	| { readonly kind: 'secret'; readonly name: string }
	/** How the device is set. It has to be readable before anyone has unlocked anything. */
	| { readonly kind: 'device' };

/** The error that a sealer rejects with while the key is not in memory. The store says `locked` for it. */
export const lockedError = 'LockedError';

/**
 * Puts values into envelopes and takes them out again. Sealing is the last step of writing, opening the first of reading.
 * Each call rejects with a `LockedError` while the key for the place is not in memory.
 */
export interface Sealer {
	readonly seal: (value: unknown, place: Place) => Promise<Envelope>;
	/** Undefined when the envelope cannot be opened: damaged, or from another place. */
	readonly open: (envelope: unknown, place: Place) => Promise<unknown>;
	/**
	 * What stands in clear for a text that has to be compared or found: the same for the same text at the same place.
	 * A hash of what he said must not stand there itself: somebody could try answers until one fits.
	 */
	readonly mark: (text: string, place: Place) => Promise<string>;
	/** Makes all that is sealed of a plan unreadable for good. */
	readonly forget: (plan: string) => Promise<void>;
}
