import { custodyV1 } from '#lib/packs/custody/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/custody/v1/words.en-GB.ts';
import type { LoadedBase } from './loaded-packs.ts';

/** The programme for prison and secure hospital, in easy words. */
export const custody: LoadedBase = {
	pack: custodyV1,
	languages: [{ language: 'en-GB', easy: easyEnGb, plain: plainEnGb }],
	guide: async () => (await import('#lib/packs/custody/v1/guide.en-GB.ts')).guideEnGb
};
