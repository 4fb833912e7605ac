import texts from './agreements.en-GB.json' with { type: 'json' };

/** The texts of the pages about who agrees with which part, in en-GB. */
export const agreementsTexts: Readonly<Record<string, string>> = texts;
