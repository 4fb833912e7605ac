/** The skin of the man in the pictures, from light to dark. */
export const skins = ['light', 'fair', 'tan', 'brown', 'dark'] as const;
/** The colour of his hair and beard. */
export const hairColours = ['black', 'brown', 'fair', 'grey'] as const;
/** The shape of his hair. */
export const hairShapes = ['short', 'curly', 'bald'] as const;
/** What else is in his face. */
export const faceExtras = ['none', 'beard', 'glasses', 'beard-and-glasses'] as const;

/** How the man in the pictures looks, so that he can look like him. */
export interface ManLook {
	readonly skin: (typeof skins)[number];
	readonly hairColour: (typeof hairColours)[number];
	readonly hairShape: (typeof hairShapes)[number];
	readonly extra: (typeof faceExtras)[number];
}

/** How the picture files show him before he chose. */
export const usualLook: ManLook = { skin: 'tan', hairColour: 'black', hairShape: 'short', extra: 'none' };

/** Whether two looks are the same in every part. */
export function isSameLook(one: ManLook, other: ManLook): boolean {
	return keyOfLook(one) === keyOfLook(other);
}

/** A look as one word, so that a picture can be kept by it. */
export function keyOfLook({ skin, hairColour, hairShape, extra }: ManLook): string {
	return `${skin}.${hairColour}.${hairShape}.${extra}`;
}
