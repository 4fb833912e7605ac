import type { GuideFile } from '#lib/programme/guide.ts';
import type { PackReference, Programme } from '#lib/programme/programme.ts';
import type { Story } from '#lib/programme/stories.ts';
import type { PackLanguage } from '#lib/words/pack-words.ts';

/** A composed programme and its words, loaded when a plan needs it. */
export interface LoadedProgramme {
	readonly programme: Programme;
	readonly languages: readonly PackLanguage[];
	/** What a facilitator needs beside its steps, loaded when somebody looks at it. */
	readonly guide: () => Promise<readonly GuideFile[]>;
}

/** The packs that this app holds. */
export interface ProgrammeShelf {
	/** Packs that a new plan can be made with. */
	readonly choices: readonly PackReference[];
	/** Parts that staff may add to a new plan. */
	readonly addOns: readonly PackReference[];
	/** The programme of a plan; undefined when one of its packs is not here. */
	readonly load: (packs: readonly PackReference[]) => Promise<LoadedProgramme | undefined>;
}

/** The practice stories that this app holds, and their words. */
export interface StoryBook {
	readonly stories: readonly Story[];
	readonly languages: readonly PackLanguage[];
}
