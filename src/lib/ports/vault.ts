import type { Result } from '#lib/base/result.ts';
import type { StoreProblem } from './plan-store.ts';

/**
 * Why the vault did not do what was asked. Nothing was changed.
 * unreadable: what was typed is no phrase and no code. wrong: it opens nothing. wait: too many wrong ones, wait first.
 * locked: the vault key is not in memory. differs: what was typed back is not what was given. last: nobody would be left.
 * exists: a vault stands here already. The others are problems of the store.
 */
export type VaultProblem = StoreProblem | 'unreadable' | 'wrong' | 'wait' | 'differs' | 'last' | 'exists';

/** none: never made. locked: no key in memory. open: the vault key is. one-man: the key of one plan is, and no other. */
export type VaultState = 'none' | 'locked' | 'open' | 'one-man';

/** A phrase or a code that was made and is shown once. Nothing is kept before it was typed back. */
export interface Offer {
	readonly secret: string;
	/** Keeps the change, when what was typed back is the same. `differs` otherwise: it can be tried again. */
	readonly keep: (typedBack: string) => Promise<Result<null, VaultProblem>>;
}

/** What a new vault gives, once. */
export interface NewVault {
	readonly phrase: string;
	readonly recoveryCode: string;
	/** Whether what was typed back is the phrase: asked before the code is shown. */
	readonly isPhrase: (typedBack: string) => boolean;
	/** Makes the vault and leaves it open, when both were typed back. All that lay here without a lock goes under it. */
	readonly keep: (phrase: string, recoveryCode: string) => Promise<Result<null, VaultProblem>>;
}

/** A way into the vault, as staff see it. */
export interface WayIn {
	readonly slot: string;
	readonly kind: 'staff' | 'recovery' | 'passkey';
	/** Initials; '' for the recovery code; for the device's own key those of whoever set it up. */
	readonly label: string;
}

/** What was done to the ways in. It is kept under the vault key. */
export interface VaultEvent {
	/** Milliseconds of the clock on the wall: it may be wrong. */
	readonly at: number;
	readonly what: 'made' | 'added' | 'changed' | 'removed' | 'code-renewed' | 'key-added' | 'key-removed';
	/** Whose way in it is. */
	readonly label: string;
	/** Who did it. */
	readonly by: string;
}

/** By what the device finds its own key again, and what it is asked with. Both base64. */
export interface KeyQuestion {
	readonly credential: string;
	readonly salt: string;
}

/** What the device's own key answered. The bytes are blanked after use. */
export interface KeyAnswer {
	readonly credential: string;
	readonly output: Uint8Array<ArrayBuffer>;
}

/** The device's own key, before it is one more way in. */
export interface KeyOffer {
	/** What the new key is asked with. */
	readonly salt: string;
	readonly keep: (answer: KeyAnswer) => Promise<Result<null, VaultProblem>>;
}

/** The vault of this device, as the app sees it: who may open what now. No key ever comes out of it. */
export interface VaultDoor {
	/** Asked at every access: it locks first when the time is over. */
	readonly state: VaultState;
	/** The plan whose man has the device; null otherwise. */
	readonly man: string | null;
	/** Milliseconds to wait before the next phrase may be tried. */
	readonly waitLeft: number;
	/** Who has a way in here; empty while the vault is not open. */
	readonly members: readonly WayIn[];
	/** What was done to the ways in, first to last; empty while the vault is not open. */
	readonly log: readonly VaultEvent[];
	/** What the device's own keys are asked with; it can be read while the vault is locked. Empty where there are none. */
	readonly keyQuestions: readonly KeyQuestion[];
	readonly mayOpen: (plan: string) => boolean;
	readonly setIdleMinutes: (minutes: number) => void;
	/** Somebody uses the device. It does not wake a vault whose time is over. */
	readonly touch: () => void;
	/** Calls back after each lock; gives what ends that. */
	readonly onLock: (listener: () => void) => () => void;
	readonly lock: () => void;
	/** Opens with a phrase or the recovery code, from locked or from one-man mode. */
	readonly unlock: (typed: string) => Promise<Result<null, VaultProblem>>;
	/** Opens with what the device's own key answered. */
	readonly unlockWithKey: (answer: KeyAnswer) => Promise<Result<null, VaultProblem>>;
	/** Gives the device to the man of a plan: the vault key goes, his key stays. */
	readonly giveTo: (plan: string) => Promise<Result<null, VaultProblem>>;
	/** Prepares a vault with a first member of staff. `exists` when there is one. */
	readonly create: (label: string) => Promise<Result<NewVault, VaultProblem>>;
	/** Prepares a phrase for one more member of staff. One who is there types theirs. */
	readonly addStaff: (typed: string, label: string) => Promise<Result<Offer, VaultProblem>>;
	/** Prepares another phrase (or code) for whoever typed theirs. */
	readonly changePhrase: (typed: string) => Promise<Result<Offer, VaultProblem>>;
	/** Prepares the device's own key as one more way in, set up by whoever types theirs. */
	readonly addKey: (typed: string) => Promise<Result<KeyOffer, VaultProblem>>;
	/** Removes a member of staff and the keys they set up, or such a key, with a new vault key. The last member stays. */
	readonly removeStaff: (typed: string, slot: string) => Promise<Result<null, VaultProblem>>;
	/** Prepares another recovery code, with a new vault key. */
	readonly renewRecoveryCode: (typed: string) => Promise<Result<Offer, VaultProblem>>;
}
