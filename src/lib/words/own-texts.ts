import texts from './own.en-GB.json' with { type: 'json' };

/** The app's own texts for saying things in his own way, in en-GB. They load when he wants to. */
export const ownTexts: Readonly<Record<string, string>> = texts;
