import texts from './trouble.en-GB.json' with { type: 'json' };

/** The texts for when something cannot be kept or opened, in en-GB. They load when it happens. */
export const troubleTexts: Readonly<Record<string, string>> = texts;
