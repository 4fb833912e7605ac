import texts from './plan.en-GB.json' with { type: 'json' };

/** The app's own texts on the pages of a plan and on paper, in en-GB. They load with the first plan. */
export const planTexts: Readonly<Record<string, string>> = texts;
