import texts from './versions.en-GB.json' with { type: 'json' };

/** The texts about the versions of a plan, in en-GB. For staff. */
export const versionsTexts: Readonly<Record<string, string>> = texts;
