import type { Fault } from '#lib/base/fault.ts';
import type { Result } from '#lib/base/result.ts';
import type { IncomingFile } from './backups.ts';
import type { StoreProblem } from './plan-store.ts';

/** A service's own programme, as staff see it. */
export interface OwnPackLine {
	readonly id: string;
	readonly version: number;
	readonly title: string;
	readonly about: string;
	readonly leavesOut: readonly string[];
	/** A part that is added to a programme. */
	readonly isAddOn: boolean;
	readonly signedOff: { readonly by: string; readonly on: string };
	readonly steps: number;
	readonly cards: number;
	/** Faults of words that the service let stand, each with its reason. */
	readonly exceptions: readonly { readonly key: string; readonly reason: string }[];
}

/** What is other in a newer version, as the man reads it. */
export interface VersionChanges {
	/** The version that is here. */
	readonly since: number;
	readonly added: readonly string[];
	readonly takenAway: readonly string[];
	readonly reworded: readonly { readonly before: string; readonly after: string }[];
}

/** What came of looking at a file. Nothing has changed yet. */
export type LookedAt =
	/** It can be loaded. `conflict`: another window was quicker. */
	| {
			readonly kind: 'ready';
			readonly pack: OwnPackLine;
			/** What is other than in the newest version that is here; undefined when none is. */
			readonly changes: VersionChanges | undefined;
			readonly keep: () => Promise<Result<null, StoreProblem>>;
	  }
	/** The very same is here already. */
	| { readonly kind: 'same'; readonly pack: OwnPackLine }
	/** Its id and version are here and say something else: a version never changes. */
	| { readonly kind: 'frozen'; readonly pack: OwnPackLine }
	/** What is wrong with it, all at once. */
	| { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/** A pack by id and version. */
interface Named {
	readonly id: string;
	readonly version: number;
}

/** The programmes of the service on this device. Every call gives a value or one problem word, and never throws. */
export interface OwnPacks {
	readonly list: () => Promise<Result<readonly OwnPackLine[], StoreProblem>>;
	readonly look: (file: IncomingFile) => Promise<Result<LookedAt, StoreProblem>>;
	/** The file again, to carry it to another device; `missing` when it is not here. */
	readonly fileOf: (pack: Named) => Promise<Result<string, StoreProblem>>;
	/** Takes one away that no plan on this device needs; `conflict` when one does, or when that cannot be seen. */
	readonly remove: (pack: Named) => Promise<Result<null, StoreProblem>>;
	/** What the last plan that could not be opened was made with; empty when nothing was missing. */
	readonly missing: () => readonly Named[];
}
