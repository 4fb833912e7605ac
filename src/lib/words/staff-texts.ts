import texts from './staff.en-GB.json' with { type: 'json' };

/** The app's own texts for staff who begin or set up a plan, in en-GB. They load with these pages. */
export const staffTexts: Readonly<Record<string, string>> = texts;
