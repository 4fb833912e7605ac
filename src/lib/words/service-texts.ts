import texts from './service.en-GB.json' with { type: 'json' };

/** The texts of the pages of the service, in en-GB. */
export const serviceTexts: Readonly<Record<string, string>> = texts;
