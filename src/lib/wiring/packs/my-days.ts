import { myDaysV1 } from '#lib/packs/my-days/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/my-days/v1/words.en-GB.ts';

/** Everyday maps, daily plan, circle, rewriter and his story, with their words. */
export const myDays = {
	addOn: myDaysV1,
	languages: [{ language: 'en-GB', easy: easyEnGb, plain: plainEnGb }],
	guide: async () => (await import('#lib/packs/my-days/v1/guide.en-GB.ts')).guideEnGb
};
