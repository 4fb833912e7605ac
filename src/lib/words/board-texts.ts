import texts from './board.en-GB.json' with { type: 'json' };

/** The texts of the group board and the session view, in en-GB. For staff. */
export const boardTexts: Readonly<Record<string, string>> = texts;
