import staff from './paper-staff.en-GB.json' with { type: 'json' };
import texts from './paper.en-GB.json' with { type: 'json' };

/** The app's own texts on paper, for him and for staff, and on the page where paper is made, in en-GB. They load with that page. */
export const paperTexts: Readonly<Record<string, string>> = { ...texts, ...staff };
