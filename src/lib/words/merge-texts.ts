import texts from './merge.en-GB.json' with { type: 'json' };

/** The texts about differences of two copies, and how they are put together, in en-GB. For staff. */
export const mergeTexts: Readonly<Record<string, string>> = texts;
