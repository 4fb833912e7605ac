import texts from './diary.en-GB.json' with { type: 'json' };

/** The texts of his diary, "What I tried", in en-GB. */
export const diaryTexts: Readonly<Record<string, string>> = texts;
