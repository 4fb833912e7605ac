import texts from './life.en-GB.json' with { type: 'json' };

/** The texts of the pages about living with a plan, in en-GB. */
export const lifeTexts: Readonly<Record<string, string>> = texts;
