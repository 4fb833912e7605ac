import texts from './upkeep.en-GB.json' with { type: 'json' };

/** The app's own texts about how it stands on the device, in en-GB. They load after the first page. */
export const upkeepTexts: Readonly<Record<string, string>> = texts;
