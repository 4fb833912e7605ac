import type { Result } from '#lib/base/result.ts';
import type { StoreProblem } from './plan-store.ts';
import type { AskToKeep } from './storage-promise.ts';
import type { CopyState } from './second-copy.ts';

/**
 * What the device still has, compared with what it had.
 * normal: all is there. safer-copy: the second copy holds what the database has lost. lost: something stood here that is
 * nowhere now: a backup has to be opened. A new vault is offered only after `normal`.
 */
export type Survey =
	| { readonly kind: 'normal' }
	| {
			readonly kind: 'safer-copy';
			/** How many plans come back, or come back newer. */
			readonly plans: number;
			/** Whether the ways in (phrases, recovery code) come back too. */
			readonly hasVault: boolean;
	  }
	| { readonly kind: 'lost' };

/** Looks at the start whether anything was lost, and puts it back. It works on sealed records, before anybody unlocks. */
export interface SafetyDoor {
	readonly survey: () => Promise<Result<Survey, StoreProblem>>;
	/** Puts back what the second copy holds and the database lacks. Gives how many plans came back. */
	readonly restoreFromCopy: () => Promise<Result<number, StoreProblem>>;
	/** Staff know that something was lost and go on with what is there: the next survey is `normal`. */
	readonly goOnWithout: () => Promise<Result<null, StoreProblem>>;
	/** Asks the browser to keep our data for good, and says what it answered: for a page of staff. */
	readonly askToKeep: AskToKeep;
	/** How the second copy stands, for a page of staff. */
	readonly copyState: () => Promise<CopyState>;
}
