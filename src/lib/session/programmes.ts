import type { HelpNumber } from '#lib/ports/help-numbers.ts';
import type { PackText } from '#lib/programme/grammar.ts';
import type { GuideNotes } from '#lib/programme/guide.ts';
import type { PackReference, Programme } from '#lib/programme/programme.ts';
import type { Story } from '#lib/programme/stories.ts';
import type { PackLanguage } from '#lib/words/pack-words.ts';

/** A composed programme and its words, loaded when a plan needs it. */
export interface LoadedProgramme {
	readonly programme: Programme;
	readonly languages: readonly PackLanguage[];
	/** What a facilitator needs beside its steps, loaded when somebody looks at it: in a language, and behind it in en-GB. */
	readonly guide: (language: string) => Promise<readonly GuideNotes[]>;
	/** Numbers to ring that a service's own pack brings, by country. */
	readonly phones?: readonly (HelpNumber & { readonly country: string })[] | undefined;
}

/** What staff see of any pack before they choose. */
interface ShelfPack extends PackReference, PackText {
	/** The languages in which it has words for him. */
	readonly languages: readonly string[];
	/** Whether the finished plan of a made-up man comes with it. */
	readonly hasExample?: boolean;
}

/** A pack that a plan can be made with. */
export interface ShelfBase extends ShelfPack {
	/** Ids of the add-ons that staff find ticked when they choose it. */
	readonly usually: readonly string[];
}

/** A part that staff may add to a plan. */
export interface ShelfAddOn extends ShelfPack {
	/** Ids of the packs that it fits. */
	readonly to: readonly string[];
}

/** What this app holds. Add-ons stand in the order in which a plan names them. */
export interface Shelf {
	readonly bases: readonly ShelfBase[];
	readonly addOns: readonly ShelfAddOn[];
}

/** The packs that this app holds. */
export interface ProgrammeShelf {
	/** What staff can choose from, its titles in a language where they are written in it; loaded with their pages. */
	readonly list: (language?: string) => Promise<Shelf>;
	/** The programme of a plan; undefined when one of its packs is not here. */
	readonly load: (packs: readonly PackReference[]) => Promise<LoadedProgramme | undefined>;
}

/** The practice stories that this app holds, and their words. */
export interface StoryBook {
	readonly stories: readonly Story[];
	readonly languages: readonly PackLanguage[];
}
