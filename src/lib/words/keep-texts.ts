import texts from './keep.en-GB.json' with { type: 'json' };

/** The texts of the page where a plan is kept or erased, and of its receipt, in en-GB. For staff. */
export const keepTexts: Readonly<Record<string, string>> = texts;
