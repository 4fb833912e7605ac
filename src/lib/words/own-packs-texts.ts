import texts from './own-packs.en-GB.json' with { type: 'json' };

/** The app's own texts about programmes of the service, in en-GB. They load with their page. */
export const ownPacksTexts: Readonly<Record<string, string>> = texts;
