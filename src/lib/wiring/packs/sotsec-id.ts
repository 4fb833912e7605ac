import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import type { LoadedBase } from './loaded-packs.ts';

/** The full programme in easy words. */
export const sotsecId: LoadedBase = {
	pack: sotsecIdV1,
	languages: [{ language: 'en-GB', easy: easyEnGb, plain: plainEnGb }],
	guide: async () => (await import('#lib/packs/sotsec-id/v1/guide.en-GB.ts')).guideEnGb
};
