import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { easyEnGb, plainEnGb } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import type { Pack, WordsFile } from '#lib/programme/grammar.ts';

/** One pack version that is bundled with Steady, with its words in British English. */
export interface BundledPack {
	/** `sotsec-id/v1`: also its folder below src/lib/packs. */
	readonly name: string;
	readonly pack: Pack;
	readonly easy: readonly WordsFile[];
	readonly plain: readonly WordsFile[];
}

/** Every pack version that is bundled. A new version gets a line here, and the old ones stay. */
export const bundledPacks: readonly BundledPack[] = [
	{ name: 'sotsec-id/v1', pack: sotsecIdV1, easy: easyEnGb, plain: plainEnGb }
];
