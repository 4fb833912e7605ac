import { storiesV1 } from '#lib/packs/stories/v1/stories.ts';
import { storiesEnGb } from '#lib/packs/stories/v1/words.en-GB.ts';
import type { StoryBook } from '#lib/session/programmes.ts';

/** The practice stories bundled with the app. They belong to no plan, so they come with their pages. */
export const bundledStories: StoryBook = {
	stories: storiesV1,
	languages: [{ language: 'en-GB', easy: storiesEnGb, plain: [] }]
};
