import texts from './wait.en-GB.json' with { type: 'json' };

/** The texts of "Wait with me", in en-GB. They load with the Now page and with the page itself. */
export const waitTexts: Readonly<Record<string, string>> = texts;
