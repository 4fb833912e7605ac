import { oneToOneV1 } from '#lib/packs/one-to-one/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/one-to-one/v1/words.en-GB.ts';
import type { LoadedBase } from './loaded-packs.ts';

/** The order for a man with one worker. */
export const oneToOne: LoadedBase = {
	pack: oneToOneV1,
	languages: [{ language: 'en-GB', easy: easyEnGb, plain: plainEnGb }],
	guide: async () => (await import('#lib/packs/one-to-one/v1/guide.en-GB.ts')).guideEnGb
};
