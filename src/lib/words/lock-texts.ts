import texts from './lock.en-GB.json' with { type: 'json' };

/** The texts of the page that asks for the phrase, in en-GB. */
export const lockTexts: Readonly<Record<string, string>> = texts;
