/** One thing in the second copy, as it lies in the store: sealed. Nothing here is ever opened. */
export interface Slip {
	/** What it is: `vault`, `plan-…`, `medium-…`. Random ids, and nothing about a man. */
	readonly name: string;
	/** Counts its states: an older one never takes the place of a newer one. */
	readonly sequence: number;
	readonly text: string;
}

/** What can be said of a slip without reading it whole. */
export type SlipMark = Pick<Slip, 'name' | 'sequence'>;

/**
 * Whether a second copy is kept beside the database.
 * kept: yes, up to the last save. none: this browser has no place for it. failed: there is a place, and the last write did
 * not reach it; what was saved is safe in the database alone.
 */
export type CopyState = 'kept' | 'none' | 'failed';

/**
 * A second place on this device for what the store keeps: browsers can lose a whole database. It never throws, and it
 * is told of a save only after that save is done: it can fail without a loss.
 */
export interface SecondCopy {
	readonly state: CopyState;
	/** Settles when the slip has reached the disk. False when it has not; an older slip than the kept one changes nothing. */
	readonly keep: (slip: Slip) => Promise<boolean>;
	/** Removes slips for good. One that is not there is no problem. */
	readonly remove: (names: readonly string[]) => Promise<boolean>;
	/** All slips by name and sequence; undefined when the place cannot be looked at. */
	readonly list: () => Promise<readonly SlipMark[] | undefined>;
	/** A slip in its newest whole state: a torn one counts as not written. */
	readonly read: (name: string) => Promise<Slip | undefined>;
}
