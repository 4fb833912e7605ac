import texts from './stories.en-GB.json' with { type: 'json' };

/** The texts of practice and of its stories, in en-GB. They load with those pages. */
export const storiesTexts: Readonly<Record<string, string>> = texts;
