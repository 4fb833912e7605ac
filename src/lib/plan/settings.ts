import { skins, usualLook, type ManLook } from '#lib/pictures/look.ts';

/** Three sizes of text; 2 is the usual one. */
export const textSizes = [1, 2, 3] as const;
export const backgrounds = ['white', 'cream', 'blue'] as const;
/** Pictures left of the words, no pictures, or pictures first with the words small below. */
export const picturePlaces = ['beside', 'off', 'first'] as const;
export const speeds = ['slow', 'usual', 'fast'] as const;
/** What he has been told once, before he first meets it. */
export const toldThings = ['hide', 'practice'] as const;

/** How a man wants his plan to look and sound: kept with his plan, not with the device. */
export interface ManSettings {
	readonly textSize: (typeof textSizes)[number];
	readonly background: (typeof backgrounds)[number];
	readonly pictures: (typeof picturePlaces)[number];
	readonly look: ManLook;
	/** How fast the voice reads. */
	readonly speed: (typeof speeds)[number];
	/** No motion, no loud colour, no timers, literal words. */
	readonly calm: boolean;
	readonly told: readonly (typeof toldThings)[number][];
}

/** How a plan looks and sounds before he chose. */
export const usualSettings: ManSettings = {
	textSize: 2,
	background: 'cream',
	pictures: 'beside',
	look: usualLook,
	speed: 'usual',
	calm: false,
	told: []
};

/** Which of the skins the man in the pictures has, from light to dark: they have numbers and no names. */
export function skinOf({ look }: Pick<ManSettings, 'look'>): { readonly number: number; readonly count: number } {
	return { number: skins.indexOf(look.skin) + 1, count: skins.length };
}
