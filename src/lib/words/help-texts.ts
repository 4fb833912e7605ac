import texts from './help.en-GB.json' with { type: 'json' };

/** The app's own texts for the help that opens over a page, in en-GB. */
export const helpTexts: Readonly<Record<string, string>> = texts;
