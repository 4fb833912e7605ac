import texts from './paper.en-GB.json' with { type: 'json' };

/** The app's own texts on paper and on the page where paper is made, in en-GB. They load with that page. */
export const paperTexts: Readonly<Record<string, string>> = texts;
