import type { Result } from '#lib/base/result.ts';
import type { StoreProblem } from './plan-store.ts';

/** What all ways into the vault have in common. Nothing in it says whose it is. */
interface AnySlot {
	readonly id: string;
	/** Base64, as all bytes here. */
	readonly salt: string;
	/** The slot's own secret key, under the key that its secret, salt and cost give. */
	readonly secret: string;
	/** The vault key, under the slot's own key: `point.box`. */
	readonly vaultKey: string;
}

/** A phrase of a member of staff, or the recovery code. */
export interface PhraseSlot extends AnySlot {
	readonly kind: 'staff' | 'recovery';
	readonly kdf: 'pbkdf2-sha256';
	readonly iterations: number;
}

/** A key that the device itself holds (WebAuthn with PRF). Never the only way in. */
export interface PasskeySlot extends AnySlot {
	readonly kind: 'passkey';
	readonly kdf: 'prf-hkdf-sha256';
	/** By which the device finds its key again. The salt is what the key is asked with. */
	readonly credential: string;
}

/** One way into the vault. */
export type SlotRecord = PhraseSlot | PasskeySlot;

/** The vault: one record, so that its slots change together or not at all. */
export interface VaultRecord {
	readonly id: string;
	/** Counts the changes. A change names the one it was made from. */
	readonly generation: number;
	readonly slots: readonly SlotRecord[];
	/** Whose slots these are, under the vault key. */
	readonly members: string;
}

/** The key of one plan, under the vault key. */
export interface PlanKeyRecord {
	readonly plan: string;
	readonly wrapped: string;
}

/** All that one operation changes: kept in one transaction, so that a crash leaves the vault before or after it. */
export interface VaultChange {
	/** The generation that was seen; null when there was no vault. */
	readonly base: number | null;
	readonly vault: VaultRecord;
	readonly putKeys: readonly PlanKeyRecord[];
	readonly removeKeys: readonly string[];
}

/** What is kept, as it lies there: read it with suspicion. */
export interface VaultFound {
	/** Undefined when there is none. */
	readonly vault: unknown;
	readonly keys: readonly unknown[];
	/** How many wrong phrases in a row. */
	readonly tries: unknown;
}

/** Keeps the records of the vault. Every call gives a value or one problem word, and never throws. */
export interface VaultStore {
	readonly read: () => Promise<Result<VaultFound, StoreProblem>>;
	/** `conflict` when the vault is not of generation `base` any more. */
	readonly write: (change: VaultChange) => Promise<Result<null, StoreProblem>>;
	readonly keepTries: (tries: number) => Promise<Result<null, StoreProblem>>;
}
