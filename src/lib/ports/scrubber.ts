/** How scrubbing ended. done: all was written over. stopped: by hand. full: no space was left, so a part was written. */
export type ScrubEnd = 'done' | 'stopped' | 'full' | 'broken';

/** How scrubbing is watched and stopped. */
export interface ScrubWatch {
	/** How much is done, from 0 to 1. */
	readonly onProgress: (done: number) => void;
	readonly signal: AbortSignal;
}

/**
 * Makes old bytes leave the disk: what was deleted or replaced stays in the files of a database until they are written anew.
 * It makes reading them hard, not impossible: a disk may keep copies that no program can reach.
 */
export interface Scrubber {
	/** Never throws, and never leaves anything of its own behind. */
	readonly scrub: (watch: ScrubWatch) => Promise<ScrubEnd>;
}
