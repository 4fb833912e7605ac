import texts from './loss.en-GB.json' with { type: 'json' };

/** The texts of the page that tells that something is missing on this device, in en-GB. */
export const lossTexts: Readonly<Record<string, string>> = texts;
