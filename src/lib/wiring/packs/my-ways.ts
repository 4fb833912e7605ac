import { myWaysV1 } from '#lib/packs/my-ways/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/my-ways/v1/words.en-GB.ts';

/** Old and new way, little choices, OK and not OK, with their words. */
export const myWays = {
	addOn: myWaysV1,
	languages: [{ language: 'en-GB', easy: easyEnGb, plain: plainEnGb }],
	guide: async () => (await import('#lib/packs/my-ways/v1/guide.en-GB.ts')).guideEnGb
};
