import texts from './risk.en-GB.json' with { type: 'json' };

/** The texts of the care manager's form, in en-GB. For staff. */
export const riskTexts: Readonly<Record<string, string>> = texts;
