import type { Result } from '#lib/base/result.ts';

/** Why no code is looked for. no-camera: this device has none. not-allowed: the person or the device said no. */
export type ScanProblem = 'no-camera' | 'not-allowed' | 'broken';

/** Looks for a square code through the camera. No picture is kept or sent anywhere. */
export interface CodeScanner {
	readonly canScan: () => boolean;
	/**
	 * Begins, and shows what the camera sees inside `holder`. Every text that is found is told, until stopped.
	 * Gives what stops it; the camera is off at once.
	 */
	readonly start: (holder: HTMLElement, onFound: (text: string) => void) => Promise<Result<() => void, ScanProblem>>;
}
