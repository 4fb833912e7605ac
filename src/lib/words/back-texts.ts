import texts from './back.en-GB.json' with { type: 'json' };

/** The texts of taking back and of the history of a plan, in en-GB. */
export const backTexts: Readonly<Record<string, string>> = texts;
