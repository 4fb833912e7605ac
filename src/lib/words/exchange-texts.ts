import texts from './exchange.en-GB.json' with { type: 'json' };

/** The texts in files for other systems, and of the page where staff copy and save them, in en-GB. For staff. */
export const exchangeTexts: Readonly<Record<string, string>> = texts;
