import texts from './voice.en-GB.json' with { type: 'json' };

/** The app's own texts about reading aloud and recording, in en-GB. They load with those pages. */
export const voiceTexts: Readonly<Record<string, string>> = texts;
