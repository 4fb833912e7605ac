import texts from './slips.en-GB.json' with { type: 'json' };

/** The texts of the pages about return slips, in en-GB. For staff. */
export const slipsTexts: Readonly<Record<string, string>> = texts;
