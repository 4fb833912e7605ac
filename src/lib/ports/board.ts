import type { Result } from '#lib/base/result.ts';
import type { StoreProblem } from './plan-store.ts';
import type { Secrets } from './secrets.ts';

/** A plan on this device, and its row of the board. */
export interface KeptRow {
	readonly plan: string;
	/** The sequence of its last revision. */
	readonly saves: number;
	/** What was kept when it was last looked at; undefined when there is none, when it cannot be read, or when he went on since. */
	readonly row: unknown;
}

/**
 * Keeps what the board shows of each plan, so that no plan has to be opened for it. A row can be made anew at any time: it
 * is never the only copy of anything. Every call says `locked` while the vault key is not in memory.
 */
export interface BoardStore {
	/** One for each plan that is here, with or without a row. */
	readonly rows: () => Promise<Result<readonly KeptRow[], StoreProblem>>;
	/** Keeps rows; one whose plan was changed or removed meanwhile is left out. */
	readonly keep: (rows: readonly KeptRow[]) => Promise<Result<null, StoreProblem>>;
}

/** What the board needs of the device. */
export interface BoardTools {
	readonly store: BoardStore;
	/** Groups, how the board is shown, and notes to self. */
	readonly secrets: Secrets;
}
