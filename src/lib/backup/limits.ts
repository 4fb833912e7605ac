/**
 * What a file may hold before we look at what it says (security.md section 4). The age format itself has no limit on
 * stanzas, and a header of 10 MB keeps a device busy for seconds.
 */
export const limits = {
	/** Of the whole file. */
	bytes: 10 * 1024 * 1024,
	/** Of a paper: what it shows needs room beside the plan that it carries. */
	paperBytes: 30 * 1024 * 1024,
	/** Of the part before the sealed payload. */
	headerBytes: 16 * 1024,
	stanzas: 20,
	/** The dearest phrase that is tried. Debian's age writes 18; one more doubles the time and the memory. */
	phraseCost: 18,
	/** Levels of lists and objects. */
	depth: 32,
	/** Values in all, but for those of drawings, which are points by the thousand. */
	values: 100_000,
	mediaValues: 1_000_000,
	/** Letters of one text, but for the bytes of a photo or a recording. */
	text: 20_000,
	key: 200
} as const;

/** What we put into one file at most: room is left for the header and for what a later version adds. */
export const roomOfFile = { bytes: 9 * 1024 * 1024, values: 90_000, mediaValues: 900_000 } as const;

/** How dear a phrase is that we make: 2^17 rounds of scrypt. */
export const ownPhraseCost = 17;
