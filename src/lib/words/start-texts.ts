import texts from './start.en-GB.json' with { type: 'json' };

/** The texts of what he is told first, of the practice and of "Welcome back", in en-GB. They load with those pages. */
export const startTexts: Readonly<Record<string, string>> = texts;
