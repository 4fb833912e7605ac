import texts from './homework.en-GB.json' with { type: 'json' };

/** The texts of his page for the week, on the screen and on paper, in en-GB. */
export const homeworkTexts: Readonly<Record<string, string>> = texts;
