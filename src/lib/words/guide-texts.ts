import texts from './guide.en-GB.json' with { type: 'json' };

/** The texts of the guide for staff, on the screen and on paper, in en-GB. They load when somebody opens it. */
export const guideTexts: Readonly<Record<string, string>> = texts;
