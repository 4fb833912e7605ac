import texts from './sessions.en-GB.json' with { type: 'json' };

/** The texts of the page that shows the sessions of a plan, in en-GB. For staff. */
export const sessionsTexts: Readonly<Record<string, string>> = texts;
