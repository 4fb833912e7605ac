import texts from './recheck.en-GB.json' with { type: 'json' };

/** The texts of the check of a plan that is lived with, in en-GB. */
export const recheckTexts: Readonly<Record<string, string>> = texts;
