import type { AppText } from '#lib/words/app-words.ts';

/** What staff call the bundled packs. */
export const packTitles: Readonly<Record<string, AppText>> = { 'sotsec-id': 'pack-sotsec-id' };
