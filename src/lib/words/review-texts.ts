import texts from './review.en-GB.json' with { type: 'json' };

/** The texts of the care manager's review, in en-GB. For staff. */
export const reviewTexts: Readonly<Record<string, string>> = texts;
