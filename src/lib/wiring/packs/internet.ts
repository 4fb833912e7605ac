import { internetV1 } from '#lib/packs/internet/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/internet/v1/words.en-GB.ts';

/** The internet part with its words. */
export const internet = {
	addOn: internetV1,
	languages: [{ language: 'en-GB', easy: easyEnGb, plain: plainEnGb }],
	guide: async () => (await import('#lib/packs/internet/v1/guide.en-GB.ts')).guideEnGb
};
