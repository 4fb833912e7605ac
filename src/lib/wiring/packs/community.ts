import { communityV1 } from '#lib/packs/community/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/community/v1/words.en-GB.ts';
import type { LoadedBase } from './loaded-packs.ts';

/** The programme for men who read well, in standard words. */
export const community: LoadedBase = {
	pack: communityV1,
	languages: [{ language: 'en-GB', easy: easyEnGb, plain: plainEnGb }],
	guide: async () => (await import('#lib/packs/community/v1/guide.en-GB.ts')).guideEnGb
};
