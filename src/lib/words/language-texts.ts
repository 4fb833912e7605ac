import texts from './language.en-GB.json' with { type: 'json' };

/** The texts with which staff choose languages, in en-GB. They load with those pages. */
export const languageTexts: Readonly<Record<string, string>> = texts;
