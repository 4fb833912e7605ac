import { readFile } from 'node:fs/promises';
import { meaningsIn, pathOfCatalogue } from '#lib/pictures/catalogue.ts';
import type { KnownPacks } from '#lib/own-packs/check-pack-file.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import { planMoreTexts } from '#lib/words/plan-more-texts.ts';
import { planTexts } from '#lib/words/plan-texts.ts';
import { addOns, bases } from './packs.ts';

/** What a service's own pack stands on: bundled packs, pictures and texts of this Steady. */
export async function knownPacks(): Promise<KnownPacks> {
	const catalogue = await readFile(new URL(`../../static/${pathOfCatalogue}`, import.meta.url), 'utf8');
	return {
		pictures: new Set(meaningsIn(catalogue).keys()),
		bases: bases.map(({ pack }) => pack),
		addOns: addOns.map(({ addOn }) => addOn),
		words: [...bases, ...addOns].flatMap(({ easy, plain }) => [...easy, ...plain]),
		appTexts: { ...planTexts, ...planMoreTexts, ...paperTexts }
	};
}
