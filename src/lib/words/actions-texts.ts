import texts from './actions.en-GB.json' with { type: 'json' };

/** The texts of the pages of actions, in en-GB. For staff. */
export const actionsTexts: Readonly<Record<string, string>> = texts;
