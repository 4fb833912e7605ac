import texts from './vault.en-GB.json' with { type: 'json' };

/** The texts of set-up and of who can open the device, in en-GB. They load with those pages. */
export const vaultTexts: Readonly<Record<string, string>> = texts;
