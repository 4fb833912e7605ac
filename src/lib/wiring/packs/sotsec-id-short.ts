import { sotsecIdShortV1 } from '#lib/packs/sotsec-id-short/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/sotsec-id-short/v1/words.en-GB.ts';
import type { LoadedBase } from './loaded-packs.ts';

/** The short track. */
export const sotsecIdShort: LoadedBase = {
	pack: sotsecIdShortV1,
	languages: [{ language: 'en-GB', easy: easyEnGb, plain: plainEnGb }],
	guide: async () => (await import('#lib/packs/sotsec-id-short/v1/guide.en-GB.ts')).guideEnGb
};
