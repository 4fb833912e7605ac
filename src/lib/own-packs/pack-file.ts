import type { AddOnPack, Pack, WordsFile } from '#lib/programme/grammar.ts';
import type { GuideFile } from '#lib/programme/guide.ts';

export const packFileFormat = 'steady-pack-file';
export const packFileVersion = 1;

/** The words of an own pack in one language. */
export interface OwnLanguage {
	readonly easy: readonly WordsFile[];
	readonly plain: readonly WordsFile[];
}

/** A service's own terms: whole lines in the place of others, by id. Only ids of a short list (terms.ts). */
export interface OwnTerms {
	/** Texts of the app. */
	readonly app?: Readonly<Record<string, string>>;
	/** Words of the pack that this one adds to: easy and plain. */
	readonly easy?: WordsFile;
	readonly plain?: WordsFile;
}

/** A number to ring, for people in one country. */
export interface OwnPhone {
	/** Two capital letters: "GB". */
	readonly country: string;
	readonly name: string;
	readonly phone: string;
}

/** A fault of the word gate that stays, with the reason. Never one of rules 24 to 27. */
export interface OwnException {
	readonly key: string;
	readonly rule: number;
	readonly reason: string;
}

/** Who in the service has read the pack and stands for it, and when. */
export interface SignedOff {
	readonly by: string;
	readonly on: string;
}

/** A whole pack file, checked. */
export interface OwnPack {
	readonly format: typeof packFileFormat;
	readonly version: typeof packFileVersion;
	readonly pack: Pack | AddOnPack;
	readonly words: Readonly<Record<string, OwnLanguage>>;
	/** The facilitator's notes. */
	readonly guide?: GuideFile | undefined;
	readonly terms?: OwnTerms | undefined;
	readonly phones?: readonly OwnPhone[] | undefined;
	readonly exceptions?: readonly OwnException[] | undefined;
	readonly signedOff: SignedOff;
}
