import texts from './about.en-GB.json' with { type: 'json' };

/** The texts of the page about Steady, in en-GB. They load with that page. */
export const aboutTexts: Readonly<Record<string, string>> = texts;
