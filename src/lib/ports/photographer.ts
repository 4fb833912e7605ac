import type { Result } from '#lib/base/result.ts';

/**
 * Why there is no photo. not-a-picture: the file is no picture that this device can read. too-big: no small enough photo
 * could be made of it. broken: something else went wrong.
 */
export type PhotoProblem = 'not-a-picture' | 'too-big' | 'broken';

/** How big a photo may be. */
export interface PhotoLimits {
	/** Pixels along the longer side. */
	readonly side: number;
	readonly bytes: number;
}

/** A photo that holds what is seen, and nothing else. */
export interface RedrawnPhoto {
	readonly type: 'image/jpeg';
	readonly width: number;
	readonly height: number;
	readonly bytes: ArrayBuffer;
}

/** Makes photos fit to be kept: upright, small, without the place or the time that a camera writes into them. */
export interface Photographer {
	readonly redraw: (file: Blob, limits: PhotoLimits) => Promise<Result<RedrawnPhoto, PhotoProblem>>;
}
