import type { Result } from '#lib/base/result.ts';
import type { StoreProblem } from './plan-store.ts';
import type { Sound } from './recorder.ts';
import type { Voice } from './voice.ts';

/** A recorded text, ready to be played. */
export type Clip = Pick<Sound, 'type' | 'bytes'>;

/** Recorded texts: those that came with the app, and those that were recorded on this device. */
export interface ClipShelf {
	/** The recording of exactly this text; undefined when nobody recorded it. */
	readonly clipFor: (language: string, text: string) => Promise<Clip | undefined>;
}

/** Plays one clip at a time. */
export interface ClipPlayer {
	/** Plays, and gives what stops it. One of the two is told at last, once; nothing is told after a stop. */
	readonly play: (clip: Clip, events: { readonly onEnd: () => void; readonly onProblem: () => void }) => () => void;
}

/** Keeps the texts that staff recorded on this device. Every call gives a value or one problem word, and never throws. */
export interface ClipStore {
	readonly find: (language: string, text: string) => Promise<Result<Sound | undefined, StoreProblem>>;
	/** The texts that are recorded in a language, in no order. */
	readonly list: (language: string) => Promise<Result<readonly string[], StoreProblem>>;
	/** Keeps a recording in place of any before. */
	readonly keep: (language: string, text: string, sound: Sound) => Promise<Result<null, StoreProblem>>;
	readonly remove: (language: string, text: string) => Promise<Result<null, StoreProblem>>;
}

/** All that reads aloud on a device. */
export interface Sounds {
	readonly voice: Voice;
	readonly player: ClipPlayer;
	/** Recordings that came with the app. */
	readonly files: ClipShelf;
	/** Recordings of this device. */
	readonly recorded: ClipStore;
}
