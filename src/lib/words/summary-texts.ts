import texts from './summary.en-GB.json' with { type: 'json' };

/** The texts of the summary of a service, on the screen and on paper, in en-GB. For staff. */
export const summaryTexts: Readonly<Record<string, string>> = texts;
