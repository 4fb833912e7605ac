import texts from './backup.en-GB.json' with { type: 'json' };

/** The texts of the pages about backups and moving a plan, in en-GB. For staff. */
export const backupTexts: Readonly<Record<string, string>> = texts;
