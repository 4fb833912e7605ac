import texts from './decks.en-GB.json' with { type: 'json' };

/** The texts of the page that makes card decks, in en-GB. For staff. */
export const decksTexts: Readonly<Record<string, string>> = texts;
