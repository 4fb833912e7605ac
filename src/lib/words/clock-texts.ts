import texts from './clock.en-GB.json' with { type: 'json' };

/** The texts of the clock behind "Hide", in en-GB. They load as soon as "Hide" can be tapped. */
export const clockTexts: Readonly<Record<string, string>> = texts;
