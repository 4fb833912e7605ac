import type { Shelf } from '#lib/session/programmes.ts';
import type { OwnShelf } from './own-programmes.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import type { ShelvedAddOn, ShelvedBase } from './packs/loaded-packs.ts';
import { languagesOf, titleIn } from './packs/pack-languages.ts';
import { addOns, bases } from './packs/table.ts';

/** What staff can choose for a new plan: titles and reasons alone, not what the packs say. */
async function listBundled(language: string): Promise<Shelf> {
	return {
		bases: await Promise.all(
			newest(bases).map(async (pack) => ({ ...(await shown(pack, language)), usually: pack.usually, hasExample: true }))
		),
		addOns: await Promise.all(
			newest(addOns).map(async (pack) => ({
				...(await shown(pack, language)),
				to: pack.to,
				hasExample: pack.example !== undefined
			}))
		)
	};
}

/** One pack as staff see it: in the language where it has a title in it, else in en-GB. */
async function shown(pack: ShelvedBase | ShelvedAddOn, language: string) {
	const { id, version } = pack;
	const text = (await titleIn(pack, language)) ?? (await pack.words()).default.pack;
	return { id, version, languages: languagesOf(pack), ...text };
}

/** What staff can choose: what comes with the app, and what the service loaded. Bundled parts may fit an own programme. */
export async function listAll(language = fallbackLanguage): Promise<Shelf> {
	const [bundled, own] = await Promise.all([listBundled(language), listLoaded(language)]);
	return {
		bases: [...bundled.bases, ...own.bases],
		addOns: [
			...bundled.addOns.map((part) => ({ ...part, to: [...part.to, ...(own.fits.get(part.id) ?? [])] })),
			...own.addOns
		]
	};
}

/** What the service loaded; nothing where it cannot be read now. */
async function listLoaded(language: string): Promise<OwnShelf> {
	const listOwn = await import('./own-programmes.ts').then((code) => code.listOwn).catch(() => undefined);
	return (await listOwn?.(language).catch(() => undefined)) ?? { bases: [], addOns: [], fits: new Map() };
}

/** A new plan is made with the newest version of each pack. */
function newest<Pack extends PackReference>(packs: readonly Pack[]): readonly Pack[] {
	return packs.filter(({ id, version }) => !packs.some((other) => other.id === id && other.version > version));
}
