import { guideEnGb as internetGuide } from '#lib/packs/internet/v1/guide.en-GB.ts';
import { internetV1 } from '#lib/packs/internet/v1/pack.ts';
import { easyEnGb as internetEasy, plainEnGb as internetPlain } from '#lib/packs/internet/v1/words.en-GB.ts';
import { guideEnGb as myWaysGuide } from '#lib/packs/my-ways/v1/guide.en-GB.ts';
import { myWaysV1 } from '#lib/packs/my-ways/v1/pack.ts';
import { easyEnGb as myWaysEasy, plainEnGb as myWaysPlain } from '#lib/packs/my-ways/v1/words.en-GB.ts';
import { guideEnGb } from '#lib/packs/sotsec-id/v1/guide.en-GB.ts';
import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import type { AddOnPack, Pack, WordsFile } from '#lib/programme/grammar.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import { addTo } from '#lib/programme/programme.ts';

/** What a pack version says in British English, and where it lies. */
interface Bundled {
	/** `sotsec-id/v1`: also its folder below src/lib/packs. */
	readonly name: string;
	readonly easy: readonly WordsFile[];
	readonly plain: readonly WordsFile[];
	readonly guide: readonly GuideFile[];
}

/** One pack version that is bundled with Steady, or such a version with its add-ons, with all their words. */
export interface BundledPack extends Bundled {
	readonly pack: Pack;
}

/** One version of an add-on that is bundled, and the pack version it adds to. */
export interface BundledAddOn extends Bundled {
	readonly addOn: AddOnPack;
	readonly to: BundledPack;
}

const sotsecId: BundledPack = {
	name: 'sotsec-id/v1',
	pack: sotsecIdV1,
	easy: easyEnGb,
	plain: plainEnGb,
	guide: guideEnGb
};

/** Every pack version that is bundled. A new version gets a line here, and the old ones stay. */
export const bundledPacks: readonly BundledPack[] = [sotsecId];

/** Every version of an add-on that is bundled. A new version gets a line here, and the old ones stay. */
export const bundledAddOns: readonly BundledAddOn[] = [
	{
		name: 'internet/v1',
		addOn: internetV1,
		to: sotsecId,
		easy: internetEasy,
		plain: internetPlain,
		guide: internetGuide
	},
	{ name: 'my-ways/v1', addOn: myWaysV1, to: sotsecId, easy: myWaysEasy, plain: myWaysPlain, guide: myWaysGuide }
];

/** A pack with add-ons put into it, one after the other. */
function withAddOns(base: BundledPack, added: readonly BundledAddOn[]): BundledPack {
	return {
		name: [base, ...added].map(({ name }) => name).join(' with '),
		pack: added.reduce((pack, { addOn }) => addTo(pack, addOn), base.pack),
		easy: [base, ...added].flatMap(({ easy }) => easy),
		plain: [base, ...added].flatMap(({ plain }) => plain),
		guide: [base, ...added].flatMap(({ guide }) => guide)
	};
}

/** All that a man can be asked: each pack alone, with each of its add-ons, and with all of them. */
export const bundledProgrammes: readonly BundledPack[] = bundledPacks.flatMap((base) => {
	const added = bundledAddOns.filter(({ to }) => to === base);
	return [base, ...added.map((each) => withAddOns(base, [each])), withAddOns(base, added)];
});
