import type { Result } from '#lib/base/result.ts';
import type { KeyAnswer, KeyQuestion } from './vault.ts';

/**
 * Why there is no answer. Nothing was changed.
 * refused: whoever holds the device said no, or did not answer in time. cannot: this device or browser has no key that
 * could open anything.
 */
export type PasskeyProblem = 'refused' | 'cannot';

/** The key that a device holds itself and gives after a finger, a face or its PIN. */
export interface Passkey {
	/** Whether it is worth offering here. */
	readonly mayBeHere: () => Promise<boolean>;
	/** Makes a new key on this device, and asks it once. It has to be called in the tap itself. */
	readonly make: (salt: string) => Promise<Result<KeyAnswer, PasskeyProblem>>;
	/** Asks whichever of these keys this device holds. It has to be called in the tap itself. */
	readonly ask: (questions: readonly KeyQuestion[]) => Promise<Result<KeyAnswer, PasskeyProblem>>;
}
