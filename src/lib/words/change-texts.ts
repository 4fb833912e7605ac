import texts from './change.en-GB.json' with { type: 'json' };

/** The texts of the pages with pictures of change, in en-GB: his own, and the plots for staff. */
export const changeTexts: Readonly<Record<string, string>> = texts;
