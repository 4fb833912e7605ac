import texts from './plan-more.en-GB.json' with { type: 'json' };

/** Texts of the pages of a plan that are not asked pages: Now, check, gate, settings. They load with those pages, in en-GB. */
export const planMoreTexts: Readonly<Record<string, string>> = texts;
