import texts from './sharing.en-GB.json' with { type: 'json' };

/** The texts of "Who can see this?" and of the list before a copy goes out, in en-GB. They load with those pages. */
export const sharingTexts: Readonly<Record<string, string>> = texts;
