import texts from './mine.en-GB.json' with { type: 'json' };

/** The texts of the pages where he says how his plan looks and sounds, in en-GB. They load with those pages. */
export const mineTexts: Readonly<Record<string, string>> = texts;
