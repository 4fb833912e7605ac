import type { Digest } from '#lib/plan/revisions.ts';
import type { Clock, NewId } from '#lib/ports/clock.ts';
import type { Printer } from '#lib/ports/printer.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import type { Secrets } from '#lib/ports/secrets.ts';
import type { Bytes } from './age-box.ts';
import type { Checks } from './read-arrival.ts';

/** Phrases of five words, as the vault makes and reads them. */
export interface Phrases {
	readonly make: () => string;
	/** The phrase that was meant; undefined when it is none. */
	readonly read: (typed: string) => string | undefined;
	/** The words that phrases are made of. */
	readonly words: readonly string[];
}

/** What backups are made with. */
export interface BackupParts extends Checks {
	readonly crypto: Crypto;
	readonly digest: Digest;
	readonly store: PlanStore;
	readonly secrets: Secrets;
	readonly clock: Clock;
	readonly newId: NewId;
	readonly phrases: Phrases;
	/** Finds the plan that a paper carries. */
	readonly openPaper: Printer['open'];
	/** Which Steady this is. */
	readonly app: string;
	/** Seals under a phrase; where there is a worker, beside the page, because it takes a second. */
	readonly sealWithPhrase: (phrase: string, bytes: Uint8Array) => Promise<Bytes>;
}
