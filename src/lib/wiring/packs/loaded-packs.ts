import type { AddOnPack, Pack, PackText } from '#lib/programme/grammar.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import type { PackLanguage } from '#lib/words/pack-words.ts';

/** What comes with each pack. */
interface LoadedWords {
	readonly languages: readonly PackLanguage[];
	/** The notes for facilitators; they load only when somebody looks at them. */
	readonly guide: () => Promise<readonly GuideFile[]>;
}

/** A base pack with its words. */
export interface LoadedBase extends LoadedWords {
	readonly pack: Pack;
}

/** An add-on with its words. */
export interface LoadedAddOn extends LoadedWords {
	readonly addOn: AddOnPack;
}

/** A pack in the table: what staff read of it and what it says load apart, each when it is needed. */
interface Shelved extends PackReference {
	readonly words: () => Promise<{ readonly default: { readonly pack: PackText } }>;
}

export interface ShelvedBase extends Shelved {
	/** As the pack says: the add-ons that staff find ticked. */
	readonly usually: readonly string[];
	readonly load: () => Promise<LoadedBase>;
	/** The finished plan of a made-up man. */
	readonly example: () => Promise<{ readonly default: unknown }>;
}

export interface ShelvedAddOn extends Shelved {
	/** The base packs that it fits. */
	readonly to: readonly string[];
	readonly load: () => Promise<LoadedAddOn>;
	/** The finished plan of a made-up man who has this part; where there is one. */
	readonly example?: () => Promise<{ readonly default: unknown }>;
}
