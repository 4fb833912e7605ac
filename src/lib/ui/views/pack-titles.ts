import type { AppText } from '#lib/words/app-words.ts';

/** What staff call the bundled packs. */
export const packTitles: Readonly<Record<string, AppText>> = {
	'sotsec-id': 'pack-sotsec-id',
	internet: 'pack-internet',
	'my-ways': 'pack-my-ways'
};

/** For whom a part is that can be added. */
export const packReasons: Readonly<Record<string, AppText>> = {
	internet: 'pack-internet-more',
	'my-ways': 'pack-my-ways-more'
};
