import texts from './copies.en-GB.json' with { type: 'json' };

/** The app's own texts on the pages where copies are looked at and made, in en-GB. They load with those pages. */
export const copiesTexts: Readonly<Record<string, string>> = texts;
