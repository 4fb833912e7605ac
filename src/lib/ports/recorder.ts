import type { Result } from '#lib/base/result.ts';

/**
 * Why nothing was recorded. no-microphone: this device has none, or cannot record. not-allowed: the person or the
 * device said no. broken: it began, and then something went wrong.
 */
export type RecorderProblem = 'no-microphone' | 'not-allowed' | 'broken';

/** A recorded sound. It stays on this device. */
export interface Sound {
	/** How the bytes are written: `audio/mp4`, or `audio/webm;codecs=opus`. */
	readonly type: string;
	readonly seconds: number;
	readonly bytes: ArrayBuffer;
}

/** A recording that runs. */
export interface Recording {
	/** Settles with the sound once it was stopped or the limit is reached. After `cancel` it never settles. */
	readonly finished: Promise<Result<Sound, RecorderProblem>>;
	readonly stop: () => void;
	/** Stops and throws away; the microphone is off at once. */
	readonly cancel: () => void;
}

/** Records sound by the microphone of this device. Nothing is recorded before `start`, and nothing is sent anywhere. */
export interface Recorder {
	/** Whether this browser can record at all. When it cannot, no button to record is shown. */
	readonly canRecord: () => boolean;
	/**
	 * Begins, in a tap: the browser may ask the person first.
	 * @param limit seconds after which it stops by itself
	 * @param onLevel told some ten times a second how loud it is now, from 0 to 1
	 * @param onSoFar told about once a second all that was heard so far: a sound that can be played
	 */
	readonly start: (
		limit: number,
		onLevel: (level: number) => void,
		onSoFar?: (sound: Sound) => void
	) => Promise<Result<Recording, RecorderProblem>>;
}
