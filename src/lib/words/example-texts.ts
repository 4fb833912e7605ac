import texts from './example.en-GB.json' with { type: 'json' };

/** The texts of the example plans, in en-GB. They load with what leads there. */
export const exampleTexts: Readonly<Record<string, string>> = texts;
