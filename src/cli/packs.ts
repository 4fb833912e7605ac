import internetExample from '#lib/packs/internet/v1/example.plan.json' with { type: 'json' };
import { guideEnGb as internetGuide } from '#lib/packs/internet/v1/guide.en-GB.ts';
import { internetV1 } from '#lib/packs/internet/v1/pack.ts';
import { easyEnGb as internetEasy, plainEnGb as internetPlain } from '#lib/packs/internet/v1/words.en-GB.ts';
import { guideEnGb as myDaysGuide } from '#lib/packs/my-days/v1/guide.en-GB.ts';
import { myDaysV1 } from '#lib/packs/my-days/v1/pack.ts';
import { easyEnGb as myDaysEasy, plainEnGb as myDaysPlain } from '#lib/packs/my-days/v1/words.en-GB.ts';
import { guideEnGb as myWaysGuide } from '#lib/packs/my-ways/v1/guide.en-GB.ts';
import { myWaysV1 } from '#lib/packs/my-ways/v1/pack.ts';
import { easyEnGb as myWaysEasy, plainEnGb as myWaysPlain } from '#lib/packs/my-ways/v1/words.en-GB.ts';
import communityExample from '#lib/packs/community/v1/example.plan.json' with { type: 'json' };
import { guideEnGb as communityGuide } from '#lib/packs/community/v1/guide.en-GB.ts';
import { communityV1 } from '#lib/packs/community/v1/pack.ts';
import { easyEnGb as communityEasy, plainEnGb as communityPlain } from '#lib/packs/community/v1/words.en-GB.ts';
import custodyExample from '#lib/packs/custody/v1/example.plan.json' with { type: 'json' };
import { guideEnGb as custodyGuide } from '#lib/packs/custody/v1/guide.en-GB.ts';
import { custodyV1 } from '#lib/packs/custody/v1/pack.ts';
import { easyEnGb as custodyEasy, plainEnGb as custodyPlain } from '#lib/packs/custody/v1/words.en-GB.ts';
import oneToOneExample from '#lib/packs/one-to-one/v1/example.plan.json' with { type: 'json' };
import { guideEnGb as oneToOneGuide } from '#lib/packs/one-to-one/v1/guide.en-GB.ts';
import { oneToOneV1 } from '#lib/packs/one-to-one/v1/pack.ts';
import { easyEnGb as oneToOneEasy, plainEnGb as oneToOnePlain } from '#lib/packs/one-to-one/v1/words.en-GB.ts';
import sotsecIdExample from '#lib/packs/sotsec-id/v1/example.plan.json' with { type: 'json' };
import { guideEnGb as sotsecIdGuide } from '#lib/packs/sotsec-id/v1/guide.en-GB.ts';
import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { easyEnGb as sotsecIdEasy, plainEnGb as sotsecIdPlain } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import shortExample from '#lib/packs/sotsec-id-short/v1/example.plan.json' with { type: 'json' };
import { guideEnGb as shortGuide } from '#lib/packs/sotsec-id-short/v1/guide.en-GB.ts';
import { sotsecIdShortV1 } from '#lib/packs/sotsec-id-short/v1/pack.ts';
import { easyEnGb as shortEasy, plainEnGb as shortPlain } from '#lib/packs/sotsec-id-short/v1/words.en-GB.ts';
import type { AddOnPack, Pack, WordsFile } from '#lib/programme/grammar.ts';
import type { GuideFile } from '#lib/programme/guide.ts';

/** What a pack version says in British English. */
interface BundledWords {
	readonly easy: readonly WordsFile[];
	readonly plain: readonly WordsFile[];
	/** Notes for the facilitator. */
	readonly guide: readonly GuideFile[];
}

/** A base pack version and its words. */
export interface BundledBase extends BundledWords {
	readonly pack: Pack;
	/** The finished plan of a made-up man, as a file. */
	readonly example: unknown;
}

/** A version of an add-on, its words, and the packs that it fits. */
export interface BundledAddOn extends BundledWords {
	readonly addOn: AddOnPack;
	readonly to: readonly string[];
	/** The finished plan of a made-up man who has this part, as a file; where there is one. */
	readonly example?: unknown;
}

/** Every base pack version that is bundled, as in src/lib/wiring/packs/table.ts. A new version gets a line; old ones stay. */
export const bases: readonly BundledBase[] = [
	{ pack: sotsecIdV1, easy: sotsecIdEasy, plain: sotsecIdPlain, guide: sotsecIdGuide, example: sotsecIdExample },
	{ pack: sotsecIdShortV1, easy: shortEasy, plain: shortPlain, guide: shortGuide, example: shortExample },
	{ pack: communityV1, easy: communityEasy, plain: communityPlain, guide: communityGuide, example: communityExample },
	{ pack: custodyV1, easy: custodyEasy, plain: custodyPlain, guide: custodyGuide, example: custodyExample },
	{ pack: oneToOneV1, easy: oneToOneEasy, plain: oneToOnePlain, guide: oneToOneGuide, example: oneToOneExample }
];

/** Every add-on version that is bundled, in the order in which a plan names them. */
export const addOns: readonly BundledAddOn[] = [
	{ addOn: myWaysV1, to: ['sotsec-id', 'one-to-one'], easy: myWaysEasy, plain: myWaysPlain, guide: myWaysGuide },
	{ addOn: myDaysV1, to: ['sotsec-id', 'one-to-one'], easy: myDaysEasy, plain: myDaysPlain, guide: myDaysGuide },
	{
		addOn: internetV1,
		to: ['sotsec-id', 'sotsec-id-short', 'community', 'one-to-one'],
		easy: internetEasy,
		plain: internetPlain,
		guide: internetGuide,
		example: internetExample
	}
];
