import type { Ink } from '#lib/pictures/ink.ts';
import { ownPicture } from '#lib/pictures/own-picture.ts';
import { ownCardsOf } from './empty-answers.ts';
import type { Plan } from './plan.ts';

/** What his own words can be instead of letters. */
const mediumKinds = ['drawing', 'photo', 'sound'] as const;
export type MediumKind = (typeof mediumKinds)[number];

interface Kept {
	/** Begins with its kind, so that a plan alone tells what it names: `photo-…`. */
	readonly id: string;
	/** When it was made: a moment in UTC. */
	readonly at: string;
}

/** A drawing, kept as its strokes: sharp at any size. */
export interface Drawing extends Kept, Ink {
	readonly kind: 'drawing';
}

/** A photo, redrawn upright and without anything else that the file told. `data` is base64. */
export interface Photo extends Kept {
	readonly kind: 'photo';
	readonly type: 'image/jpeg';
	readonly width: number;
	readonly height: number;
	readonly data: string;
}

/** A recording of what he said. `data` is base64. */
export interface Sound extends Kept {
	readonly kind: 'sound';
	readonly type: string;
	readonly seconds: number;
	readonly data: string;
}

/** A record that an answer names by its id. It is kept apart from the plan, so that the plan stays small. */
export type Medium = Drawing | Photo | Sound;

type WithoutKept<Of> = Of extends Kept ? Omit<Of, keyof Kept> : never;

/** A medium that has not been kept yet. */
export type MediumDraft = WithoutKept<Medium>;

/** What takes a while to make, and can be on its way: a photo is there at once. */
export type BegunDraft = Exclude<MediumDraft, { readonly kind: 'photo' }>;

/** How big a medium may be. */
export const mediumLimits = {
	/** Of a drawing. */
	strokes: 400,
	points: 2000,
	sheet: 4000,
	pen: 200,
	/** Pixels along the longer side of a photo. */
	photoSide: 1600,
	seconds: 30,
	/** Bytes of a photo or a recording, before they are written as base64. */
	bytes: 2 * 1024 * 1024
} as const;

/** The kind of a medium by its id; undefined when the id tells none. */
export function kindOfMedium(id: string): MediumKind | undefined {
	return mediumKinds.find((kind) => id.startsWith(`${kind}-`));
}

/** The picture of a medium: itself, but for a recording, which nobody can see. */
export function pictureOfMedium(id: string): string {
	return kindOfMedium(id) === 'sound' ? 'microphone' : ownPicture(id);
}

/** The id of the app's words for a medium that has no words of its own. */
export function nameOfMedium(id: string): 'own-drawing' | 'own-photo' | 'own-recording' {
	const kind = kindOfMedium(id);
	return kind === 'photo' ? 'own-photo' : kind === 'sound' ? 'own-recording' : 'own-drawing';
}

/** Every medium that a plan names, once each: on his own cards and as his own words. */
export function mediaIn(plan: Plan): readonly string[] {
	const named = Object.values(plan.answers).flatMap((answer) => [
		...answer.media,
		...ownCardsOf(answer).flatMap(({ medium }) => medium ?? [])
	]);
	return [...new Set(named)];
}

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
	const step = 0x8000;
	const letters: string[] = [];
	for (let from = 0; from < bytes.length; from += step) {
		letters.push(String.fromCharCode(...bytes.subarray(from, from + step)));
	}
	return btoa(letters.join(''));
}

/** The bytes of base64 that `restoreMedium` has checked. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
