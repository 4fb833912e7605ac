import { internetV1 } from '#lib/packs/internet/v1/pack.ts';
import { easyEnGb as internetEasy, plainEnGb as internetPlain } from '#lib/packs/internet/v1/words.en-GB.ts';
import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import type { AddOnPack, Pack, WordsFile } from '#lib/programme/grammar.ts';
import { addTo } from '#lib/programme/programme.ts';

/** What a pack version says in British English, and where it lies. */
interface Bundled {
	/** `sotsec-id/v1`: also its folder below src/lib/packs. */
	readonly name: string;
	readonly easy: readonly WordsFile[];
	readonly plain: readonly WordsFile[];
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

const sotsecId: BundledPack = { name: 'sotsec-id/v1', pack: sotsecIdV1, easy: easyEnGb, plain: plainEnGb };

/** Every pack version that is bundled. A new version gets a line here, and the old ones stay. */
export const bundledPacks: readonly BundledPack[] = [sotsecId];

/** Every version of an add-on that is bundled. A new version gets a line here, and the old ones stay. */
export const bundledAddOns: readonly BundledAddOn[] = [
	{ name: 'internet/v1', addOn: internetV1, to: sotsecId, easy: internetEasy, plain: internetPlain }
];

/** All that a man can be asked: each pack alone, and with its add-ons. */
export const bundledProgrammes: readonly BundledPack[] = [
	...bundledPacks,
	...bundledAddOns.map(({ name, addOn, to, easy, plain }) => ({
		name: `${to.name} with ${name}`,
		pack: addTo(to.pack, addOn),
		easy: [...to.easy, ...easy],
		plain: [...to.plain, ...plain]
	}))
];
