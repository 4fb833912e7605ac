import texts from './look.en-GB.json' with { type: 'json' };

/** The texts of the page where staff look at a plan without keeping it, in en-GB. */
export const lookTexts: Readonly<Record<string, string>> = texts;
